import { typeNames } from '../values/typeNames.ts';
import { typeOf } from '../values/typeOf.ts';
import type { FormatServices } from './FormatServices.ts';
import { expressionOfName, type PropertyExpression } from './PropertyExpression.ts';
import { defaultPropertyNames, propertyNames, readProperty } from './readProperty.ts';

/** The properties an object shows when none are named. */
export interface DefaultProperties {
  expressions: readonly PropertyExpression[];
  /** They are the type's own choice, not simply all. */
  isDefaultSet: boolean;
}

/** The display set of the object's type, else all its properties. */
export function defaultExpressions(item: unknown, services: DisplaySets): DefaultProperties {
  const set = givenSet(item, services) ?? typeOf(item)?.inherited('displaySet');
  if (set !== undefined) return { expressions: set.map(expressionOfName), isDefaultSet: true };
  const names = defaultPropertyNames(item);
  return { expressions: withoutComputerName(item, names).map(expressionOfName), isDefaultSet: false };
}

type DisplaySets = Pick<FormatServices, 'displaySets'>;

/** What Update-TypeData -DefaultDisplayPropertySet said for one of the object's type names. */
function givenSet(item: unknown, { displaySets }: DisplaySets): readonly string[] | undefined {
  if (displaySets.size === 0) return undefined;
  for (const name of typeNames(item)) {
    const set = displaySets.get(name.toLowerCase());
    if (set !== undefined) return set;
  }
  return undefined;
}

/** Objects from another computer carry its name; it is shown only when they say so. */
function withoutComputerName(item: unknown, names: readonly string[]): readonly string[] {
  const show = names.some((name) => name.toLowerCase() === 'psshowcomputername');
  if (!show) return names;
  const named = readProperty(item, 'PSShowComputerName') === true;
  return names.filter((name) => {
    const lower = name.toLowerCase();
    return lower !== 'psshowcomputername' && (named || lower !== 'pscomputername');
  });
}

/** Whether an object has anything to show but its text. */
export function hasProperties(item: unknown): boolean {
  return propertyNames(item).length > 0;
}
