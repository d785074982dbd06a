import { type EventRecord, eventXml } from '../../logs/events/EventRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { XmlDocument } from '../../values/XmlDocument.ts';
import { XmlElement } from '../../values/xml/XmlNode.ts';
import { evaluateXPath, toText, type XPathDialect, type XPathValue } from '../../values/xml/xpath.ts';

export type EventTest = (record: EventRecord) => boolean;

/** The query language is a small part of XPath 1.0 with two functions of its own. Proof: documented. */
export function eventDialect(now: number): XPathDialect {
  const band = ([value, mask]: readonly XPathValue[]) => (integer(value) & integer(mask)) !== 0n;
  return {
    functions: {
      position: (_args, { position }) => position,
      band,
      Band: band,
      timediff: ([from, to]) => (to === undefined ? now : number(toText(to))) - number(toText(from ?? '')),
    },
    number,
  };
}

/** Numbers, hexadecimal ones too, and times as milliseconds since 1970. */
function number(text: string): number {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
  return text.trim() === '' ? Number.NaN : Number(text);
}

function integer(value: XPathValue | undefined): bigint {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : 0n;
  const text = value === undefined ? '' : toText(value);
  return /^(?:0x[\da-f]+|\d+)$/i.test(text) ? BigInt(text) : 0n;
}

/** What `-FilterXPath` asks for. Throws XPathException for an expression that is none of the language. */
export function xpathTest(source: string, dialect: XPathDialect): EventTest {
  if (source.trim() === '*') return () => true;
  const selects = (document: XmlDocument): boolean => {
    const found = evaluateXPath(document, source, new Map(), dialect);
    return Array.isArray(found) && found.length > 0;
  };
  checkFunctions(source, dialect);
  selects(new XmlDocument());
  return (record) => selects(documentOf(record));
}

/** A function that the language lacks is refused before any event is looked at. */
function checkFunctions(source: string, { functions }: XPathDialect): void {
  const code = source.replace(/'[^']*'|"[^"]*"/g, '');
  for (const [, name = ''] of code.matchAll(/([\w-]+)\s*\(/g)) {
    if (name in functions || name === 'and' || name === 'or') continue;
    throw new ExceptionObject('System.Xml.XPath.XPathException', `'${name}()' is an unknown XPath function.`);
  }
}

/** In queries the names of the event's elements stand without their namespace. */
function documentOf(record: EventRecord): XmlDocument {
  return XmlDocument.parse(eventXml(record).replace(/ xmlns='[^']*'/, ''));
}

/**
 * What a `<QueryList>` asks for: of each `<Query>`, the events that one of its `<Select>`s takes and none of its
 * `<Suppress>`es. Null for a document that is no query list.
 */
export function queryListTest(document: XmlDocument, dialect: XPathDialect): EventTest | null {
  const { root } = document;
  if (root?.localName !== 'QueryList') return null;
  const queries = elements(root, 'Query').map((query) => queryTest(query, dialect));
  return queries.length === 0 ? null : (record) => queries.some((test) => test(record));
}

function queryTest(query: XmlElement, dialect: XPathDialect): EventTest {
  const part = (name: string) => elements(query, name).map((element) => partTest(element, query, dialect));
  const [selects, suppresses] = [part('Select'), part('Suppress')];
  return (record) => selects.some((test) => test(record)) && !suppresses.some((test) => test(record));
}

function partTest(element: XmlElement, query: XmlElement, dialect: XPathDialect): EventTest {
  const path = attribute(element, 'Path') ?? attribute(query, 'Path') ?? '*';
  const log = wildcard(path);
  const test = xpathTest(element.wholeText, dialect);
  return (record) => log.matches(record.logName) && test(record);
}

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child) => child instanceof XmlElement && child.localName === name) as XmlElement[];

const attribute = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((one) => one.name === name)?.wholeText;
