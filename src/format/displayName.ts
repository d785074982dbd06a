import { NetValue } from '../values/NetObject.ts';
import { PSCustomObject } from '../values/PSCustomObject.ts';
import { wildcard } from '../values/WildcardPattern.ts';
import { expressionOfName, type PropertyExpression } from './PropertyExpression.ts';
import { elementText, plainText } from './plainText.ts';
import { propertyNames } from './readProperty.ts';

/** Properties that name an object, the best first. */
const PATTERNS = ['name', 'id', 'key', '*key', '*name', '*id'];

const REMOTING: ReadonlySet<string> = new Set([
  'pscomputername',
  'psshowcomputername',
  'runspaceid',
  'pssourcejobinstanceid',
]);

/** The property that names an object, null when none looks like it. */
export function displayNameOf(item: unknown): PropertyExpression | null {
  const names = propertyNames(item).filter((name) => !REMOTING.has(name.toLowerCase()));
  for (const pattern of PATTERNS) {
    const matcher = wildcard(pattern);
    const found = names.find((name) => matcher.matches(name));
    if (found !== undefined) return expressionOfName(found);
  }
  return null;
}

/** What an element of a collection shows in the braces: its own text, or for objects without one the property that names it. */
export function nameText(element: unknown): string {
  if (typeof element !== 'object' || element === null) return plainText(element);
  if (!(element instanceof NetValue) || element instanceof PSCustomObject || hasOwnText(element))
    return elementText(element);
  const name = displayNameOf(element);
  if (name === null) return plainText(element);
  return plainText(name.readPlain(element));
}

/** Whether the very type of a value, not one it derives from, says how it is written. Proof: recorded. */
function hasOwnText(element: NetValue): boolean {
  const { spec } = element.psType;
  if (spec.format !== undefined) return true;
  return element.psType.inherited('format') === undefined && Object.hasOwn(Object.getPrototypeOf(element), 'toString');
}
