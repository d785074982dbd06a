import { SaxesParser } from 'saxes';
import { ExceptionObject } from '../ExceptionObject.ts';
import { XmlAttribute, XmlCData, XmlComment, XmlElement, XmlInstruction, type XmlNode, XmlText } from './XmlNode.ts';

/** XmlException with line and position (from 1). */
function xmlError(message: string, line: number, position: number): ExceptionObject {
  const text = `${message} Line ${line}, position ${position}.`;
  return new ExceptionObject('System.Xml.XmlException', text, { fields: { LineNumber: line, LinePosition: position } });
}

/** Reads a document into a node. White space between elements is left out unless it is to be kept. Throws XmlException. */
export function parseXml(source: string, into: XmlNode, preserveWhitespace = false): void {
  const text = source.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new ExceptionObject('System.Xml.XmlException', 'Root element is missing.');
  if (!/^\s*</.test(text)) throw xmlError('Data at the root level is invalid.', 1, 1);
  new DocumentBuilder(text, into, preserveWhitespace).run();
}

interface Place {
  readonly line: number;
  readonly column: number;
}

class DocumentBuilder {
  readonly #text: string;
  readonly #keepsBlanks: boolean;
  readonly #document: XmlNode;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #starts: Place[] = [];
  #current: XmlNode;
  #lastClosed: { readonly name: string; readonly start: Place } | null = null;
  #tag: Place = { line: 1, column: 1 };

  constructor(text: string, into: XmlNode, keepsBlanks: boolean) {
    this.#text = text;
    this.#keepsBlanks = keepsBlanks;
    this.#document = into;
    this.#current = into;
  }

  run(): void {
    const parser = this.#parser;
    parser.on('xmldecl', (declaration) => this.#declare(declaration));
    parser.on('opentagstart', () => {
      this.#tag = this.#place();
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#current.append(new XmlCData(text)));
    parser.on('comment', (text) => this.#current.append(new XmlComment(text)));
    parser.on('processinginstruction', ({ target, body }) => this.#current.append(new XmlInstruction(target, body)));
    parser.on('error', (error) => {
      throw this.#translated(error.message.replace(/^\d+:\d+: /, ''));
    });
    parser.write(this.#text).close();
  }

  #place(): Place {
    return { line: this.#parser.line, column: this.#parser.columnIndex };
  }

  #declare({ version, encoding, standalone }: { version?: string; encoding?: string; standalone?: string }): void {
    const parts = [`version="${version}"`];
    if (encoding !== undefined) parts.push(`encoding="${encoding}"`);
    if (standalone !== undefined) parts.push(`standalone="${standalone}"`);
    this.#document.append(new XmlInstruction('xml', parts.join(' ')));
  }

  #open(tag: {
    name: string;
    uri: string;
    attributes: Record<string, { name: string; value: string; uri: string }>;
  }): void {
    const element = new XmlElement(tag.name, tag.uri);
    for (const { name, value, uri } of Object.values(tag.attributes))
      element.addAttribute(new XmlAttribute(name, value, uri));
    this.#current.append(element);
    this.#current = element;
    this.#starts.push({ line: this.#tag.line, column: this.#tag.column - tag.name.length });
  }

  #close(): void {
    this.#lastClosed = { name: this.#current.name, start: this.#starts.pop()! };
    this.#current = this.#current.parent!;
  }

  #addText(text: string): void {
    if (this.#current === this.#document) return;
    if (this.#keepsBlanks || text.trim() !== '') this.#current.append(new XmlText(text));
  }

  /** The messages of .NET for what goes wrong most; others keep their own words. */
  #translated(message: string): ExceptionObject {
    const { line, column } = this.#place();
    if (/unclosed tag|unexpected end/i.test(message)) return this.#unclosed();
    if (/unexpected close tag|unmatched closing tag/i.test(message)) return this.#mismatched();
    if (/documents? may contain only one root|text data outside of root/i.test(message))
      return xmlError('Data at the root level is invalid.', line, column);
    if (/undefined entity/i.test(message)) return xmlError('Reference to undeclared entity.', line, column);
    if (/duplicate attribute/i.test(message))
      return xmlError(
        `${message.replace(/^duplicate attribute: (.*?)\.?$/i, "'$1' is a duplicate attribute name")}.`,
        line,
        column,
      );
    return xmlError(`${message.charAt(0).toUpperCase()}${message.slice(1)}`, line, column);
  }

  #unclosed(): ExceptionObject {
    const { line, column } = this.#place();
    const open: string[] = [];
    for (let node: XmlNode | null = this.#current; node !== null && node !== this.#document; node = node.parent)
      open.push(node.name);
    return xmlError(
      `Unexpected end of file has occurred. The following elements are not closed: ${open.join(', ')}.`,
      line,
      column + 1,
    );
  }

  #mismatched(): ExceptionObject {
    const { line, column } = this.#place();
    // The parser closes what is open before it finds that the names differ.
    const { name, start } = this.#lastClosed ?? { name: '', start: { line: 1, column: 1 } };
    const ending =
      /<\/([^>\s]+)\s*>?$/.exec(
        this.#text.split('\n').slice(0, line).join('\n').slice(0, this.#parser.position),
      )?.[1] ?? '';
    return xmlError(
      `The '${name}' start tag on line ${start.line} position ${start.column} does not match the end tag of '${ending}'.`,
      line,
      column - ending.length,
    );
  }
}
