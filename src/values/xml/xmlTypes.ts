import { argumentError } from '../argumentErrors.ts';
import { castFailed } from '../castErrors.ts';
import { Enumerator } from '../Enumerator.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { readText, writeText } from '../io/File.ts';
import type { StreamWriter } from '../io/StreamWriter.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PropertySpec, type PSType, type TypeSpec } from '../PSType.ts';
import { enumOf } from '../system/Enum.ts';
import { Encoding, encodings } from '../text/Encoding.ts';
import { toStringPS } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import { XmlDocument } from '../XmlDocument.ts';
import { XmlAttribute, XmlCData, XmlComment, XmlElement, XmlInstruction, XmlNode, XmlText } from './XmlNode.ts';
import type { XmlTextWriter } from './XmlTextWriter.ts';
import { xmlAdapter } from './xmlAdapter.ts';
import { indentedXml, innerXml, outerXml } from './xmlWriter.ts';
import { saveTo } from './xmlWriterTypes.ts';
import { selectNodes } from './xpath.ts';

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
    'System.Xml.XmlNode RemoveNamedItem(string name)': (self, name: string) => self.owner!.removeAttribute(name),
    'System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)': (self, node: XmlAttribute) =>
      self.owner!.addAttribute(node),
    'System.Xml.XmlAttribute ItemOf(string name)': (self, name: string) => self.owner!.attribute(name),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.items),
  },
}));

/** System.Xml.XmlNamespaceManager: prefixes for XPath. */
export class XmlNamespaceManager extends NetObject {
  readonly prefixes = new Map<string, string>();

  get psType(): PSType {
    return xmlNamespaceManagerType();
  }
}

export const xmlNamespaceManagerType = lazyType<XmlNamespaceManager>(() => ({
  name: 'System.Xml.XmlNamespaceManager',
  constructors: { '(System.Object nameTable)': () => new XmlNamespaceManager() },
  properties: { 'string DefaultNamespace': (self) => self.prefixes.get('') ?? '' },
  methods: {
    'void AddNamespace(string prefix, string uri)': (self, prefix: string, uri: string) => {
      self.prefixes.set(prefix, uri);
    },
    'string LookupNamespace(string prefix)': (self, prefix: string) => self.prefixes.get(prefix) ?? null,
    'bool HasNamespace(string prefix)': (self, prefix: string) => self.prefixes.has(prefix),
  },
}));

const NODE = 'System.Xml.XmlNode';
const MANAGER = 'System.Xml.XmlNamespaceManager nsmgr';

/** The document a node belongs to; null for one of its own and for loose nodes. */
function documentOf(node: XmlNode): XmlNode | null {
  let top: XmlNode = node;
  while (top.parent !== null) top = top.parent;
  return top instanceof XmlDocument && top !== node ? top : null;
}

function place(self: XmlNode, reference: XmlNode | null): number {
  const at = reference === null ? self.children.length : self.children.indexOf(reference);
  if (at < 0) throw argumentError('The reference node is not a child of this node.');
  return at;
}

type Properties<T> = NonNullable<TypeSpec<T>['properties']>;

function list(nodes: readonly XmlNode[]): XmlNodeList {
  return new XmlNodeList(() => nodes);
}

function setInnerXml(self: XmlNode, text: string): void {
  const holder = XmlDocument.parse(`<x>${text}</x>`);
  self.removeAll();
  for (const child of [...holder.root!.children]) self.append(child);
}

/** What every node has. */
const nodeProperties: Properties<XmlNode> = {
  'string Name': (self) => self.name,
  'string LocalName': (self) => self.localName,
  'string NamespaceURI': (self) => self.namespaceURI,
  'string Prefix': (self) => self.prefix,
  'System.Xml.XmlNodeType NodeType': (self) => enumOf(knownType('System.Xml.XmlNodeType'), self.kind),
  [`${NODE} ParentNode`]: (self) => (self.kind === 'Attribute' ? null : self.parent),
  'xml OwnerDocument': documentOf,
  'System.Xml.XmlAttributeCollection Attributes': (self) =>
    self instanceof XmlElement ? new XmlNodeList(() => self.attributes, self) : null,
  'string InnerXml': { get: innerXml, set: setInnerXml },
  'string InnerText': {
    get: (self) => self.wholeText,
    set: (self, text: string) => {
      self.wholeText = text;
    },
  },
  [`${NODE} NextSibling`]: (self) => self.sibling(1),
  [`${NODE} PreviousSibling`]: (self) => self.sibling(-1),
  'string Value': {
    get: (self) => self.value,
    set: (self, text: string) => {
      self.value = text;
    },
  },
  'System.Xml.XmlNodeList ChildNodes': (self) => new XmlNodeList(() => self.children),
  [`${NODE} FirstChild`]: (self) => self.children[0] ?? null,
  [`${NODE} LastChild`]: (self) => self.children.at(-1) ?? null,
  'bool HasChildNodes': (self) => self.children.length > 0,
  'bool IsReadOnly': () => false,
  'string OuterXml': outerXml,
  'string BaseURI': () => '',
  [`${NODE} PreviousText`]: () => null,
};

