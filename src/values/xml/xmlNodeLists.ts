import { Enumerator } from '../Enumerator.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import type { XmlAttribute, XmlElement, XmlNode } from './XmlNode.ts';

/** XmlNodeList and XmlAttributeCollection. */
export class XmlNodeList extends NetObject {
  readonly owner: XmlElement | null;
  readonly #items: () => readonly XmlNode[];

  constructor(items: () => readonly XmlNode[], owner: XmlElement | null = null) {
    super();
    this.#items = items;
    this.owner = owner;
  }

  get psType(): PSType {
    return knownType(this.owner === null ? 'System.Xml.XmlNodeList' : 'System.Xml.XmlAttributeCollection');
  }

  get items(): readonly XmlNode[] {
    return this.#items();
  }
}

const listMembers: Pick<TypeSpec<XmlNodeList>, 'enumerate' | 'interfaces' | 'properties'> = {
  interfaces: ['System.Collections.IEnumerable'],
  enumerate: (self) => [...self.items],
  properties: { 'int Count': (self) => self.items.length },
};

const item = (self: XmlNodeList, index: unknown): XmlNode | undefined =>
  typeof index === 'number' ? self.items[index] : self.items.find((node) => node.name === toStringPS(index));

export const xmlNodeListType = lazyType<XmlNodeList>(() => ({
  ...listMembers,
  name: 'System.Xml.XmlNodeList',
  index: item,
  methods: {
    'System.Xml.XmlNode Item(int index)': item,
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.items),
  },
}));

export const xmlAttributeCollectionType = lazyType<XmlNodeList>(() => ({
  ...listMembers,
  name: 'System.Xml.XmlAttributeCollection',
  index: item,
  methods: {
    'System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)': (self, node: XmlAttribute) =>
      self.owner!.addAttribute(node),
    'System.Xml.XmlNode GetNamedItem(string name)': (self, name: string) => self.owner!.attribute(name),
    'System.Xml.XmlAttribute Prepend(System.Xml.XmlAttribute node)': (self, node: XmlAttribute) =>
      placed(self.owner!, node, 0),
    'System.Xml.XmlAttribute InsertBefore(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode)': (
      self,
      node: XmlAttribute,
      reference: XmlAttribute,
    ) => placed(self.owner!, node, self.items.indexOf(reference)),
    'System.Xml.XmlAttribute InsertAfter(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode)': (
      self,
      node: XmlAttribute,
      reference: XmlAttribute,
    ) => placed(self.owner!, node, self.items.indexOf(reference) + 1),
    'System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)': (self, node: XmlAttribute) =>
      self.owner!.removeAttribute(node.name),
    'System.Xml.XmlAttribute RemoveAt(int i)': (self, at: number) =>
      self.items[at] === undefined ? null : self.owner!.removeAttribute(self.items[at].name),
    'void RemoveAll()': (self) => {
      self.owner!.attributes.length = 0;
    },
    'System.Xml.XmlNode RemoveNamedItem(string name)': (self, name: string) => self.owner!.removeAttribute(name),
    'System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)': (self, node: XmlAttribute) =>
      self.owner!.addAttribute(node),
    'System.Xml.XmlAttribute ItemOf(string name)': (self, name: string) => self.owner!.attribute(name),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.items),
  },
}));

/** Puts an attribute at a place among the others. */
function placed(owner: XmlElement, attribute: XmlAttribute, at: number): XmlAttribute {
  owner.addAttribute(attribute);
  owner.attributes.pop();
  owner.attributes.splice(at, 0, attribute);
  return attribute;
}
