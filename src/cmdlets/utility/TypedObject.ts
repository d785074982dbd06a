import { PSCustomObject } from '../../values/PSCustomObject.ts';
import type { Shape } from '../../values/Shape.ts';

/** A custom object with type names of its own in front; many objects share one list of names. */
export class TypedObject extends PSCustomObject {
  readonly #names: readonly string[];

  constructor(shape: Shape, values: unknown[], names: readonly string[]) {
    super(shape, values);
    this.#names = names;
  }

  override get defaultTypeNames(): readonly string[] {
    return this.#names;
  }

  override clone(): PSCustomObject {
    const copy = new TypedObject(this.shape, this.values.slice(), this.#names);
    const { extra } = this;
    if (extra !== undefined) {
      copy.extra = { members: new Map(extra.members), typeNames: extra.typeNames?.slice() ?? null };
    }
    return copy;
  }
}

const CUSTOM = ['System.Management.Automation.PSCustomObject', 'System.Object'];
const lists = new Map<string, readonly string[]>();

/** The shared list of names: `name` in front of those of a custom object. */
export function namesWith(name: string): readonly string[] {
  let list = lists.get(name);
  if (list === undefined) {
    list = [name, ...CUSTOM];
    lists.set(name, list);
  }
  return list;
}
