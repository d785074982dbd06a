import { compare } from '../compare.ts';
import { convert } from '../convert.ts';
import { Enumerator } from '../Enumerator.ts';
import { genericShape, genericType } from '../genericType.ts';
import { hashKey } from '../hashKey.ts';
import { CheckedItems } from '../modified.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, type PSType, type TypeSpec } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { typedArray } from '../typedArray.ts';
import { type Delegate, delegate } from './delegate.ts';
import type { StringComparer } from './StringComparer.ts';

/** System.Collections.Generic.HashSet[T] and SortedSet[T]. */
export class HashSet extends NetObject {
  readonly element: PSType;
  readonly ignoreCase: boolean;
  /** Counts changes. */
  version = 0;
  readonly #items = new Map<unknown, unknown>();
  readonly #name: string;

  constructor(name: string, element: PSType, ignoreCase = false) {
    super();
    this.#name = name;
    this.element = element;
    this.ignoreCase = ignoreCase;
  }

  get psType(): PSType {
    return genericType(`System.Collections.Generic.${this.#name}`, [this.element]);
  }

  get count(): number {
    return this.#items.size;
  }

  get items(): unknown[] {
    const items = [...this.#items.values()];
    return this.#name === 'SortedSet' ? items.sort((a, b) => compare(a, b, this.ignoreCase)) : items;
  }

  get visited(): Iterable<unknown> {
    return new CheckedItems(this, () => this.items);
  }

  has(item: unknown): boolean {
    return this.#items.has(hashKey(item, this.ignoreCase));
  }

  /** The item in the set that counts as this one. */
  find(item: unknown): unknown {
    return this.#items.get(hashKey(item, this.ignoreCase));
  }

  /** Whether it was not there before. */
  add(item: unknown): boolean {
    const key = hashKey(item, this.ignoreCase);
    if (this.#items.has(key)) return false;
    this.#items.set(key, item);
    this.version++;
    return true;
  }

  delete(item: unknown): boolean {
    this.version++;
    return this.#items.delete(hashKey(item, this.ignoreCase));
  }

  clear(): void {
    this.version++;
    this.#items.clear();
  }

  /** Another set of the same comparison with these items. */
  of(items: Iterable<unknown>): HashSet {
    const set = new HashSet(this.#name, this.element, this.ignoreCase);
    for (const item of items) set.add(convert(item, this.element));
    return set;
  }

  replaceBy(items: Iterable<unknown>): void {
    const all = [...items];
    this.clear();
    for (const item of all) this.add(item);
  }
}

type Items = Iterable<unknown>;

function copyInto(items: readonly unknown[], target: unknown[], at: number): void {
  items.forEach((item, i) => {
    target[at + i] = item;
  });
}

const sortedMethods = (word: string): NonNullable<TypeSpec<HashSet>['methods']> => ({
  [`System.Collections.Generic.IEnumerable[${word}] Reverse()`]: (self) =>
    typedArray(self.element, self.items.reverse()),
  [`System.Collections.Generic.SortedSet[${word}] GetViewBetween(${word} lowerValue, ${word} upperValue)`]: (
    self,
    low: unknown,
    high: unknown,
  ) =>
    self.of(
      self.items.filter(
        (item) => compare(item, low, self.ignoreCase) >= 0 && compare(item, high, self.ignoreCase) <= 0,
      ),
    ),
});

export const hashSetType =
  (name: 'HashSet' | 'SortedSet') =>
  (args: readonly PSType[]): PSType => {
    const element = args[0]!;
    const word = element.display;
    const sequence = `System.Collections.Generic.IEnumerable[${word}]`;
    const other = `${sequence} other`;
    const isWithin = (self: HashSet, others: HashSet) => self.items.every((item) => others.has(item));
    return defineType<HashSet>(
      {
        name: `System.Collections.Generic.${name}\`1`,
        interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
        enumerate: (self) => self.visited,
        from: (value) => (Array.isArray(value) ? new HashSet(name, element).of(value) : undefined),
        constructors: {
          '()': () => new HashSet(name, element),
          '(System.StringComparer comparer)': (comparer: StringComparer) =>
            new HashSet(name, element, comparer.ignoreCase),
          [`(${sequence} collection)`]: (items: Items) => new HashSet(name, element).of(items),
          [`(${sequence} collection, System.StringComparer comparer)`]: (items: Items, comparer: StringComparer) =>
            new HashSet(name, element, comparer.ignoreCase).of(items),
        },
        properties: {
          'int Count': (self) => self.count,
          ...(name === 'SortedSet'
            ? {
                [`${word} Min`]: (self: HashSet) => self.items[0] ?? null,
                [`${word} Max`]: (self: HashSet) => self.items.at(-1) ?? null,
              }
            : {}),
        },
        methods: {
          [`bool Add(${word} item)`]: (self, item: unknown) => self.add(item),
          'void Clear()': (self) => self.clear(),
          [`bool Contains(${word} item)`]: (self, item: unknown) => self.has(item),
          [`void CopyTo(${word}[] array)`]: (self, target: unknown[]) => copyInto(self.items, target, 0),
          [`void CopyTo(${word}[] array, int arrayIndex)`]: (self, target: unknown[], at: number) =>
            copyInto(self.items, target, at),
          [`void CopyTo(${word}[] array, int arrayIndex, int count)`]: (
            self,
            target: unknown[],
            at: number,
            count: number,
          ) => copyInto(self.items.slice(0, count), target, at),
          [`bool TryGetValue(${word} equalValue, [ref] ${word} actualValue)`]: (
            self,
            wanted: unknown,
            result: { value: unknown },
          ) => {
            result.value = self.find(wanted) ?? element.spec.default?.() ?? null;
            return self.has(wanted);
          },
          ...(name === 'SortedSet' ? sortedMethods(word) : { 'void TrimExcess()': () => undefined }),
          'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.visited),
          [`bool Remove(${word} item)`]: (self, item: unknown) => self.delete(item),
          [`int RemoveWhere(System.Predicate[${word}] match)`]: (self, match: Delegate) => {
            const gone = self.items.filter((item) => toBool(delegate(match, [item])));
            for (const item of gone) self.delete(item);
            return gone.length;
          },
          [`void UnionWith(${other})`]: (self, items: Items) => {
            for (const item of items) self.add(convert(item, element));
          },
          [`void IntersectWith(${other})`]: (self, items: Items) => {
            const others = self.of(items);
            self.replaceBy(self.items.filter((item) => others.has(item)));
          },
          [`void ExceptWith(${other})`]: (self, items: Items) => {
            for (const item of self.of(items).items) self.delete(item);
          },
          [`void SymmetricExceptWith(${other})`]: (self, items: Items) => {
            for (const item of self.of(items).items) if (!self.delete(item)) self.add(item);
          },
          [`bool IsSubsetOf(${other})`]: (self, items: Items) => isWithin(self, self.of(items)),
          [`bool IsSupersetOf(${other})`]: (self, items: Items) => isWithin(self.of(items), self),
          [`bool IsProperSubsetOf(${other})`]: (self, items: Items) =>
            isWithin(self, self.of(items)) && self.of(items).count > self.count,
          [`bool IsProperSupersetOf(${other})`]: (self, items: Items) =>
            isWithin(self.of(items), self) && self.of(items).count < self.count,
          [`bool Overlaps(${other})`]: (self, items: Items) => self.of(items).items.some((item) => self.has(item)),
          [`bool SetEquals(${other})`]: (self, items: Items) =>
            isWithin(self, self.of(items)) && self.of(items).count === self.count,
        },
      },
      genericShape(`System.Collections.Generic.${name}`, args),
    );
  };
