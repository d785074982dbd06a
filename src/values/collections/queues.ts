import { invalidOperation } from '../argumentErrors.ts';
import { convert } from '../convert.ts';
import { Enumerator } from '../Enumerator.ts';
import { genericShape, genericType } from '../genericType.ts';
import { CheckedItems } from '../modified.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, type PSType, type TypeSpec } from '../PSType.ts';
import { typedArray } from '../typedArray.ts';
import { knownType } from '../typeLookup.ts';
import { object } from '../types.ts';
import { sameValue } from './sameValue.ts';

type Kind = 'Queue' | 'Stack';

/** Queue and Stack, with and without an element type. A stack's last item comes first. */
export class Line extends NetObject {
  readonly kind: Kind;
  readonly element: PSType | null;
  /** In the order of adding. */
  items: unknown[];
  /** Counts changes. */
  version = 0;
  #first = 0;

  constructor(kind: Kind, element: PSType | null, items: unknown[] = []) {
    super();
    this.kind = kind;
    this.element = element;
    this.items = items;
  }

  get psType(): PSType {
    if (this.element === null) return knownType(`System.Collections.${this.kind}`);
    return genericType(`System.Collections.Generic.${this.kind}`, [this.element]);
  }

  get count(): number {
    return this.items.length - this.#first;
  }

  /** In the order of taking. */
  get inOrder(): unknown[] {
    const items = this.items.slice(this.#first);
    return this.kind === 'Stack' ? items.reverse() : items;
  }

  get visited(): Iterable<unknown> {
    return new CheckedItems(this, () => this.inOrder);
  }

  add(item: unknown): void {
    this.version++;
    this.items.push(item);
  }

  peek(): unknown {
    if (this.count === 0) throw invalidOperation(`${this.kind} empty.`);
    return this.kind === 'Stack' ? this.items[this.items.length - 1] : this.items[this.#first];
  }

  take(): unknown {
    const item = this.peek();
    this.version++;
    if (this.kind === 'Stack') this.items.pop();
    else this.#takeFirst();
    return item;
  }

  /** The room of what was taken is given back when it is the larger half. */
  #takeFirst(): void {
    this.items[this.#first++] = undefined;
    if (this.#first * 2 < this.items.length) return;
    this.items = this.items.slice(this.#first);
    this.#first = 0;
  }

  clear(): void {
    this.version++;
    this.items = [];
    this.#first = 0;
  }
}

export const lineType =
  (kind: Kind) =>
  (args: readonly PSType[]): PSType => {
    const element = args[0] ?? null;
    const name = element === null ? `System.Collections.${kind}` : `System.Collections.Generic.${kind}`;
    const spec = lineSpec(kind, element, name);
    return element === null ? defineType(spec) : defineType(spec, genericShape(name, args));
  };

function lineSpec(kind: Kind, element: PSType | null, name: string): TypeSpec<Line> {
  const word = (element ?? object()).display;
  const from = (items: Iterable<unknown>) =>
    new Line(
      kind,
      element,
      Array.from(items, (item) => (element === null ? item : convert(item, element))),
    );
  const [add, take] = kind === 'Queue' ? ['Enqueue', 'Dequeue'] : ['Push', 'Pop'];
  return {
    name: element === null ? name : `${name}\`1`,
    interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
    enumerate: (self) => self.visited,
    from: (value) => (Array.isArray(value) ? from(value) : undefined),
    constructors: {
      '()': () => new Line(kind, element),
      '(int capacity)': () => new Line(kind, element),
      [element === null
        ? '(System.Collections.ICollection collection)'
        : `(System.Collections.Generic.IEnumerable[${word}] collection)`]: from,
    },
    properties: {
      'int Count': (self) => self.count,
      ...(element === null
        ? { 'bool IsSynchronized': () => false, 'System.Object SyncRoot': (self: Line) => self }
        : {}),
    },
    methods: {
      [`void CopyTo(${word}[] array, int index)`]: (self, target: unknown[], at: number) => {
        self.inOrder.forEach((item, i) => {
          target[at + i] = item;
        });
      },
      ...(element === null && kind === 'Stack'
        ? {}
        : { [`void ${element === null ? 'TrimToSize' : 'TrimExcess'}()`]: () => undefined }),
      [`void ${add}(${word} item)`]: (self, item: unknown) => self.add(item),
      [`${word} ${take}()`]: (self) => self.take(),
      [`${word} Peek()`]: (self) => self.peek(),
      'void Clear()': (self) => self.clear(),
      [`bool Contains(${word} item)`]: (self, item: unknown) => self.inOrder.some((one) => sameValue(one, item)),
      [`${word}[] ToArray()`]: (self) => (element === null ? self.inOrder : typedArray(element, self.inOrder)),
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.visited),
      ...(element === null ? { 'System.Object Clone()': (self: Line) => new Line(kind, null, [...self.items]) } : {}),
    },
  };
}