export const xmlNodeType = lazyType<XmlNode>(() => ({
  name: NODE,
  isAbstract: true,
  interfaces: ['System.ICloneable'],
  adapter: xmlAdapter,
  properties: nodeProperties,
  methods: {
    'void WriteTo(System.Xml.XmlWriter w)': (self, writer: XmlTextWriter) => writer.node(self),
    'void WriteContentTo(System.Xml.XmlWriter w)': (self, writer: XmlTextWriter) => {
      for (const child of self.children) writer.node(child);
    },
    [`${NODE} AppendChild(${NODE} newChild)`]: (self, child: XmlNode) => self.append(child),
    [`${NODE} PrependChild(${NODE} newChild)`]: (self, child: XmlNode) => self.insert(child, 0),
    [`${NODE} InsertBefore(${NODE} newChild, ${NODE} refChild)`]: (self, child: XmlNode, reference: XmlNode | null) =>
      self.insert(child, place(self, reference)),
    [`${NODE} InsertAfter(${NODE} newChild, ${NODE} refChild)`]: (self, child: XmlNode, reference: XmlNode | null) =>
      self.insert(child, reference === null ? 0 : place(self, reference) + 1),
    [`${NODE} ReplaceChild(${NODE} newChild, ${NODE} oldChild)`]: (self, child: XmlNode, old: XmlNode) => {
      self.insert(child, place(self, old));
      return self.remove(old);
    },
    [`${NODE} RemoveChild(${NODE} oldChild)`]: (self, child: XmlNode) => self.remove(child),
    'void RemoveAll()': (self) => {
      self.removeAll();
      if (self instanceof XmlElement) self.attributes.length = 0;
    },
    [`${NODE} Clone()`]: (self) => self.clone(true),
    [`${NODE} CloneNode(bool deep)`]: (self, deep: boolean) => self.clone(deep),
    'System.Xml.XmlNodeList SelectNodes(string xpath)': (self, path: string) => list(selectNodes(self, path)),
    [`System.Xml.XmlNodeList SelectNodes(string xpath, ${MANAGER})`]: (
      self,
      path: string,
      manager: XmlNamespaceManager,
    ) => list(selectNodes(self, path, manager.prefixes)),
    [`${NODE} SelectSingleNode(string xpath)`]: (self, path: string) => selectNodes(self, path)[0] ?? null,
    [`${NODE} SelectSingleNode(string xpath, ${MANAGER})`]: (self, path: string, manager: XmlNamespaceManager) =>
      selectNodes(self, path, manager.prefixes)[0] ?? null,
    'string ToString()': (self) => self.localName,
  },
}));

function withDescendants(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => [child, ...withDescendants(child)]);
}

const byTagName = (self: XmlNode, name: string): XmlNodeList =>
  new XmlNodeList(() =>
    withDescendants(self).filter((node) => node instanceof XmlElement && (name === '*' || node.name === name)),
  );

/** The same with an element's own among them, in the order of .NET. Proof: recorded. */
function elementProperties(): Properties<XmlElement> {
  const own: Properties<XmlElement> = {
    'bool IsEmpty': (self) => self.isShort,
    'bool HasAttributes': (self) => self.attributes.length > 0,
    'System.Xml.Schema.IXmlSchemaInfo SchemaInfo': () => new XmlName(),
  };
  const [isEmpty, ...others] = Object.entries(own) as Entry[];
  const inherited = Object.entries(nodeProperties) as Entry[];
  const at = inherited.findIndex(([name]) => name.endsWith(' Attributes'));
  return Object.fromEntries([
    ...inherited.slice(0, at),
    isEmpty as Entry,
    inherited[at] as Entry,
    ...others,
    ...inherited.slice(at + 1),
  ]);
}

type Entry = [string, PropertySpec<XmlElement>];

/** What an element knows of its schema: nothing, as there is none. */
class XmlName extends NetObject {
  get psType(): PSType {
    return xmlNameType();
  }
}

const xmlNameType = lazyType<XmlName>(() => ({ name: 'System.Xml.XmlName' }));

export const xmlElementType = lazyType<XmlElement>(() => ({
  name: 'System.Xml.XmlElement',
  base: NODE,
  properties: elementProperties(),
  methods: {
    'string GetAttribute(string name)': (self, name: string) => self.attribute(name)?.value ?? '',
    'System.Xml.XmlAttribute GetAttributeNode(string name)': (self, name: string) => self.attribute(name),
    'void SetAttribute(string name, string value)': (self, name: string, text: string) => {
      self.setAttribute(name, text);
    },
    'System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)': (self, attribute: XmlAttribute) =>
      self.addAttribute(attribute),
    'bool HasAttribute(string name)': (self, name: string) => self.attribute(name) !== null,
    'void RemoveAttribute(string name)': (self, name: string) => {
      self.removeAttribute(name);
    },
    'System.Xml.XmlNodeList GetElementsByTagName(string name)': byTagName,
  },
}));

