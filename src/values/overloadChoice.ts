import { conversionRank, RANK, typeRank } from './conversionRank.ts';
import type { Overload } from './NetMember.ts';
import { baseOf } from './PSObject.ts';
import type { PSType } from './PSType.ts';
import { elementTypeOf, typedArray } from './typedArray.ts';
import { typeOf } from './typeOf.ts';

/** An overload that takes the arguments, and how well. */
export interface Candidate {
  readonly overload: Overload;
  /** The last arguments go one by one into the `params` array. */
  readonly expanded: boolean;
  readonly ranks: readonly number[];
}

/** The types that arguments were cast to where the method was called (`[long]$x`), null for those without a cast. */
export type Casts = readonly (PSType | null)[] | null;

/** What the choice came to: the best one, none that takes so many arguments, or several that are equally good. */
export type Choice = Candidate | 'none' | 'ambiguous';

/** Choices made before, by overloads and by the kinds of the arguments. */
const remembered = new WeakMap<readonly Overload[], Map<number, Choice>>();

/** The overload PowerShell calls with these arguments. */
export function chooseOverload(overloads: readonly Overload[], args: readonly unknown[], casts: Casts = null): Choice {
  const kinds = casts === null ? kindsOf(args) : -1;
  if (kinds < 0) return choose(overloads, args, casts);
  let choices = remembered.get(overloads);
  if (choices === undefined) {
    choices = new Map();
    remembered.set(overloads, choices);
  }
  let choice = choices.get(kinds);
  if (choice === undefined) {
    choice = choose(overloads, args, null);
    choices.set(kinds, choice);
  }
  return choice;
}

const KINDS = 5;

/**
 * The kinds of up to three arguments as one number; -1 where the choice depends on more than that. Among the primitive
 * values only a text's length matters besides its type: one character converts to Char.
 */
function kindsOf(args: readonly unknown[]): number {
  if (args.length > 3) return -1;
  let kinds = 0;
  for (let i = 0; i < args.length; i++) {
    const kind = kindOf(args[i]);
    if (kind === 0) return -1;
    kinds = kinds * KINDS + kind;
  }
  return kinds;
}

function kindOf(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value === 'string') return value.length === 1 ? 2 : 3;
  return typeof value === 'boolean' ? 4 : 0;
}

function choose(overloads: readonly Overload[], args: readonly unknown[], casts: Casts): Choice {
  if (overloads.length === 1) return only(overloads[0]!, args) ?? 'none';
  const candidates: Candidate[] = [];
  for (const overload of overloads) {
    const candidate = takesCount(overload, args.length) ? rank(overload, args) : null;
    if (candidate !== null) candidates.push(candidate);
  }
  const exact = casts === null ? [] : candidates.filter((one) => fitsCasts(one, casts));
  const choice = best(exact.length > 0 ? exact : candidates);
  return choice === 'ambiguous' ? byItems(overloads, args, casts) : choice;
}

/** A last try among equals: an Object[] whose items are all of one type counts as an array of it. Proof: recorded. */
function byItems(overloads: readonly Overload[], args: readonly unknown[], casts: Casts): Choice {
  const telling = args.map(ofItsItems);
  return telling.every((arg, i) => arg === args[i]) ? 'ambiguous' : choose(overloads, telling, casts);
}

function ofItsItems(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0 || elementTypeOf(value) !== null) return value;
  const first = typeOf(baseOf(value[0]) ?? null);
  const isUniform = first !== null && value.every((item) => typeOf(baseOf(item) ?? null) === first);
  return isUniform ? typedArray(first, [...value]) : value;
}

/** Overloads whose parameters are just what the arguments were cast to. */
function fitsCasts(candidate: Candidate, casts: readonly (PSType | null)[]): boolean {
  return casts.every((type, i) => type === null || wantedType(candidate, i) === type);
}

/** The one that is better than every other. */
function best(candidates: readonly Candidate[]): Choice {
  let winner = candidates[0];
  if (winner === undefined) return 'none';
  for (const other of candidates) if (compareCandidates(other, winner) > 0) winner = other;
  const isClear = candidates.every((other) => other === winner || compareCandidates(winner, other) > 0);
  return isClear ? winner : 'ambiguous';
}

/** With one overload there is nothing to choose: whether the arguments convert shows when they are converted. */
function only(overload: Overload, args: readonly unknown[]): Candidate | null {
  if (!takesCount(overload, args.length)) return null;
  const ranked = overload.isVariadic ? rank(overload, args) : null;
  return (
    ranked ?? {
      overload,
      expanded: overload.isVariadic && args.length !== overload.signature.parameters.length,
      ranks: [],
    }
  );
}

function takesCount(overload: Overload, count: number): boolean {
  if (count < overload.required) return false;
  return overload.isVariadic || count <= overload.signature.parameters.length;
}

function rank(overload: Overload, args: readonly unknown[]): Candidate | null {
  const { types } = overload;
  const last = types.length - 1;
  const fixed = overload.isVariadic ? last : args.length;
  const ranks: number[] = [];
  for (let i = 0; i < Math.min(fixed, args.length); i++) ranks.push(rankArgument(overload, i, args[i]));
  let expanded = false;
  if (overload.isVariadic) expanded = rankVariadic(types[last] ?? null, args, last, ranks);
  return ranks.includes(RANK.None) ? null : { overload, expanded, ranks };
}

function rankArgument(overload: Overload, i: number, argument: unknown): number {
  return overload.signature.parameters[i]!.isRef ? RANK.Identity : conversionRank(argument, overload.types[i] ?? null);
}

/** Adds the ranks of what goes into `params`; whether it goes in one by one. */
function rankVariadic(type: PSType | null, args: readonly unknown[], last: number, ranks: number[]): boolean {
  const element = type?.elementType ?? null;
  if (args.length !== last + 1) {
    for (let i = last; i < args.length; i++) ranks.push(conversionRank(args[i], element));
    return true;
  }
  const asArray = conversionRank(args[last], type);
  const asElement = conversionRank(args[last], element);
  ranks.push(Math.max(asArray, asElement));
  return asElement > asArray;
}

/** Positive when the first is better. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return byRank(a, b) || bySpecificity(a, b) || Number(b.expanded) - Number(a.expanded) || byCount(a, b);
}

/** Earlier arguments weigh more. */
function byRank(a: Candidate, b: Candidate): number {
  let result = 0;
  const count = Math.max(a.ranks.length, b.ranks.length);
  for (let i = 0; i < count; i++) result += Math.sign((a.ranks[i] ?? 0) - (b.ranks[i] ?? 0)) * (count - i);
  return result;
}

/** Of implicit conversions the narrower type is better, of explicit ones the wider. */
function bySpecificity(a: Candidate, b: Candidate): number {
  let result = 0;
  for (let i = 0; i < a.ranks.length; i++) {
    const first = wantedType(a, i);
    const second = wantedType(b, i);
    if (first === null || second === null || first === second || a.ranks[i]! < RANK.NullToValue) continue;
    const difference = Math.sign(typeRank(first, second) - typeRank(second, first));
    result += (a.ranks[i]! >= RANK.NumericImplicit ? difference : -difference) * (a.ranks.length - i);
  }
  return result;
}

function byCount(a: Candidate, b: Candidate): number {
  return b.overload.signature.parameters.length - a.overload.signature.parameters.length;
}

/** The type wanted for argument i: the element type for those that go into a `params` array. */
export function wantedType({ overload, expanded }: Candidate, i: number): PSType | null {
  const last = overload.types.length - 1;
  if (expanded && i >= last) return overload.types[last]?.elementType ?? null;
  return overload.types[i] ?? null;
}
