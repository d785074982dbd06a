import { ExceptionObject } from '../ExceptionObject.ts';

/** XmlException with line and position (from 1). */
export function xmlError(message: string, line: number, position: number): ExceptionObject {
  const text = `${message} Line ${line}, position ${position}.`;
  return new ExceptionObject('System.Xml.XmlException', text, { fields: { LineNumber: line, LinePosition: position } });
}

/** Where reading stopped: the whole text, the line and the column (from 1), and how the document is read. */
export interface Stop {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Read as a fragment, as the cast `[xml]` does; else as a document, as LoadXml does. */
  readonly isFragment: boolean;
}

/** The text up to where reading stopped, in its line and in all. */
function before({ text, line, column }: Stop): string {
  const lines = text.split('\n').slice(0, line);
  return [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, column)].join('\n');
}

function at(offset: number, text: string, message: string): ExceptionObject {
  const lines = text.slice(0, offset).split('\n');
  return xmlError(message, lines.length, lines.at(-1)!.length + 1);
}

const hexadecimal = (character: string): string =>
  `0x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

type Translation = readonly [message: RegExp, make: (stop: Stop, found: RegExpExecArray) => ExceptionObject | null];

/** The parser's complaints in the words of .NET. Proof: recorded. */
const TRANSLATIONS: readonly Translation[] = [
  [/undefined entity/i, undeclaredEntity],
  [/unclosed tag|unexpected end/i, (stop) => badEntity(stop)],
  [
    /unquoted attribute value/i,
    (stop) => unexpected(stop, before(stop).length - 1, `The expected token is '"' or '''.`),
  ],
  [
    /disallowed character in attribute name/i,
    (stop) => unexpected(stop, before(stop).length - 1, "The expected token is '='."),
  ],
  [/disallowed character\.$/i, invalidCharacter],
  [/disallowed character in tag name/i, wrongName],
  [/duplicate attribute: (.*?)\.?$/i, duplicate],
  [/unmatched closing tag/i, (stop) => at(before(stop).lastIndexOf('</') + 2, stop.text, 'Unexpected end tag.')],
  [/text data outside of root/i, outside],
  [/only one root/i, secondRoot],
  [/unbound namespace prefix: "(.*?)"/i, unbound],
];

/** What .NET says where the parser complains; null when it is not known. */
export function translatedError(complaint: string, stop: Stop): ExceptionObject | null {
  for (const [message, make] of TRANSLATIONS) {
    const found = message.exec(complaint);
    if (found !== null) return make(stop, found);
  }
  return null;
}

function unexpected({ text }: Stop, offset: number, expected: string): ExceptionObject {
  return at(offset, text, `'${text[offset] ?? ''}' is an unexpected token. ${expected}`);
}

function undeclaredEntity(stop: Stop): ExceptionObject {
  const start = before(stop).lastIndexOf('&') + 1;
  const name = /^[^;]*/.exec(stop.text.slice(start))![0];
  return at(start, stop.text, `Reference to undeclared entity '${name}'.`);
}

/** An ampersand that begins no entity makes the parser read on to the end. */
function badEntity(stop: Stop): ExceptionObject | null {
  const plain = stop.text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, (part) => ' '.repeat(part.length));
  const found = /&(?!#?\w+;)(\w*)/.exec(plain);
  if (found === null) return null;
  const start = found.index + 1;
  const name = found[1]!;
  if (name === '' || !stop.isFragment) return at(start, stop.text, 'An error occurred while parsing EntityName.');
  return unexpected(stop, start + name.length, "The expected token is ';'.");
}

function invalidCharacter(stop: Stop): ExceptionObject {
  const offset = before(stop).length - 1;
  const character = stop.text[offset] ?? '';
  const message = `'${character}', hexadecimal value ${hexadecimal(character)}, is an invalid attribute character.`;
  return at(offset, stop.text, message);
}

function wrongName(stop: Stop): ExceptionObject {
  const offset = before(stop).length - 1;
  const character = stop.text[offset] ?? '';
  const message = `Name cannot begin with the '${character}' character, hexadecimal value ${hexadecimal(character)}.`;
  return at(offset, stop.text, message);
}

function duplicate(stop: Stop, [, name]: RegExpExecArray): ExceptionObject {
  return at(before(stop).lastIndexOf(name!), stop.text, `'${name}' is a duplicate attribute name.`);
}

function outside(stop: Stop): ExceptionObject {
  if (!stop.isFragment) return xmlError('Data at the root level is invalid.', stop.line, stop.column);
  const message =
    'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.';
  return new ExceptionObject('System.InvalidOperationException', message);
}

function secondRoot(stop: Stop): ExceptionObject {
  if (!stop.isFragment) return at(before(stop).lastIndexOf('<') + 1, stop.text, 'There are multiple root elements.');
  return new ExceptionObject('System.InvalidOperationException', "This document already has a 'DocumentElement' node.");
}

function unbound(stop: Stop, [, prefix]: RegExpExecArray): ExceptionObject {
  return at(before(stop).lastIndexOf('<') + 1, stop.text, `'${prefix}' is an undeclared prefix.`);
}
