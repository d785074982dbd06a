import { invocationError } from '../values/call.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { MethodGroup, type Overload } from '../values/NetMember.ts';
import { NetObject } from '../values/NetObject.ts';
import { chooseOverload } from '../values/overloadChoice.ts';
import type { PSType } from '../values/PSType.ts';
import { instanceMembers } from '../values/typeMembers.ts';
import { typeOf } from '../values/typeOf.ts';
import { callMethod } from './callMethod.ts';
import type { Frame } from './Frame.ts';

/**
 * One place in the code that calls a method by a fixed name. It remembers the overload that fitted exactly the last time,
 * and calls it again without a choice as long as target and arguments are of the same types.
 */
export class MethodSite {
  readonly #name: string;
  #type: PSType | null = null;
  #overload: Overload | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  call(frame: Frame, target: unknown, args: unknown[]): unknown {
    if (target === null || target === undefined || (target instanceof NetObject && target.extra !== undefined)) {
      return callMethod(frame, target, this.#name, args);
    }
    const type = typeOf(target);
    if (type !== this.#type) this.#learn(type!, args);
    const overload = this.#overload;
    if (overload === null || !fitsExactly(overload, args)) return callMethod(frame, target, this.#name, args);
    return this.#invoke(overload, target, args);
  }

  #invoke(overload: Overload, target: unknown, args: unknown[]): unknown {
    const { readers } = overload;
    for (let i = 0; i < args.length; i++) {
      const reader = readers[i];
      if (reader !== null && reader !== undefined) args[i] = reader(args[i]);
    }
    try {
      return overload.box(overload.call(target, ...args));
    } catch (error) {
      throw error instanceof ExceptionObject ? invocationError(this.#name, args.length, error) : error;
    }
  }

  /** Looks the method up for a type that has not been seen here. */
  #learn(type: PSType, args: readonly unknown[]): void {
    this.#type = type;
    const member =
      type.inherited('adapter') === undefined ? instanceMembers(type).get(this.#name.toLowerCase()) : undefined;
    if (!(member instanceof MethodGroup) || member.isStatic) {
      this.#overload = null;
      return;
    }
    const choice = chooseOverload(member.overloads, args);
    this.#overload = typeof choice === 'string' ? null : choice.overload;
  }
}

/** Every argument is of exactly the declared type, so that no other overload could be a better one. */
function fitsExactly(overload: Overload, args: readonly unknown[]): boolean {
  const { types } = overload;
  if (types.length !== args.length || overload.isVariadic) return false;
  for (let i = 0; i < args.length; i++) if (types[i] === null || typeOf(args[i]) !== types[i]) return false;
  return true;
}
