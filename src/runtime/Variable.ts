import { NetObject } from '../values/NetObject.ts';
import type { PSType } from '../values/PSType.ts';
import { findType } from '../values/registry.ts';

/** What a variable demands of its values: a type that converts, validation attributes. Run on every assignment. */
export interface VariableRule {
  /** Gives back the value to store, or throws the error of a refused value. `declaring`: the name of a variable that gets its rules now. */
  accept(value: unknown, variable: Variable | null, declaring?: string): unknown;
  /** The type of a `[type]` constraint; null for another attribute. */
  readonly type: PSType | null;
}

/** ScopedItemOptions as bits. */
export const variableOptions = { none: 0, readOnly: 1, constant: 2, private: 4, allScope: 8 } as const;

/**
 * A variable (PSVariable): one cell that frames, scopes and `Get-Variable` share. `undefined` as value means that it was
 * removed, or that it holds "no output".
 */
export class Variable extends NetObject {
  readonly name: string;
  value: unknown;
  /** True while nothing but storing has to be done on assignment; the fast path of every assignment checks only this. */
  plain: boolean;
  /**
   * Holds what a command gave that gave nothing (AutomationNull), with `undefined` as value: everybody sees null, but a
   * pipeline, a statement or `@( )` sees nothing at all (recorded).
   */
  isNothing = false;
  options: number;
  description: string;
  rules: readonly VariableRule[] | null;

  constructor(name: string, value: unknown) {
    super();
    this.name = name;
    this.value = value;
    this.plain = true;
    this.options = 0;
    this.description = '';
    this.rules = null;
  }

  get psType(): PSType {
    return findType('System.Management.Automation.PSVariable')!;
  }

  get isPrivate(): boolean {
    return (this.options & variableOptions.private) !== 0;
  }

  get isWritable(): boolean {
    return (this.options & (variableOptions.readOnly | variableOptions.constant)) === 0;
  }

  setOptions(options: number): void {
    this.options = options;
    this.plain = this.rules === null && this.isWritable && !this.isComputed;
  }

  setRules(rules: readonly VariableRule[] | null): void {
    this.rules = rules;
    this.plain = rules === null && this.isWritable && !this.isComputed;
  }

  /** Whether `value` is calculated on each reading; such a class overrides `read` and `assign`. */
  get isComputed(): boolean {
    return false;
  }

  /** Whether there is such a variable: not removed. */
  get exists(): boolean {
    return this.value !== undefined || this.isNothing;
  }

  remove(): void {
    this.value = undefined;
    this.isNothing = false;
  }

  /** Stores "no output"; a variable with rules takes it as null. */
  assignNothing(): void {
    if (!this.plain) return this.assign(null);
    this.value = undefined;
    this.isNothing = true;
  }

  read(): unknown {
    return this.value === undefined ? null : this.value;
  }

  /** Stores a value after the rules accepted it. Throws what a rule throws; does not look at read-only (see `assignVariable`). */
  assign(value: unknown): void {
    let accepted: unknown = value === undefined ? null : value;
    if (this.rules !== null) for (const rule of this.rules) accepted = rule.accept(accepted, this);
    this.value = accepted;
  }
}
