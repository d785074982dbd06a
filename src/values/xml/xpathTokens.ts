import { ExceptionObject } from '../ExceptionObject.ts';

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  readonly text: string;
}

export function xpathError(source: string): ExceptionObject {
  return new ExceptionObject('System.Xml.XPath.XPathException', `'${source}' has an invalid token.`);
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?|\.\d+)|"([^"]*)"|'([^']*)'|([\p{L}_][\p{L}\p{Nd}_.-]*(?::(?!:)(?:[\p{L}_][\p{L}\p{Nd}_.-]*|\*))?)|(\.\.|::|\/\/|!=|<=|>=|[()[\]@,.|+\-=<>*/$]))/uy;

/** The words and signs of an XPath expression. */
export function xpathTokens(source: string): Token[] {
  const tokens: Token[] = [];
  const length = source.trimEnd().length;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < length; ) {
    const found = TOKEN.exec(source);
    if (found === null) throw xpathError(source);
    const [, number, double, single, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'text', text: double ?? single ?? '' });
  }
  return [...tokens, { kind: 'end', text: '' }];
}
