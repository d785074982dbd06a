import { argumentError, invalidOperation } from '../argumentErrors.ts';
import { convert } from '../convert.ts';
import { Double } from '../Double.ts';
import { List } from '../List.ts';
import { asJsNumber } from '../numbers/numericValue.ts';
import { lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { typedArray } from '../typedArray.ts';
import { typeOf } from '../typeOf.ts';
import { int32, object } from '../types.ts';
import { type Delegate, delegate } from './delegate.ts';
import { elements } from './enumerableElements.ts';
import { HashSet } from './HashSet.ts';
import { order } from './order.ts';
import { sameValue } from './sameValue.ts';

type Items = Iterable<unknown>;

const SOURCE = 'System.Collections.Generic.IEnumerable source';
const TEST = 'System.Func[System.Object,bool] predicate';
const SELECTOR = 'System.Func[System.Object,System.Object] selector';
const RESULT = 'System.Object[]';

const passes = (predicate: Delegate) => (item: unknown) => toBool(delegate(predicate, [item]));

/** The results as an array of the type that all items have. */
function like(items: readonly unknown[]): unknown[] {
  const type = commonType(items);
  return type === null ? [...items] : typedArray(type, [...items]);
}

function commonType(items: readonly unknown[]): PSType | null {
  const first = typeOf(items[0] ?? null);
  return first !== null && items.every((item) => typeOf(item) === first) ? first : null;
}

function some(items: Items): unknown[] {
  const all = [...items];
  if (all.length === 0) throw invalidOperation('Sequence contains no elements');
  return all;
}

function distinct(items: Items): unknown[] {
  const kept: unknown[] = [];
  for (const item of items) if (!kept.some((one) => sameValue(one, item))) kept.push(item);
  return like(kept);
}

/** The sum in the items' own type. */
function sum(items: Items): unknown {
  const all = [...items];
  const type = commonType(all) ?? int32();
  const whole = all.reduce((total: number, item) => total + asJsNumber(item), 0);
  return convert(new Double(whole), type);
}

function average(items: Items): Double {
  const all = some(items);
  return new Double(all.reduce((total: number, item) => total + asJsNumber(item), 0) / all.length);
}

const extreme = (items: Items, sign: number): unknown =>
  some(items).reduce((best, item) => (order(item, best) * sign > 0 ? item : best));

function sameItems(left: Items, right: Items): boolean {
  const [a, b] = [[...left], [...right]];
  return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
}

function range(start: number, count: number): unknown[] {
  if (count < 0) throw argumentError('Specified argument was out of the range of valid values.', 'count');
  return typedArray(
    int32(),
    Array.from({ length: count }, (_, i) => start + i),
  );
}

function sorted(items: Items, selector: Delegate, sign: number): unknown[] {
  const keyed = Array.from(items, (item) => ({ item, key: delegate(selector, [item]) }));
  return like(keyed.sort((a, b) => order(a.key, b.key) * sign).map(({ item }) => item));
}

const has = (items: readonly unknown[], wanted: unknown): boolean => items.some((item) => sameValue(item, wanted));

/** How many items at the start pass. */
function leading(items: readonly unknown[], test: Delegate): number {
  const passed = passes(test);
  const first = items.findIndex((item) => !passed(item));
  return first < 0 ? items.length : first;
}

function aggregate(items: Items, seed: unknown, step: Delegate): unknown {
  let total = seed;
  for (const item of items) total = delegate(step, [total, item]);
  return total;
}

const STEP = 'System.Func[System.Object,System.Object,System.Object] func';

const SECOND = 'System.Collections.Generic.IEnumerable second';

const sets: NonNullable<TypeSpec['staticMethods']> = {
  [`${RESULT} Concat(${SOURCE}, ${SECOND})`]: (a: Items, b: Items) => like([...a, ...b]),
  [`${RESULT} Distinct(${SOURCE})`]: distinct,
  [`${RESULT} Except(${SOURCE}, ${SECOND})`]: (a: Items, b: Items) => {
    const others = [...b];
    return distinct([...a].filter((item) => !has(others, item)));
  },
  [`${RESULT} Intersect(${SOURCE}, ${SECOND})`]: (a: Items, b: Items) => {
    const others = [...b];
    return distinct([...a].filter((item) => has(others, item)));
  },
  [`${RESULT} Union(${SOURCE}, ${SECOND})`]: (a: Items, b: Items) => distinct([...a, ...b]),
  [`bool SequenceEqual(${SOURCE}, ${SECOND})`]: sameItems,
};

const picks: NonNullable<TypeSpec['staticMethods']> = {
  [`System.Object First(${SOURCE})`]: (items: Items) => some(items)[0],
  [`System.Object First(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) =>
    some([...items].filter(passes(test)))[0],
  [`${RESULT} Reverse(${SOURCE})`]: (items: Items) => like([...items].reverse()),
  [`${RESULT} Skip(${SOURCE}, int count)`]: (items: Items, count: number) => like([...items].slice(Math.max(0, count))),
  [`${RESULT} SkipWhile(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) =>
    like([...items].slice(leading([...items], test))),
  [`${RESULT} TakeWhile(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) =>
    like([...items].slice(0, leading([...items], test))),
  [`${RESULT} Append(${SOURCE}, System.Object element)`]: (items: Items, item: unknown) => like([...items, item]),
  [`${RESULT} Prepend(${SOURCE}, System.Object element)`]: (items: Items, item: unknown) => like([item, ...items]),
  [`${RESULT} DefaultIfEmpty(${SOURCE}, System.Object defaultValue)`]: (items: Items, item: unknown) => {
    const all = [...items];
    return like(all.length === 0 ? [item] : all);
  },
  [`${RESULT} Take(${SOURCE}, int count)`]: (items: Items, count: number) =>
    like([...items].slice(0, Math.max(0, count))),
  [`${RESULT} Where(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) => like([...items].filter(passes(test))),
  [`${RESULT} OrderBy(${SOURCE}, ${SELECTOR})`]: (items: Items, selector: Delegate) => sorted(items, selector, 1),
  [`${RESULT} OrderByDescending(${SOURCE}, ${SELECTOR})`]: (items: Items, selector: Delegate) =>
    sorted(items, selector, -1),
  [`${RESULT} Select(${SOURCE}, ${SELECTOR})`]: (items: Items, selector: Delegate) =>
    like(Array.from(items, (item) => delegate(selector, [item]))),
};

/** LINQ's methods as far as scripts call them; what they give is an array, not a sequence that waits. */
export const enumerableType = lazyType(() => ({
  name: 'System.Linq.Enumerable',
  isAbstract: true,
  staticMethods: {
    ...sets,
    ...picks,
    ...elements,
    [`System.Object Aggregate(${SOURCE}, ${STEP})`]: (items: Items, step: Delegate) => {
      const [first, ...rest] = some(items);
      return aggregate(rest, first, step);
    },
    [`System.Object Aggregate(${SOURCE}, System.Object seed, ${STEP})`]: aggregate,
    [`long LongCount(${SOURCE})`]: (items: Items) => BigInt([...items].length),
    [`System.Object ToHashSet(${SOURCE})`]: (items: Items) => {
      const all = [...items];
      return new HashSet('HashSet', commonType(all) ?? object()).of(all);
    },
    [`${RESULT} Zip(System.Collections.Generic.IEnumerable first, ${SECOND}, ${STEP.replace('func', 'resultSelector')})`]:
      (a: Items, b: Items, make: Delegate) => {
        const others = [...b];
        return like([...a].slice(0, others.length).map((item, i) => delegate(make, [item, others[i]])));
      },
    [`bool All(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) => [...items].every(passes(test)),
    [`bool Any(${SOURCE})`]: (items: Items) => [...items].length > 0,
    [`bool Any(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) => [...items].some(passes(test)),
    [`System.Object Average(${SOURCE})`]: average,
    [`bool Contains(${SOURCE}, System.Object value)`]: (items: Items, value: unknown) => has([...items], value),
    [`int Count(${SOURCE})`]: (items: Items) => [...items].length,
    [`int Count(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) => [...items].filter(passes(test)).length,
    [`System.Object Max(${SOURCE})`]: (items: Items) => extreme(items, 1),
    [`System.Object Min(${SOURCE})`]: (items: Items) => extreme(items, -1),
    [`System.Object Sum(${SOURCE})`]: sum,
    [`${RESULT} ToArray(${SOURCE})`]: (items: Items) => like([...items]),
    [`System.Object ToList(${SOURCE})`]: (items: Items) => {
      const all = [...items];
      return new List(commonType(all) ?? object(), all);
    },
    'System.Object[] Range(int start, int count)': range,
    'System.Object[] Repeat(System.Object element, int count)': (item: unknown, count: number) =>
      like(new Array<unknown>(count).fill(item)),
  },
}));
