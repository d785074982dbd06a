/**
 * What is wrong with the name of a new object, null when nothing is. The limit is documented, both sentences inferred.
 */
export function nameProblem(name: string): string | null {
  if (name.trim() === '') return 'The property Name is required.';
  if (name.length > 64) {
    return `The length of the property is too long. The maximum length is 64 and the length of the value provided is ${name.length}. Property Name: Name`;
  }
  return null;
}
