/**
 * The same list without spare room. A list that grew by pushing keeps room for some 17 elements; trees have so many short
 * lists that this would be a good part of their memory.
 */
export function exact<Item>(list: readonly Item[]): Item[] {
  return list.slice();
}
