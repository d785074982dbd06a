const shared = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** A list of type names with one more in front; the same list for the same arguments, so that objects can share it. */
export function namesWith(name: string, names: readonly string[]): readonly string[] {
  let byName = shared.get(names);
  if (byName === undefined) {
    byName = new Map();
    shared.set(names, byName);
  }
  let list = byName.get(name);
  if (list === undefined) {
    list = [name, ...names];
    byName.set(name, list);
  }
  return list;
}

/** The names of a custom object made here. */
export const CUSTOM: readonly string[] = ['System.Management.Automation.PSCustomObject', 'System.Object'];
