import type { PSType } from '../../values/PSType.ts';
import type { Validation } from './Validation.ts';

export const ALL_SETS = '__AllParameterSets';

/** How a parameter takes part in one parameter set. */
export interface ParameterSetInfo {
  readonly mandatory: boolean;
  /** Null for a parameter that must be named. */
  readonly position: number | null;
  readonly byValue: boolean;
  readonly byPropertyName: boolean;
  readonly fromRemaining: boolean;
  readonly helpMessage: string;
}

/** One step of what happens to an argument, in the order the attributes are written. */
export type ArgumentStep =
  | { readonly kind: 'convert'; readonly type: PSType }
  | { readonly kind: 'validate'; readonly validation: Validation };

/** A parameter of a cmdlet or function, as the binder and help see it. */
export interface ParameterInfo {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: PSType;
  readonly isSwitch: boolean;
  /** By set name; the key `__AllParameterSets` stands for every set. */
  readonly sets: ReadonlyMap<string, ParameterSetInfo>;
  readonly steps: readonly ArgumentStep[];
  readonly allowNull: boolean;
  readonly allowEmptyString: boolean;
  readonly allowEmptyCollection: boolean;
  readonly isHidden: boolean;
  /** Verbose, ErrorAction … and WhatIf, Confirm: every cmdlet has them. */
  readonly isCommon: boolean;
  /** A real parameter that is not emulated. */
  readonly notEmulated: boolean;
  /** Listed behind -WhatIf and -Confirm. */
  readonly isLate?: boolean;
  /** What a syntax shows instead of the type. */
  readonly shownType?: string;
  readonly help: string;
  /** Made by a `dynamicparam` block: the binder itself refuses what does not convert. */
  readonly isDynamic?: boolean;
  /** Of a function with `[CmdletBinding()]`: a list does not become a text. */
  readonly isStrict?: boolean;
  /** `[PSTypeName('X')]`: a type name that the argument must carry. */
  readonly psTypeName?: string;
}

export const anySet: ParameterSetInfo = {
  mandatory: false,
  position: null,
  byValue: false,
  byPropertyName: false,
  fromRemaining: false,
  helpMessage: '',
};

/** The part of `parameter` in the set, null where it does not belong to it. */
export function inSet(parameter: ParameterInfo, set: string): ParameterSetInfo | null {
  return parameter.sets.get(set) ?? parameter.sets.get(ALL_SETS) ?? null;
}
