import { invalidOperation } from '../argumentErrors.ts';
import { convert } from '../convert.ts';
import { genericShape, genericType } from '../genericType.ts';
import { CheckedItems } from '../modified.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, type PSType } from '../PSType.ts';
import { sameValue } from './sameValue.ts';

/** System.Collections.Generic.LinkedListNode[T]. */
class LinkedListNode extends NetObject {
  value: unknown;
  readonly list: LinkedList;

  constructor(list: LinkedList, value: unknown) {
    super();
    this.list = list;
    this.value = value;
  }

  get psType(): PSType {
    return genericType('System.Collections.Generic.LinkedListNode', [this.list.element]);
  }

  /** The node so many places further on; null when there is none. */
  neighbour(distance: number): LinkedListNode | null {
    const place = this.list.nodes.indexOf(this);
    return place < 0 ? null : (this.list.nodes[place + distance] ?? null);
  }
}

/** System.Collections.Generic.LinkedList[T]. */
class LinkedList extends NetObject {
  readonly element: PSType;
  readonly nodes: LinkedListNode[] = [];
  /** Counts changes. */
  version = 0;

  constructor(element: PSType, items: Iterable<unknown> = []) {
    super();
    this.element = element;
    for (const item of items) this.insert(this.nodes.length, convert(item, element));
  }

  get psType(): PSType {
    return genericType('System.Collections.Generic.LinkedList', [this.element]);
  }

  get visited(): Iterable<unknown> {
    return new CheckedItems(this, () => this.nodes.map(({ value }) => value));
  }

  /** Throws InvalidOperationException for a node of another list. */
  placeOf(node: LinkedListNode): number {
    const place = this.nodes.indexOf(node);
    if (place < 0) throw invalidOperation('The LinkedList node does not belong to current LinkedList.');
    return place;
  }

  insert(place: number, value: unknown): LinkedListNode {
    const node = new LinkedListNode(this, value);
    this.version++;
    this.nodes.splice(place, 0, node);
    return node;
  }

  removeAt(place: number): void {
    if (this.nodes.length === 0) throw invalidOperation('The LinkedList is empty.');
    this.version++;
    this.nodes.splice(place, 1);
  }

  find(value: unknown): LinkedListNode | null {
    return this.nodes.find((node) => sameValue(node.value, value)) ?? null;
  }

  remove(value: unknown): boolean {
    const node = this.find(value);
    if (node !== null) this.removeAt(this.nodes.indexOf(node));
    return node !== null;
  }
}

export function linkedListNodeType(args: readonly PSType[]): PSType {
  const word = args[0]!.display;
  const node = `System.Collections.Generic.LinkedListNode[${word}]`;
  return defineType<LinkedListNode>(
    {
      name: 'System.Collections.Generic.LinkedListNode`1',
      properties: {
        [`System.Collections.Generic.LinkedList[${word}] List`]: (self) => self.list,
        [`${node} Next`]: (self) => self.neighbour(1),
        [`${node} Previous`]: (self) => self.neighbour(-1),
        [`${word} Value`]: {
          get: (self) => self.value,
          set: (self, value: unknown) => {
            self.value = value;
          },
        },
      },
    },
    genericShape('System.Collections.Generic.LinkedListNode', args),
  );
}

export function linkedListType(args: readonly PSType[]): PSType {
  const element = args[0]!;
  const word = element.display;
  const node = `System.Collections.Generic.LinkedListNode[${word}]`;
  return defineType<LinkedList>(
    {
      name: 'System.Collections.Generic.LinkedList`1',
      interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
      enumerate: (self) => self.visited,
      constructors: {
        '()': () => new LinkedList(element),
        [`(System.Collections.Generic.IEnumerable[${word}] collection)`]: (items: Iterable<unknown>) =>
          new LinkedList(element, items),
      },
      properties: {
        'int Count': (self) => self.nodes.length,
        [`${node} First`]: (self) => self.nodes[0] ?? null,
        [`${node} Last`]: (self) => self.nodes.at(-1) ?? null,
      },
      methods: {
        [`${node} AddAfter(${node} node, ${word} value)`]: (self, after: LinkedListNode, value: unknown) =>
          self.insert(self.placeOf(after) + 1, value),
        [`${node} AddBefore(${node} node, ${word} value)`]: (self, before: LinkedListNode, value: unknown) =>
          self.insert(self.placeOf(before), value),
        [`${node} AddFirst(${word} value)`]: (self, value: unknown) => self.insert(0, value),
        [`${node} AddLast(${word} value)`]: (self, value: unknown) => self.insert(self.nodes.length, value),
        'void Clear()': (self) => {
          self.version++;
          self.nodes.length = 0;
        },
        [`bool Contains(${word} value)`]: (self, value: unknown) => self.find(value) !== null,
        [`${node} Find(${word} value)`]: (self, value: unknown) => self.find(value),
        [`${node} FindLast(${word} value)`]: (self, value: unknown) =>
          self.nodes.findLast((one) => sameValue(one.value, value)) ?? null,
        [`bool Remove(${word} value)`]: (self, value: unknown) => self.remove(value),
        [`void Remove(${node} node)`]: (self, one: LinkedListNode) => self.removeAt(self.placeOf(one)),
        'void RemoveFirst()': (self) => self.removeAt(0),
        'void RemoveLast()': (self) => self.removeAt(self.nodes.length - 1),
      },
    },
    genericShape('System.Collections.Generic.LinkedList', args),
  );
}
