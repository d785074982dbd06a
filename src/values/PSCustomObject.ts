import { Member } from './Member.ts';
import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { Shape, slotValue } from './Shape.ts';
import { psCustomObject } from './types.ts';

const TYPE_NAMES: readonly string[] = ['System.Management.Automation.PSCustomObject', 'System.Object'];

/** An object made of note properties: `[pscustomobject]@{…}`, the output of Select-Object, imported CSV rows. */
export class PSCustomObject extends NetObject {
  shape: Shape;
  /** One value for each name of the shape. With `shape.hasMembers` a value may be a `Member` to ask. */
  readonly values: unknown[];
  /** Type names of the kind of object it is, shared by many; names of this object alone are in `extra`. */
  defaultTypeNames: readonly string[];

  constructor(shape: Shape = Shape.empty, values: unknown[] = [], typeNames: readonly string[] = TYPE_NAMES) {
    super();
    this.shape = shape;
    this.values = values;
    this.defaultTypeNames = typeNames;
  }

  static of(properties: Readonly<Record<string, unknown>>): PSCustomObject {
    return new PSCustomObject(Shape.of(Object.keys(properties)), Object.values(properties));
  }

  get psType(): PSType {
    return psCustomObject();
  }

  /** A property's value, undefined when there is none. */
  get(name: string): unknown {
    const slot = this.shape.slot(name.toLowerCase());
    if (slot < 0) return undefined;
    const value = this.values[slot];
    return this.shape.hasMembers ? slotValue(this, value) : value;
  }

  /** Sets or adds a note property. */
  set(name: string, value: unknown): void {
    const slot = this.shape.slot(name.toLowerCase());
    if (slot < 0) this.#add(name, value, false);
    else this.#assign(slot, value);
  }

  #assign(slot: number, value: unknown): void {
    const held = this.shape.hasMembers ? this.values[slot] : undefined;
    if (held instanceof Member) held.set(this, value);
    else this.values[slot] = value;
  }

  /** Adds a property that is not a note, or replaces the one of that name. */
  setMember(member: Member): void {
    const slot = this.shape.slot(member.name.toLowerCase());
    if (slot < 0) this.#add(member.name, member, true);
    else this.#replace(slot, member);
  }

  /** Replaces what is in a slot, whatever it was. */
  #replace(slot: number, held: unknown): void {
    this.values[slot] = held;
    this.#reshape(this.shape.names, this.values.slice());
  }

  #add(name: string, value: unknown, isMember: boolean): void {
    this.shape = this.shape.with(name, isMember);
    this.values.push(value);
  }

  remove(name: string): boolean {
    const slot = this.shape.slot(name.toLowerCase());
    if (slot < 0) return false;
    this.#reshape(this.shape.names.toSpliced(slot, 1), this.values.toSpliced(slot, 1));
    return true;
  }

  #reshape(names: readonly string[], values: readonly unknown[]): void {
    let shape = Shape.empty;
    names.forEach((name, i) => {
      shape = shape.with(name, values[i] instanceof Member);
    });
    this.shape = shape;
    this.values.splice(0, this.values.length, ...values);
  }

  /** A copy with the same properties and added members. */
  clone(): PSCustomObject {
    const copy = new PSCustomObject(this.shape, this.values.slice(), this.defaultTypeNames);
    if (this.extra !== undefined) {
      copy.extra = { members: new Map(this.extra.members), typeNames: this.extra.typeNames?.slice() ?? null };
    }
    return copy;
  }
}
