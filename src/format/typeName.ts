import { typeNames } from '../values/typeNames.ts';

/** The last part of an object's type name, as Format-Custom shows it. */
export function shortTypeName(value: unknown): string {
  const [first] = typeNames(value);
  if (first === undefined) return 'PSObject';
  return first.slice(first.lastIndexOf('.') + 1);
}