const derived = (name: string, base = NODE) => lazyType(() => ({ name: `System.Xml.${name}`, base }));

export const xmlAttributeType = lazyType<XmlAttribute>(() => ({
  name: 'System.Xml.XmlAttribute',
  base: NODE,
  properties: { 'System.Xml.XmlElement OwnerElement': (self) => self.parent, 'bool Specified': () => true },
}));

export const xmlCharacterTypes = {
  'system.xml.xmltext': derived('XmlText'),
  'system.xml.xmlcdatasection': derived('XmlCDataSection'),
  'system.xml.xmlcomment': derived('XmlComment'),
  'system.xml.xmldeclaration': derived('XmlDeclaration'),
  'system.xml.xmlprocessinginstruction': derived('XmlProcessingInstruction'),
};

function toDocument(value: unknown): XmlDocument | undefined {
  if (value instanceof XmlNode) return undefined;
  const text = toStringPS(value);
  try {
    return XmlDocument.parse(text);
  } catch (error) {
    if (error instanceof ExceptionObject) throw castFailed(text, xmlDocumentType(), 'InvalidCastToXmlDocument', error);
    throw error;
  }
}

/** The encoding the declaration names; UTF-8 without. */
function savedEncoding(self: XmlDocument): Encoding {
  const declared = /encoding="([^"]+)"/.exec(
    self.children[0]?.kind === 'XmlDeclaration' ? (self.children[0].value ?? '') : '',
  )?.[1];
  return declared === undefined ? encodings.utf8() : Encoding.named(declared);
}

export const xmlDocumentType = lazyType<XmlDocument>(() => ({
  name: 'System.Xml.XmlDocument',
  accelerators: ['xml'],
  base: NODE,
  from: toDocument,
  constructors: { '()': () => new XmlDocument() },
  properties: {
    'System.Xml.XmlElement DocumentElement': (self) => self.root,
    'System.Object NameTable': (self) => self,
    'bool PreserveWhitespace': {
      get: (self) => self.preserveWhitespace,
      set: (self, value: boolean) => {
        self.preserveWhitespace = value;
      },
    },
  },
  methods: {
    'void LoadXml(string xml)': (self, text: string) => self.load(text),
    'void Load(string filename)': (self, path: string) => self.load(readText(path)),
    'void Save(string filename)': (self, path: string) =>
      writeText(path, self.preserveWhitespace ? outerXml(self) : indentedXml(self, null), savedEncoding(self)),
    'void Save(System.Xml.XmlWriter w)': saveTo,
    'void Save(System.IO.StringWriter writer)': (self, writer: StreamWriter) =>
      writer.write(indentedXml(self, writer.encoding.codec.name)),
    'void Save(System.IO.StreamWriter writer)': (self, writer: StreamWriter) =>
      writer.write(indentedXml(self, writer.encoding.codec.name)),
    'System.Xml.XmlElement CreateElement(string name)': (_self, name: string) => new XmlElement(name),
    'System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)': (
      _self,
      name: string,
      uri: string,
    ) => new XmlElement(name, uri ?? ''),
    'System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)': (
      _self,
      prefix: string,
      name: string,
      uri: string,
    ) => new XmlElement(prefix === '' ? name : `${prefix}:${name}`, uri ?? ''),
    'System.Xml.XmlAttribute CreateAttribute(string name)': (_self, name: string) => new XmlAttribute(name, ''),
    'System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)': (
      _self,
      name: string,
      uri: string,
    ) => new XmlAttribute(name, '', uri),
    'System.Xml.XmlText CreateTextNode(string text)': (_self, text: string) => new XmlText(text),
    'System.Xml.XmlComment CreateComment(string data)': (_self, text: string) => new XmlComment(text),
    'System.Xml.XmlCDataSection CreateCDataSection(string data)': (_self, text: string) => new XmlCData(text),
    'System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)': (
      _self,
      target: string,
      text: string,
    ) => new XmlInstruction(target, text),
    'System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)': (
      _self,
      version: string,
      encoding: string | null,
      standalone: string | null,
    ) => {
      const parts = [`version="${version}"`];
      if (encoding) parts.push(`encoding="${encoding}"`);
      if (standalone) parts.push(`standalone="${standalone}"`);
      return new XmlInstruction('xml', parts.join(' '));
    },
    [`${NODE} ImportNode(${NODE} node, bool deep)`]: (_self, node: XmlNode, deep: boolean) => node.clone(deep),
    'System.Xml.XmlNodeList GetElementsByTagName(string name)': byTagName,
  },
}));
