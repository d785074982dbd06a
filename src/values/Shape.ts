import { Member } from './Member.ts';

/**
 * The names of a custom object's properties in order, shared by all objects made in the same way. A call site that has
 * seen a shape knows the place of a property without looking the name up.
 */
export class Shape {
  readonly names: readonly string[];
  /** Some value may be a `Member` (a script or alias property) instead of the property's value. */
  readonly hasMembers: boolean;
  readonly #index: Map<string, number>;
  readonly #next = new Map<string, Shape>();

  private constructor(names: readonly string[], index: Map<string, number>, hasMembers: boolean) {
    this.names = names;
    this.#index = index;
    this.hasMembers = hasMembers;
  }

  static readonly empty: Shape = new Shape([], new Map(), false);

  /** Place of a property by its lower-case name, -1 when there is none. */
  slot(lowerName: string): number {
    return this.#index.get(lowerName) ?? -1;
  }

  /** The shape with one property more. */
  with(name: string, isMember = false): Shape {
    const key = isMember ? `\0${name}` : name;
    let next = this.#next.get(key);
    if (next === undefined) {
      next = this.#extended(name, isMember);
      this.#next.set(key, next);
    }
    return next;
  }

  #extended(name: string, isMember: boolean): Shape {
    const index = new Map(this.#index);
    index.set(name.toLowerCase(), this.names.length);
    return new Shape([...this.names, name], index, this.hasMembers || isMember);
  }

  /** The shape of these names; names that differ only by case stand for one property. */
  static of(names: Iterable<string>): Shape {
    let shape = Shape.empty;
    for (const name of names) if (shape.slot(name.toLowerCase()) < 0) shape = shape.with(name);
    return shape;
  }
}

/** The value in a slot, asked from the member when it holds one. */
export function slotValue(target: unknown, held: unknown): unknown {
  return held instanceof Member ? held.get(target) : held;
}
