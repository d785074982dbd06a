import type { Calculated } from '../../format/calculated.ts';
import type { PropertyExpression } from '../../format/PropertyExpression.ts';
import type { Evaluator } from './evaluator.ts';
import { MISSING, propertyOrder } from './order.ts';

/** Values of one sort or group key, one per object. */
export interface KeyColumn {
  values: unknown[];
  descending: boolean;
}

/** Names that patterns among the keys stand for, over all objects, in order of first appearance. */
export function expandKeys(keys: readonly Calculated[], items: readonly unknown[]): Calculated[] {
  if (!keys.some((key) => key.expression.isWildcard)) return [...keys];
  return keys.flatMap((key) => {
    if (!key.expression.isWildcard) return [key];
    const names = new Map<string, PropertyExpression>();
    for (const item of items) {
      for (const found of key.expression.resolve(item)) {
        const name = found.text.toLowerCase();
        if (!names.has(name)) names.set(name, found);
      }
    }
    return [...names.values()].map((expression) => ({ ...key, expression }));
  });
}

/** Reads the values of a key from all objects; an absent property gives `MISSING`. */
export function readKey(key: Calculated, items: readonly unknown[], evaluator: Evaluator): unknown[] {
  const { expression } = key;
  const values = new Array<unknown>(items.length);
  for (let i = 0; i < items.length; i++) {
    const value = expression.read(items[i], evaluator);
    values[i] = value === undefined ? MISSING : value;
  }
  return values;
}

/** Whether the direction of a key is down: its own word, else the command's switch. */
export function isDescending(key: Calculated, commandDescending: boolean): boolean {
  if (key.descending !== undefined) return key.descending;
  if (key.ascending !== undefined) return !key.ascending;
  return commandDescending;
}

type Compare = (i: number, j: number) => number;

/**
 * A comparer of object numbers by one key. Columns of plain numbers are compared as numbers; columns of texts by rank
 * among their distinct texts, so that the slow comparison of a culture runs once per distinct text.
 */
export function columnComparer({ values, descending }: KeyColumn, ignoreCase: boolean): Compare {
  const numbers = asNumbers(values) ?? asRanks(values, ignoreCase);
  if (numbers !== null) {
    return descending
      ? (i, j) => (numbers[j] as number) - (numbers[i] as number)
      : (i, j) => (numbers[i] as number) - (numbers[j] as number);
  }
  return (i, j) => propertyOrder(values[i], values[j], ignoreCase, descending);
}

function asNumbers(values: readonly unknown[]): Float64Array | null {
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== 'number') return null;
    numbers[i] = value;
  }
  return numbers;
}

function asRanks(values: readonly unknown[], ignoreCase: boolean): Float64Array | null {
  const distinct = new Set<string>();
  for (const value of values) {
    if (typeof value !== 'string') return null;
    distinct.add(value);
  }
  const sorted = [...distinct].sort((a, b) => propertyOrder(a, b, ignoreCase, false));
  const ranks = new Map<string, number>();
  let rank = 0;
  sorted.forEach((text, k) => {
    if (k > 0 && propertyOrder(sorted[k - 1], text, ignoreCase, false) !== 0) rank++;
    ranks.set(text, rank);
  });
  return Float64Array.from(values as readonly string[], (text) => ranks.get(text) as number);
}

/** Compares object numbers by several keys, the first that differs decides. */
export function chainedComparer(comparers: readonly Compare[]): Compare {
  const [only] = comparers;
  if (comparers.length === 1 && only !== undefined) return only;
  return (i, j) => {
    for (const comparer of comparers) {
      const order = comparer(i, j);
      if (order !== 0) return order;
    }
    return 0;
  };
}
