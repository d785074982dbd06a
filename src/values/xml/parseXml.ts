import { SaxesParser } from 'saxes';
import { ExceptionObject } from '../ExceptionObject.ts';
import { XmlAttribute, XmlCData, XmlComment, XmlElement, XmlInstruction, type XmlNode, XmlText } from './XmlNode.ts';
import { translatedError, xmlError } from './xmlErrors.ts';

export interface ReadOptions {
  /** White space between elements is left out unless it is to be kept. */
  readonly keepsBlanks: boolean;
  /** As the cast `[xml]` reads: an empty text is an empty document. */
  readonly isFragment: boolean;
}

/** Reads a document into a node. Throws XmlException. */
export function parseXml(source: string, into: XmlNode, options: ReadOptions): void {
  const text = source.replace(/^\ufeff/, '');
  if (text.trim() === '') {
    if (options.isFragment) return;
    throw new ExceptionObject('System.Xml.XmlException', 'Root element is missing.');
  }
  if (!/^\s*</.test(text)) throw notXml(text, options.isFragment);
  new DocumentBuilder(text, into, options).run();
}

function notXml(text: string, isFragment: boolean): ExceptionObject {
  return translatedError('text data outside of root', { text, line: 1, column: 1, isFragment })!;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

class DocumentBuilder {
  readonly #text: string;
  readonly #options: ReadOptions;
  readonly #document: XmlNode;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #starts: Place[] = [];
  #current: XmlNode;
  #lastClosed: { readonly name: string; readonly start: Place } | null = null;
  #tag: Place = { line: 1, column: 1 };

  constructor(text: string, into: XmlNode, options: ReadOptions) {
    this.#text = text;
    this.#options = options;
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
      throw this.#translated(error.message);
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
    isSelfClosing: boolean;
    attributes: Record<string, { name: string; value: string; uri: string }>;
  }): void {
    const element = new XmlElement(tag.name, tag.uri);
    for (const { name, value, uri } of Object.values(tag.attributes))
      element.addAttribute(new XmlAttribute(name, value, uri));
    if (!tag.isSelfClosing) element.isShort = false;
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
    if (this.#options.keepsBlanks || text.trim() !== '') this.#current.append(new XmlText(text));
  }

  /** The messages of .NET for what goes wrong most; others keep their own words. */
  #translated(complaint: string): ExceptionObject {
    const [, lineText, columnText, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(complaint) ?? ['', '1', '1', complaint];
    const { isFragment } = this.#options;
    const stop = { text: this.#text, line: Number(lineText), column: Number(columnText), isFragment };
    const known = translatedError(message!, stop);
    if (known !== null) return known;
    if (/unclosed tag|unexpected end/i.test(message!)) return this.#unclosed();
    if (/unexpected close tag/i.test(message!)) return this.#mismatched();
    return xmlError(`${message!.charAt(0).toUpperCase()}${message!.slice(1)}`, stop.line, stop.column);
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
