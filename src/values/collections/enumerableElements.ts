import { argumentOutOfRange, invalidOperation } from '../argumentErrors.ts';
import type { TypeSpec } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { typeOf } from '../typeOf.ts';
import { type Delegate, delegate } from './delegate.ts';

type Items = Iterable<unknown>;

const SOURCE = 'System.Collections.Generic.IEnumerable source';
const TEST = 'System.Func[System.Object,bool] predicate';

const passing = (items: Items, test?: Delegate): unknown[] =>
  test === undefined ? [...items] : [...items].filter((item) => toBool(delegate(test, [item])));

/** What a sequence of such items gives where there is none. */
function absent(items: Items): unknown {
  const [first = null] = items;
  const type = (Array.isArray(items) ? typeOf(items)?.elementType : null) ?? typeOf(first);
  return type?.spec.default?.() ?? null;
}

function last(items: Items, test?: Delegate): unknown {
  const found = passing(items, test);
  if (found.length > 0) return found.at(-1);
  throw invalidOperation(
    test === undefined ? 'Sequence contains no elements' : 'Sequence contains no matching element',
  );
}

function single(items: Items, test?: Delegate): unknown {
  const found = passing(items, test);
  const which = test === undefined ? 'element' : 'matching element';
  if (found.length === 0) throw invalidOperation(`Sequence contains no ${which}${test === undefined ? 's' : ''}`);
  if (found.length > 1) throw invalidOperation(`Sequence contains more than one ${which}`);
  return found[0];
}

function singleOrDefault(items: Items, test?: Delegate): unknown {
  const found = passing(items, test);
  return found.length === 0 ? absent(items) : single(found);
}

function elementAt(items: Items, index: number): unknown {
  const all = [...items];
  if (index < 0 || index >= all.length)
    throw argumentOutOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  return all[index];
}

/** One element, by place or condition: `[Linq.Enumerable]::FirstOrDefault(…)`. */
export const elements: NonNullable<TypeSpec['staticMethods']> = {
  [`System.Object FirstOrDefault(${SOURCE})`]: (items: Items) => [...items][0] ?? absent(items),
  [`System.Object FirstOrDefault(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) =>
    passing(items, test)[0] ?? absent(items),
  [`System.Object Last(${SOURCE})`]: (items: Items) => last(items),
  [`System.Object Last(${SOURCE}, ${TEST})`]: last,
  [`System.Object LastOrDefault(${SOURCE})`]: (items: Items) => [...items].at(-1) ?? absent(items),
  [`System.Object LastOrDefault(${SOURCE}, ${TEST})`]: (items: Items, test: Delegate) =>
    passing(items, test).at(-1) ?? absent(items),
  [`System.Object Single(${SOURCE})`]: (items: Items) => single(items),
  [`System.Object Single(${SOURCE}, ${TEST})`]: single,
  [`System.Object SingleOrDefault(${SOURCE})`]: (items: Items) => singleOrDefault(items),
  [`System.Object SingleOrDefault(${SOURCE}, ${TEST})`]: singleOrDefault,
  [`System.Object ElementAt(${SOURCE}, int index)`]: elementAt,
  [`System.Object ElementAtOrDefault(${SOURCE}, int index)`]: (items: Items, index: number) =>
    [...items][index] ?? absent(items),
};
