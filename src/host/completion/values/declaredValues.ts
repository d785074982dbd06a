import type { PSType } from '../../../values/PSType.ts';
import { enumData } from '../../../values/system/Enum.ts';
import { beginsWith, candidate } from '../Candidate.ts';
import { nameItems } from './nameItems.ts';
import type { ValueRequest, ValueSource } from './ValueRequest.ts';

/** In this order (recorded). */
const TRUTH = ['$true', '$false'];

/** What the declaration of the parameter itself allows: ValidateSet, an enum, true and false, Unlimited. */
export const declaredValues: ValueSource = (request) => {
  const values = allowed(request) ?? ofType(itemType(request.parameter.type), request);
  if (values === TRUTH)
    return TRUTH.filter(beginsWith(request.word)).map((value) => candidate('ParameterValue', value));
  return values === null ? null : nameItems(values, request);
};

function allowed({ parameter }: ValueRequest): readonly string[] | null {
  for (const step of parameter.steps)
    if (step.kind === 'validate' && step.validation.values) return step.validation.values;
  return null;
}

/** The type of one value: of an array's or list's element, of what may be absent. */
function itemType(type: PSType): PSType {
  if (type.elementType !== null) return itemType(type.elementType);
  const [only] = type.genericArguments;
  return only !== undefined && /^(?:Nullable|MultiValuedProperty)/.test(type.name) ? itemType(only) : type;
}

function ofType(type: PSType, { parameter }: ValueRequest): readonly string[] | null {
  if (type.isEnum) return enumData(type).names;
  if (type.fullName === 'System.Boolean' || parameter.isSwitch) return TRUTH;
  return type.name.startsWith('Unlimited') ? ['Unlimited'] : null;
}
