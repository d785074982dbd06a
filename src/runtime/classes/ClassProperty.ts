import { convert } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NetProperty } from '../../values/NetMember.ts';
import type { PSType } from '../../values/PSType.ts';
import { settingFailed } from '../../values/settingFailed.ts';
import type { Validation } from '../binder/Validation.ts';
import type { Instance } from './ClassInstance.ts';

export interface PropertyFacts {
  readonly name: string;
  /** The type as Get-Member shows it. */
  readonly declared: string;
  readonly type: () => PSType | null;
  readonly isHidden: boolean;
  readonly isStatic: boolean;
  /** Checks of its attributes. */
  readonly validations: () => readonly Validation[];
}

/** A property of a script's class. A static one keeps its value in the slots of the class. */
export class ClassProperty extends NetProperty {
  readonly facts: PropertyFacts;
  readonly slot: number;
  readonly #home: (() => Instance) | null;
  #validations: readonly Validation[] | null = null;

  constructor(facts: PropertyFacts, slot: number, home: (() => Instance) | null) {
    super(`${facts.declared} ${facts.name}`, { get: () => null, set: () => {} });
    this.facts = facts;
    this.slot = slot;
    this.#home = home;
  }

  override get isHidden(): boolean {
    return this.facts.isHidden;
  }

  override get(target: unknown): unknown {
    return (this.#home?.() ?? (target as Instance)).slots[this.slot] ?? null;
  }

  override set(target: unknown, value: unknown): void {
    (this.#home?.() ?? (target as Instance)).slots[this.slot] = this.accept(value);
  }

  /** The value as the property's type has it. Throws SetValueInvocationException (recorded). */
  accept(value: unknown): unknown {
    try {
      return this.first(value);
    } catch (error) {
      if (!(error instanceof ExceptionObject)) throw error;
      throw settingFailed(this.name, error);
    }
  }

  /** An initial value as the property's type has it; a refused one is reported as it is (recorded). */
  first(value: unknown): unknown {
    const type = this.facts.type();
    this.#validations ??= this.facts.validations();
    const converted = type === null ? value : convert(value, type);
    for (const validation of this.#validations) validation.check(converted);
    return converted;
  }

  /** What the property holds before anything is assigned. */
  empty(): unknown {
    const type = this.facts.type();
    if (type === null || !type.isValueType) return null;
    return type.spec.default === undefined ? convert(null, type) : type.spec.default();
  }
}
