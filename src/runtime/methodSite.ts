import { invocationError, thrown } from '../values/call.ts';
import { MethodGroup, type Overload } from '../values/NetMember.ts';
import { NetObject } from '../values/NetObject.ts';
import { chooseOverload } from '../values/overloadChoice.ts';
import { PSObject } from '../values/PSObject.ts';
import type { PSType } from '../values/PSType.ts';
import { instanceMembers } from '../values/typeMembers.ts';
import { typeOf } from '../values/typeOf.ts';
import { callMethod } from './callMethod.ts';
import type { Frame } from './Frame.ts';

type Native = (...args: unknown[]) => unknown;

/**
 * One place in the code that calls a method by a fixed name. It remembers the overload that fitted exactly the last time,
 * and calls it again without a choice as long as target and arguments are of the same types.
 */
export class MethodSite {
  readonly #name: string;
  #type: PSType | null = null;
  #overload: Overload | null = null;
  #fits: readonly ((value: unknown) => boolean)[] = [];
  #readers: Overload['readers'] = [];
  #call: Native = nothing;
  #box: (value: unknown) => unknown = nothing;

  constructor(name: string) {
    this.#name = name;
  }

  call(frame: Frame, target: unknown, args: unknown[]): unknown {
    if (target === null || target === undefined || isDressed(target)) {
      return callMethod(frame, target, this.#name, args);
    }
    const type = typeOf(target)!;
    if (type !== this.#type) this.#learn(type, args);
    if (this.#overload === null || !this.#takes(args)) return callMethod(frame, target, this.#name, args);
    return this.#invoke(target, args);
  }

  /** Every argument is of exactly the declared type, so that no other overload could be a better one. */
  #takes(args: readonly unknown[]): boolean {
    const fits = this.#fits;
    if (fits.length !== args.length) return false;
    for (let i = 0; i < args.length; i++) if (!fits[i]!(args[i])) return false;
    return true;
  }

  #invoke(target: unknown, args: unknown[]): unknown {
    const readers = this.#readers;
    for (let i = 0; i < args.length; i++) {
      const reader = readers[i];
      if (reader != null) args[i] = reader(args[i]);
    }
    const call = this.#call;
    try {
      if (args.length === 0) return this.#box(call(target));
      if (args.length === 1) return this.#box(call(target, args[0]));
      return this.#box(args.length === 2 ? call(target, args[0], args[1]) : call(target, ...args));
    } catch (error) {
      throw invocationError(this.#name, args.length, thrown(error, this.#overload!, args));
    }
  }

  /** Looks the method up for a type that has not been seen here. */
  #learn(type: PSType, args: readonly unknown[]): void {
    this.#type = type;
    this.#overload = overloadOf(type, this.#name, args);
    if (this.#overload === null) return;
    this.#fits = this.#overload.types.map(exactly);
    this.#readers = this.#overload.readers;
    this.#call = this.#overload.call;
    this.#box = this.#overload.box;
  }
}

const nothing = (): undefined => undefined;

function overloadOf(type: PSType, name: string, args: readonly unknown[]): Overload | null {
  if (type.inherited('adapter') !== undefined) return null;
  const member = instanceMembers(type).get(name.toLowerCase());
  if (!(member instanceof MethodGroup) || member.isStatic) return null;
  const choice = chooseOverload(member.overloads, args);
  return typeof choice === 'string' || choice.overload.isVariadic ? null : choice.overload;
}

/** Whether a value is of the type and of no subtype. */
function exactly(type: PSType | null): (value: unknown) => boolean {
  switch (type?.fullName) {
    case 'System.Int32':
      return (value) => typeof value === 'number';
    case 'System.String':
      return (value) => typeof value === 'string';
    case 'System.Boolean':
      return (value) => typeof value === 'boolean';
    default:
      return (value) => type !== null && typeOf(value) === type;
  }
}

/** Has members of its own, or is a wrapper: what is called has to be looked up. */
function isDressed(target: unknown): boolean {
  return target instanceof NetObject && (target.extra !== undefined || target instanceof PSObject);
}
