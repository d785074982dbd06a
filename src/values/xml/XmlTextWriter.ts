import { argumentError, invalidOperation } from '../argumentErrors.ts';
import type { StreamWriter } from '../io/StreamWriter.ts';
import { NetObject } from '../NetObject.ts';
import type { PSType } from '../PSType.ts';
import { knownType } from '../typeLookup.ts';
import { XmlAttribute, XmlElement, type XmlNode } from './XmlNode.ts';
import { escapeAttribute, escapeText, outerXml } from './xmlWriter.ts';

interface OpenElement {
  readonly name: string;
  /** Namespaces by prefix that begin here and are not written yet. */
  readonly declared: Map<string, string>;
  /** Nothing is laid out where text stands beside elements. */
  isMixed: boolean;
  /** Prefixes that were made up for it. */
  madeUp: number;
}

export interface XmlLayout {
  indented: boolean;
  indentText: string;
  newLine: string;
  quote: string;
  /** A declaration comes first by itself, as XmlWriter.Create does it. */
  readonly declares: boolean;
  readonly className: string;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** System.Xml.XmlTextWriter, and what XmlWriter.Create gives: XML written piece by piece. */
export class XmlTextWriter extends NetObject {
  readonly layout: XmlLayout;
  readonly target: StreamWriter;
  readonly #open: OpenElement[] = [];
  /** The start tag of the last element lacks its `>`. */
  #isInTag = false;
  /** The text of the attribute that is being written. */
  #attribute: { readonly name: string; text: string } | null = null;
  #hasBegun = false;
  #hasRoot = false;
  /** Begun by WriteStartDocument. */
  #isDocument = false;
  #isClosed = false;

  constructor(target: StreamWriter, layout: XmlLayout) {
    super();
    this.target = target;
    this.layout = layout;
  }

  get psType(): PSType {
    return knownType(this.layout.className);
  }

