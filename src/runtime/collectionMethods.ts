import { Collection } from '../values/Collection.ts';
import { convert, toBool, toStringPS } from '../values/convert.ts';
import { enumerate } from '../values/enumerate.ts';
import { invokeMethod } from '../values/invoke.ts';
import { getProperty, setProperty } from '../values/members.ts';
import { PSType } from '../values/PSType.ts';
import { knownType } from '../values/typeLookup.ts';
import type { Frame } from './Frame.ts';
import { hasMethod } from './methods.ts';
import { raise } from './raise.ts';
import { ScriptBlockObject } from './ScriptBlockObject.ts';

type CollectionMethod = (frame: Frame, target: unknown, args: readonly unknown[]) => unknown;

/** `.ForEach(…)` and `.Where(…)`, which every value has. */
export function collectionMethod(name: string): CollectionMethod | null {
  const key = name.toLowerCase();
  if (key === 'foreach') return forEach;
  return key === 'where' ? where : null;
}

function itemsOf(target: unknown): Iterable<unknown> {
  return enumerate(target) ?? [target];
}

/** With a block: its output for each item; a type: the items converted; a name: the property (set, with a value) or method. */
function forEach(_frame: Frame, target: unknown, args: readonly unknown[]): Collection {
  const [what, ...rest] = args;
  const results: unknown[] = [];
  for (const item of itemsOf(target)) {
    if (what instanceof ScriptBlockObject) results.push(...what.invoke(rest, { dollarUnder: item }));
    else if (what instanceof PSType) results.push(convert(item, what));
    else results.push(...memberOf(item, toStringPS(what), rest));
  }
  return new Collection(results);
}

function memberOf(item: unknown, name: string, rest: readonly unknown[]): unknown[] {
  if (hasMethod(item, name)) {
    const result = invokeMethod(item, name, [...rest]);
    return result === undefined ? [] : [...(enumerate(result) ?? [result])];
  }
  if (rest.length > 0) {
    setProperty(item, name, rest[0]);
    return [];
  }
  return [getProperty(item, name) ?? null];
}

type Mode = 'Default' | 'First' | 'Last' | 'SkipUntil' | 'Until' | 'Split';

/** `.Where({ … }, mode, count)`. */
function where(_frame: Frame, target: unknown, args: readonly unknown[]): Collection {
  const [block, modeArgument, countArgument] = args;
  if (!(block instanceof ScriptBlockObject)) {
    return raise(
      'Cannot bind the argument of Where: a script block is expected.',
      'MethodArgumentConversionInvalidCastArgument',
      'NotSpecified',
      null,
    );
  }
  const mode = modeArgument === undefined ? 'Default' : modeOf(modeArgument);
  const count = countArgument === undefined ? 0 : Number(countArgument);
  const holds = (item: unknown): boolean => toBool(single(block.invoke([], { dollarUnder: item })));
  return new Collection(modes[mode]([...itemsOf(target)], holds, count));
}

function modeOf(argument: unknown): Mode {
  const type = knownType('System.Management.Automation.WhereOperatorSelectionMode');
  return toStringPS(convert(argument, type)) as Mode;
}

function single(output: readonly unknown[]): unknown {
  return output.length === 1 ? output[0] : [...output];
}

type Holds = (item: unknown) => boolean;

const modes: Readonly<Record<Mode, (items: unknown[], holds: Holds, count: number) => unknown[]>> = {
  Default: (items, holds, count) => limited(items.filter(holds), count),
  First: (items, holds, count) => firstOf(items, holds, count === 0 ? 1 : count),
  Last: (items, holds, count) => items.filter(holds).slice(-(count === 0 ? 1 : count)),
  SkipUntil: (items, holds, count) => limited(items.slice(indexOf(items, holds)), count),
  Until: (items, holds, count) => limited(items.slice(0, indexOf(items, holds)), count),
  Split: (items, holds) => split(items, holds),
};

function limited(items: unknown[], count: number): unknown[] {
  return count === 0 ? items : items.slice(0, count);
}

/** Stops asking as soon as there are enough. */
function firstOf(items: unknown[], holds: Holds, count: number): unknown[] {
  const found: unknown[] = [];
  for (const item of items) {
    if (found.length === count) break;
    if (holds(item)) found.push(item);
  }
  return found;
}

function indexOf(items: unknown[], holds: Holds): number {
  const index = items.findIndex(holds);
  return index < 0 ? items.length : index;
}

function split(items: unknown[], holds: Holds): unknown[] {
  const yes: unknown[] = [];
  const no: unknown[] = [];
  for (const item of items) (holds(item) ? yes : no).push(item);
  return [new Collection(yes), new Collection(no)];
}
