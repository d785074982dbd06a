import type { AttributeAst, ExpressionAst } from '../../syntax/ast.ts';
import { toBool, toNumber, toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import { pointingAt } from '../compile/pointing.ts';
import { patternMatcher } from './patternMatcher.ts';
import {
  count,
  drive,
  length,
  notNull,
  notNullOrEmpty,
  oneOf,
  pattern,
  range,
  script,
  type Validation,
} from './Validation.ts';

/** The arguments of an attribute, evaluated. */
export interface AttributeValues {
  readonly positional: readonly unknown[];
  /** Lower-case names. */
  readonly named: ReadonlyMap<string, unknown>;
}

export type EvaluateConstant = (expression: ExpressionAst) => unknown;

/** `Parameter` of `[System.Management.Automation.ParameterAttribute()]`, in lower case. */
export function attributeName({ typeName }: AttributeAst): string {
  return typeName.name
    .toLowerCase()
    .replace(/^system\.management\.automation\./, '')
    .replace(/attribute$/, '');
}

export function attributeValues(attribute: AttributeAst, evaluate: EvaluateConstant): AttributeValues {
  return {
    positional: attribute.positional.map(evaluate),
    named: new Map(
      attribute.named.map((argument) => [
        argument.name.toLowerCase(),
        argument.expressionOmitted ? true : evaluate(argument.argument),
      ]),
    ),
  };
}

const numberOf = (value: unknown): number => Number(toNumber(value));

const VALIDATIONS: Record<string, (values: AttributeValues) => Validation> = {
  validaterange: ({ positional: [minimum, maximum] }) => range(minimum, maximum),
  validateset: ({ positional, named }) =>
    oneOf(
      positional.map((value) => toStringPS(value)),
      toBool(named.get('ignorecase') ?? true),
    ),
  validatelength: ({ positional: [minimum, maximum] }) => length(numberOf(minimum), numberOf(maximum)),
  validatecount: ({ positional: [minimum, maximum] }) => count(numberOf(minimum), numberOf(maximum)),
  validatepattern: ({ positional: [source], named }) =>
    pattern(toStringPS(source), patternMatcher(toStringPS(source), named.get('options') ?? 'IgnoreCase')),
  validatescript: ({ positional: [block] }) => script(toStringPS(block), accepts(block)),
  validatedrive: ({ positional }) => drive(positional.map((value) => toStringPS(value))),
  validateuserdrive: () => drive(['User']),
  validatenotnull: () => notNull,
  validatenotnullorempty: () => notNullOrEmpty,
};

/** How many arguments a validation attribute takes, where not one or more. */
const ARGUMENT_COUNTS: Readonly<Record<string, number>> = {
  validaterange: 2,
  validatelength: 2,
  validatecount: 2,
  validatepattern: 1,
  validatescript: 1,
};

/** The check that a validation attribute stands for; null for every other attribute. What is wrong with it points at it. */
export function validationOf(attribute: AttributeAst, evaluate: EvaluateConstant): Validation | null {
  const name = attributeName(attribute);
  const make = VALIDATIONS[name];
  if (make === undefined) return null;
  return pointingAt(attribute.extent, () => {
    const values = attributeValues(attribute, evaluate);
    const wanted = ARGUMENT_COUNTS[name];
    if (wanted !== undefined && wanted !== values.positional.length) refuseCount(values.positional.length);
    return make(values);
  });
}

/** Proof: recorded. */
function refuseCount(count: number): never {
  throw new ExceptionObject(
    'System.Management.Automation.MethodException',
    `Cannot find an overload for ".ctor" and the argument count: "${count}".`,
    { errorId: 'MethodCountCouldNotFindBest', category: 'NotSpecified' },
  );
}

const accepts = (block: unknown) => (value: unknown) => {
  if (!(block instanceof ScriptBlock)) return false;
  const output = block.invoke([value], { dollarUnder: value });
  return toBool(output.length === 1 ? output[0] : output);
};
