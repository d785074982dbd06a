import { argumentError } from '../argumentErrors.ts';
import { castFailed } from '../castErrors.ts';
import { Enumerator } from '../Enumerator.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { encoded, readText, writeText } from '../io/File.ts';
import type { MemoryStream } from '../io/MemoryStream.ts';
import { StreamReader } from '../io/StreamReader.ts';
import type { StreamWriter } from '../io/StreamWriter.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PropertySpec, type PSType, type TypeSpec } from '../PSType.ts';
import { enumOf } from '../system/Enum.ts';
import { Encoding, encodings } from '../text/Encoding.ts';
import { toStringPS } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import { XmlDocument } from '../XmlDocument.ts';
import type { XmlNamespaceManager } from './XmlNamespaceManager.ts';
import { XmlAttribute, XmlCData, XmlComment, XmlElement, XmlInstruction, XmlNode, XmlText } from './XmlNode.ts';
import type { XmlTextWriter } from './XmlTextWriter.ts';
import { xmlAdapter } from './xmlAdapter.ts';
import { XmlNodeList } from './xmlNodeLists.ts';
import { indentedXml, innerXml, outerXml } from './xmlWriter.ts';
import { saveTo, textWriterOver } from './xmlWriterTypes.ts';
import { selectNodes } from './xpath.ts';

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
    'string GetNamespaceOfPrefix(string prefix)': (self, prefix: string) => self.lookupNamespace(prefix) ?? '',
    'string GetPrefixOfNamespace(string namespaceURI)': prefixOf,
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.children),
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

/** An element's attributes by local name and namespace. */
const inNamespace = (self: XmlElement, name: string, uri: string): XmlAttribute | null =>
  self.attributes.find((one) => one.localName === name && one.namespaceURI === uri) ?? null;

const inNamespaces: NonNullable<TypeSpec<XmlElement>['methods']> = {
  'string GetAttribute(string localName, string namespaceURI)': (self, name: string, uri: string) =>
    inNamespace(self, name, uri)?.value ?? '',
  'System.Xml.XmlAttribute GetAttributeNode(string localName, string namespaceURI)': inNamespace,
  'bool HasAttribute(string localName, string namespaceURI)': (self, name: string, uri: string) =>
    inNamespace(self, name, uri) !== null,
  'string SetAttribute(string localName, string namespaceURI, string value)': (
    self,
    name: string,
    uri: string,
    text: string,
  ) => {
    const known = inNamespace(self, name, uri);
    if (known === null) self.addAttribute(new XmlAttribute(prefixed(self, name, uri), text, uri));
    else known.value = text;
    return text;
  },
  'void RemoveAttribute(string localName, string namespaceURI)': (self, name: string, uri: string) => {
    const known = inNamespace(self, name, uri);
    if (known !== null) self.removeAttribute(known.name);
  },
  'System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)': byNamespace,
};

function byNamespace(self: XmlNode, name: string, uri: string): XmlNodeList {
  const fits = (wanted: string, actual: string): boolean => wanted === '*' || wanted === actual;
  return new XmlNodeList(() =>
    withDescendants(self).filter(
      (node) => node instanceof XmlElement && fits(name, node.localName) && fits(uri, node.namespaceURI),
    ),
  );
}

/** An attribute in a namespace is written with the prefix that is in scope for it. */
function prefixed(self: XmlElement, name: string, uri: string): string {
  const prefix = prefixOf(self, uri);
  return prefix === '' ? name : `${prefix}:${name}`;
}

function prefixOf(self: XmlNode, uri: string): string {
  for (let at: XmlNode | null = self; at !== null; at = at.parent) {
    const found =
      at instanceof XmlElement && at.attributes.find((one) => one.name.startsWith('xmlns:') && one.value === uri);
    if (found) return found.localName;
  }
  return '';
}

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
    ...inNamespaces,
    'void RemoveAllAttributes()': (self) => {
      self.attributes.length = 0;
    },
    'System.Xml.XmlNode RemoveAttributeAt(int i)': (self, at: number) =>
      self.attributes[at] === undefined ? null : self.removeAttribute(self.attributes[at].name),
    'System.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr)': (self, attribute: XmlAttribute) =>
      self.removeAttribute(attribute.name),
    'bool HasAttribute(string name)': (self, name: string) => self.attribute(name) !== null,
    'void RemoveAttribute(string name)': (self, name: string) => {
      self.removeAttribute(name);
    },
    'System.Xml.XmlNodeList GetElementsByTagName(string name)': byTagName,
  },
}));

export const xmlAttributeType = lazyType<XmlAttribute>(() => ({
  name: 'System.Xml.XmlAttribute',
  base: NODE,
  properties: { 'System.Xml.XmlElement OwnerElement': (self) => self.parent, 'bool Specified': () => true },
}));

/** `CreateNode('element', 'a', '')`. */
function newNode(type: string, name: string, uri: string): XmlNode {
  const makers: Readonly<Record<string, () => XmlNode>> = {
    Element: () => new XmlElement(name, uri),
    Attribute: () => new XmlAttribute(name, '', uri),
    Text: () => new XmlText(''),
    CDATA: () => new XmlCData(''),
    Comment: () => new XmlComment(''),
    ProcessingInstruction: () => new XmlInstruction(name, ''),
    XmlDeclaration: () => new XmlInstruction('xml', 'version="1.0"'),
  };
  const make = makers[type];
  if (make === undefined) throw argumentError(`Cannot create node of type ${type}.`);
  return make();
}

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
    'void Load(System.IO.TextReader txtReader)': (self, reader: StreamReader) => self.load(reader.readToEnd()),
    'void Load(System.IO.Stream inStream)': (self, stream: MemoryStream) =>
      self.load(StreamReader.over(stream).readToEnd()),
    'void Save(System.IO.Stream outStream)': (self, stream: MemoryStream) => {
      const text = self.preserveWhitespace ? outerXml(self) : indentedXml(self, null);
      stream.write(encoded(text, savedEncoding(self), true));
      stream.flush();
    },
    'void Load(string filename)': (self, path: string) => self.load(readText(path)),
    'void Save(string filename)': (self, path: string) =>
      writeText(path, self.preserveWhitespace ? outerXml(self) : indentedXml(self, null), savedEncoding(self)),
    'void Save(System.Xml.XmlWriter w)': saveTo,
    'void Save(System.IO.TextWriter writer)': (self, writer: StreamWriter) =>
      saveTo(self, textWriterOver(writer, !self.preserveWhitespace)),
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
    'System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)': byNamespace,
    'System.Xml.XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)': (
      _self,
      prefix: string,
      name: string,
      uri: string,
    ) => new XmlAttribute(prefix === '' ? name : `${prefix}:${name}`, '', uri),
    'System.Xml.XmlText CreateWhitespace(string text)': (_self, text: string) => new XmlText(text),
    'System.Xml.XmlText CreateSignificantWhitespace(string text)': (_self, text: string) => new XmlText(text),
    [`${NODE} CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)`]: (
      _self,
      type: unknown,
      name: string,
      uri: string,
    ) => newNode(String(type), name, uri ?? ''),
  },
}));
