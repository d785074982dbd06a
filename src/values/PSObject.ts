import { type InstanceMembers, NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { typeOf } from './typeOf.ts';

/** A value that cannot carry members (string, number, array), with the members it was given. */
export class PSObject extends NetObject {
  readonly base: unknown;
  /** What ToString says instead of the base, for values that come from a file. */
  readonly text: string | null;

  constructor(base: unknown, text: string | null = null) {
    super();
    this.base = base;
    this.text = text;
  }

  get psType(): PSType {
    return typeOf(this.base)!;
  }
}

/** The value without a wrapper. */
export function baseOf(value: unknown): unknown {
  return value instanceof PSObject ? value.base : value;
}

const arrayExtras = new WeakMap<object, InstanceMembers>();

/** The members that were added to this very object. */
export function extraOf(value: unknown): InstanceMembers | undefined {
  if (value instanceof NetObject) return value.extra;
  return Array.isArray(value) ? arrayExtras.get(value) : undefined;
}

/** Where to add members to the value: itself, or for boxed and primitive values a wrapper around it. */
export function extensible(value: unknown): NetObject | unknown[] {
  return value instanceof NetObject || Array.isArray(value) ? value : new PSObject(value);
}

/** The added members of an object that can carry them, made when there are none. */
export function ensureExtra(value: NetObject | unknown[]): InstanceMembers {
  if (Array.isArray(value)) return ensureArrayExtra(value);
  value.extra ??= { members: new Map(), typeNames: null };
  return value.extra;
}

function ensureArrayExtra(items: unknown[]): InstanceMembers {
  const known = arrayExtras.get(items);
  if (known !== undefined) return known;
  const extra = { members: new Map(), typeNames: null };
  arrayExtras.set(items, extra);
  return extra;
}