  /** A name of System.Xml.WriteState. */
  get state(): string {
    if (this.#isClosed) return 'Closed';
    if (this.#attribute !== null) return 'Attribute';
    if (this.#isInTag) return 'Element';
    if (this.#open.length > 0) return 'Content';
    return this.#hasBegun ? 'Prolog' : 'Start';
  }

  get isAtStart(): boolean {
    return !this.#hasBegun;
  }

  startDocument(standalone?: boolean): void {
    const { quote } = this.layout;
    const alone = standalone === undefined ? '' : ` standalone=${quote}${standalone ? 'yes' : 'no'}${quote}`;
    this.#hasBegun = true;
    this.#isDocument = true;
    this.target.write(`<?xml version=${quote}1.0${quote}${this.#encodingText()}${alone}?>`);
  }

  /** What encodes nothing (a path without an encoding) names none. */
  #encodingText(): string {
    const { quote } = this.layout;
    const { name } = this.target.encoding.codec;
    return this.namesEncoding ? ` encoding=${quote}${name}${quote}` : '';
  }

  namesEncoding = true;

  startElement(prefix: string | null, local: string, uri: string | null): void {
    this.#beginNode();
    const depth = this.#open.length + 1;
    const known = prefix ?? (uri === null ? '' : (this.#prefixOf(uri) ?? ''));
    const name = known === '' ? local : `${known}:${local}`;
    const declared = new Map<string, string>();
    if (uri !== null && this.#uriOf(known) !== uri) declared.set(known, uri);
    this.target.write(`<${name}`);
    this.#open.push({ name, declared, isMixed: false, madeUp: 0 });
    this.#isInTag = true;
    this.#hasRoot ||= depth === 1;
  }

  endElement(isFull = false): void {
    if (this.#open.length === 0) throw invalidOperation('There was no XML start tag open.');
    const isEmpty = this.#isInTag && !isFull;
    if (isEmpty) {
      this.#endAttribute();
      this.#writeDeclarations();
      this.target.write(' />');
      this.#isInTag = false;
      this.#open.pop();
      return;
    }
    this.#closeTag();
    const { name, isMixed } = this.#open.pop()!;
    if (!isMixed) this.#newLine();
    this.target.write(`</${name}>`);
  }

  endDocument(): void {
    this.#endAttribute();
    while (this.#open.length > 0) this.endElement();
    if (!this.#hasRoot || !(this.#isDocument || this.layout.declares))
      throw argumentError('Document does not have a root element.');
  }

  attribute(prefix: string | null, local: string, uri: string | null, value: string): void {
    this.startAttribute(prefix, local, uri);
    this.string(value);
    this.endAttribute();
  }

  startAttribute(prefix: string | null, local: string, uri: string | null): void {
    if (!this.#isInTag)
      throw invalidOperation('Token StartAttribute in state Content would result in an invalid XML document.');
    if (prefix === 'xmlns' && uri !== null && uri !== XMLNS)
      throw argumentError(`The 'xmlns' attribute is bound to the reserved namespace '${XMLNS}'.`);
    this.#endAttribute();
    this.#attribute = { name: this.#attributeName(prefix, local, uri), text: '' };
  }

  endAttribute(): void {
    this.#endAttribute();
  }

  /** An attribute in a namespace has a prefix; one is made up where none is known. */
  #attributeName(prefix: string | null, local: string, uri: string | null): string {
    if (prefix === 'xmlns') return `xmlns:${local}`;
    if (uri === null || uri === '' || uri === XMLNS)
      return prefix === null || prefix === '' ? local : `${prefix}:${local}`;
    const element = this.#open.at(-1)!;
    const known = (prefix === '' ? null : prefix) ?? this.#prefixOf(uri, false);
    const name = known ?? `d${this.#open.length}p${++element.madeUp}`;
    if (this.#uriOf(name) !== uri) element.declared.set(name, uri);
    return `${name}:${local}`;
  }

  #endAttribute(): void {
    if (this.#attribute === null) return;
    const { name, text } = this.#attribute;
    this.#attribute = null;
    const { quote } = this.layout;
    const escaped =
      quote === "'" ? escapeAttribute(text).replaceAll('&quot;', '"').replaceAll("'", '&apos;') : escapeAttribute(text);
    this.target.write(` ${name}=${quote}${escaped}${quote}`);
    this.#forget(name, text);
  }

  /** A namespace that the script declares itself is not declared again. */
  #forget(name: string, uri: string): void {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix !== null) this.#written.push({ depth: this.#open.length, prefix, uri });
  }

  /** Namespaces whose declarations are written, innermost last. */
  readonly #written: { readonly depth: number; readonly prefix: string; readonly uri: string }[] = [];

  #writeDeclarations(): void {
    const element = this.#open.at(-1)!;
    const { quote } = this.layout;
    for (const [prefix, uri] of [...element.declared].reverse()) {
      const isWritten = this.#written.some((one) => one.depth === this.#open.length && one.prefix === prefix);
      if (isWritten) continue;
      this.#written.push({ depth: this.#open.length, prefix, uri });
      this.target.write(` xmlns${prefix === '' ? '' : `:${prefix}`}=${quote}${escapeAttribute(uri)}${quote}`);
    }
  }

  #inScope(): readonly { readonly depth: number; readonly prefix: string; readonly uri: string }[] {
    while ((this.#written.at(-1)?.depth ?? 0) > this.#open.length) this.#written.pop();
    const pending = this.#open.at(-1)?.declared ?? new Map<string, string>();
    return [...this.#written, ...Array.from(pending, ([prefix, uri]) => ({ depth: this.#open.length, prefix, uri }))];
  }

  #uriOf(prefix: string): string {
    return this.#inScope().findLast((one) => one.prefix === prefix)?.uri ?? '';
  }

  #prefixOf(uri: string, allowsDefault = true): string | null {
    const found = this.#inScope().findLast((one) => one.uri === uri && (allowsDefault || one.prefix !== ''));
    return found?.prefix ?? null;
  }

  #closeTag(): void {
    if (!this.#isInTag) return;
    this.#endAttribute();
    this.#writeDeclarations();
    this.target.write('>');
    this.#isInTag = false;
  }

  #newLine(): void {
    const { indented, indentText, newLine } = this.layout;
    if (indented) this.target.write(newLine + indentText.repeat(this.#open.length));
  }

  /** What comes before an element, comment or instruction. */
  #beginNode(): void {
    if (!this.#hasBegun && this.layout.declares) this.startDocument();
    this.#closeTag();
    if (this.#hasBegun && this.#open.at(-1)?.isMixed !== true) this.#newLine();
    this.#hasBegun = true;
  }

  /** What comes before text. */
  #beginText(): void {
    if (!this.#hasBegun && this.layout.declares) this.startDocument();
    this.#hasBegun = true;
    this.#closeTag();
    const element = this.#open.at(-1);
    if (element !== undefined) element.isMixed = true;
  }

  string(text: string): void {
    if (this.#attribute !== null) this.#attribute.text += text;
    else {
      this.#beginText();
      this.target.write(escapeText(text));
    }
  }

  /** Text as it is, markup included. */
  raw(text: string): void {
    this.#beginText();
    this.target.write(text);
  }

  comment(text: string): void {
    this.#beginNode();
    this.target.write(`<!--${text}-->`);
  }

  instruction(name: string, text: string): void {
    this.#beginNode();
    this.target.write(`<?${name}${text === '' ? '' : ` ${text}`}?>`);
  }

  /** A node with all that is in it. */
  node(node: XmlNode): void {
    if (node instanceof XmlElement) this.#elementNode(node);
    else if (node instanceof XmlAttribute)
      this.attribute(node.prefix || null, node.localName, node.namespaceURI || null, node.value);
    else if (node.kind === 'Text') this.string(node.value ?? '');
    else if (node.kind === 'Comment') this.comment(node.value ?? '');
    else if (node.kind === 'CDATA') this.raw(outerXml(node));
    else if (node.kind === 'ProcessingInstruction') this.instruction(node.name, node.value ?? '');
    else if (node.kind === 'XmlDeclaration') this.startDocument();
    else for (const child of node.children) this.node(child);
  }

  #elementNode(node: XmlElement): void {
    this.startElement(node.prefix === '' ? null : node.prefix, node.localName, node.namespaceURI);
    for (const one of node.attributes) this.node(one);
    for (const child of node.children) this.node(child);
    this.endElement(!node.isShort && node.children.length === 0);
  }

  flush(): void {
    this.#closeTag();
    this.target.flush();
  }

  close(): void {
    if (this.#isClosed) return;
    while (this.#open.length > 0) this.endElement();
    this.target.close();
    this.#isClosed = true;
  }
}
