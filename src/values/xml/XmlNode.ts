import { invalidOperation } from '../argumentErrors.ts';
import { NetObject } from '../NetObject.ts';
import type { PSType } from '../PSType.ts';
import { knownType } from '../typeLookup.ts';

export type NodeKind =
  | 'Element'
  | 'Attribute'
  | 'Text'
  | 'CDATA'
  | 'Comment'
  | 'XmlDeclaration'
  | 'ProcessingInstruction'
  | 'Document';

/** A node of an XML document. */
export abstract class XmlNode extends NetObject {
  abstract readonly kind: NodeKind;
  /** With its prefix; `#text` and the like for nodes without a name of their own. */
  abstract readonly name: string;
  parent: XmlNode | null = null;
  readonly children: XmlNode[] = [];

  get psType(): PSType {
    return knownType(`System.Xml.${CLASSES[this.kind]}`);
  }

  get localName(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** Proof: recorded. */
  override get shownText(): string {
    return this.localName;
  }

  get prefix(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? '' : this.name.slice(0, colon);
  }

  get namespaceURI(): string {
    return '';
  }

  /** The node's own text; null for nodes made of others. */
  get value(): string | null {
    return null;
  }

  set value(_text: string | null) {
    throw invalidOperation(`Cannot set a value on node type '${this.kind}'.`);
  }

  /** The texts of all nodes inside. */
  get wholeText(): string {
    return this.children.map((child) => (child.kind === 'Comment' ? '' : child.wholeText)).join('');
  }

  set wholeText(text: string) {
    this.removeAll();
    if (text !== '') this.append(new XmlText(text));
  }

  append(child: XmlNode): XmlNode {
    return this.insert(child, this.children.length);
  }

  /** Takes the child from where it was. */
  insert(child: XmlNode, at: number): XmlNode {
    for (let above: XmlNode | null = this; above !== null; above = above.parent) {
      if (above === child)
        throw notInsertable('Cannot insert a node or any ancestor of that node as a child of itself.');
    }
    const before = child.parent === this ? this.children.indexOf(child) : -1;
    child.parent?.remove(child);
    this.children.splice(before >= 0 && before < at ? at - 1 : at, 0, child);
    child.parent = this;
    return child;
  }

  remove(child: XmlNode): XmlNode {
    const at = this.children.indexOf(child);
    if (at < 0) throw notInsertable('The node to be removed is not a child of this node.');
    this.children.splice(at, 1);
    child.parent = null;
    return child;
  }

  removeAll(): void {
    for (const child of this.children) child.parent = null;
    this.children.length = 0;
  }

  sibling(offset: 1 | -1): XmlNode | null {
    const siblings = this.parent?.children ?? [];
    const at = siblings.indexOf(this);
    return at < 0 ? null : (siblings[at + offset] ?? null);
  }

  abstract clone(deep: boolean): XmlNode;

  protected cloneChildren(to: XmlNode, deep: boolean): void {
    if (deep) for (const child of this.children) to.append(child.clone(true));
  }

  /** The namespace a prefix stands for here; null when it is not declared. */
  lookupNamespace(prefix: string): string | null {
    if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace';
    return this.parent?.lookupNamespace(prefix) ?? (prefix === '' ? '' : null);
  }
}

const CLASSES: Readonly<Record<NodeKind, string>> = {
  Element: 'XmlElement',
  Attribute: 'XmlAttribute',
  Text: 'XmlText',
  CDATA: 'XmlCDataSection',
  Comment: 'XmlComment',
  XmlDeclaration: 'XmlDeclaration',
  ProcessingInstruction: 'XmlProcessingInstruction',
  Document: 'XmlDocument',
};

function notInsertable(message: string) {
  return invalidOperation(message);
}

/** Nodes that are nothing but text. */
abstract class CharacterNode extends XmlNode {
  protected text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override get value(): string {
    return this.text;
  }

  override set value(text: string | null) {
    this.text = text ?? '';
  }

  override get wholeText(): string {
    return this.text;
  }

  override set wholeText(text: string) {
    this.text = text;
  }
}

export class XmlText extends CharacterNode {
  readonly kind = 'Text';
  readonly name = '#text';

  clone(): XmlText {
    return new XmlText(this.text);
  }
}

export class XmlCData extends CharacterNode {
  readonly kind = 'CDATA';
  readonly name = '#cdata-section';

  clone(): XmlCData {
    return new XmlCData(this.text);
  }
}

export class XmlComment extends CharacterNode {
  readonly kind = 'Comment';
  readonly name = '#comment';

  clone(): XmlComment {
    return new XmlComment(this.text);
  }
}

/** `<?name text?>`; the declaration in front of a document is one of its own kind. */
export class XmlInstruction extends CharacterNode {
  readonly kind: 'XmlDeclaration' | 'ProcessingInstruction';
  readonly name: string;

  constructor(name: string, text: string) {
    super(text);
    this.name = name;
    this.kind = name === 'xml' ? 'XmlDeclaration' : 'ProcessingInstruction';
  }

  clone(): XmlInstruction {
    return new XmlInstruction(this.name, this.text);
  }
}

export class XmlAttribute extends CharacterNode {
  readonly kind = 'Attribute';
  readonly name: string;
  readonly #namespace: string;

  constructor(name: string, text: string, namespace = '') {
    super(text);
    this.name = name;
    this.#namespace = namespace;
  }

  override get namespaceURI(): string {
    return this.#namespace;
  }

  clone(): XmlAttribute {
    return new XmlAttribute(this.name, this.text, this.#namespace);
  }
}

export class XmlElement extends XmlNode {
  readonly kind = 'Element';
  readonly name: string;
  readonly attributes: XmlAttribute[] = [];
  /** Without anything inside it is written `<a />`; once something was inside, `<a></a>`. */
  isShort = true;
  readonly #namespace: string;

  constructor(name: string, namespace = '') {
    super();
    this.name = name;
    this.#namespace = namespace;
  }

  override get namespaceURI(): string {
    return this.#namespace;
  }

  override insert(child: XmlNode, at: number): XmlNode {
    this.isShort = false;
    return super.insert(child, at);
  }

  override removeAll(): void {
    this.isShort = false;
    super.removeAll();
  }

  attribute(name: string): XmlAttribute | null {
    return this.attributes.find((one) => one.name === name) ?? null;
  }

  setAttribute(name: string, text: string, namespace = ''): XmlAttribute {
    const known = this.attribute(name);
    if (known !== null) {
      known.value = text;
      return known;
    }
    return this.addAttribute(new XmlAttribute(name, text, namespace));
  }

  /** Replaces the one of the same name. */
  addAttribute(attribute: XmlAttribute): XmlAttribute {
    this.removeAttribute(attribute.name);
    attribute.parent = this;
    this.attributes.push(attribute);
    return attribute;
  }

  removeAttribute(name: string): XmlAttribute | null {
    const at = this.attributes.findIndex((one) => one.name === name);
    return at < 0 ? null : this.attributes.splice(at, 1)[0]!;
  }

  override lookupNamespace(prefix: string): string | null {
    const declared = this.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
    if (declared !== null) return declared.value;
    return prefix === this.prefix ? this.#namespace : super.lookupNamespace(prefix);
  }

  clone(deep: boolean): XmlElement {
    const copy = new XmlElement(this.name, this.#namespace);
    for (const attribute of this.attributes) copy.addAttribute(attribute.clone());
    copy.isShort = this.isShort || !deep;
    this.cloneChildren(copy, deep);
    return copy;
  }
}
