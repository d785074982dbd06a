/** A property as some file gave it: a scalar, or the texts of a list. */
export type BagValue = null | boolean | number | string | readonly string[];

/** One object as some file gave it, before anything is known about it but its properties' names. */
export interface PropertyBag {
  /** The .NET type names, when the file has them. */
  readonly typeNames: readonly string[];
  readonly properties: ReadonlyMap<string, BagValue>;
}

/** A property of a bag, by name without case. */
export function bagValue(bag: PropertyBag, name: string): BagValue | undefined {
  const exact = bag.properties.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  for (const [key, value] of bag.properties) if (key.toLowerCase() === lower) return value;
  return undefined;
}

export function bagText(bag: PropertyBag, name: string): string {
  const value = bagValue(bag, name);
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
}
