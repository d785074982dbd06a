import { isScalar } from '../../format/alignment.ts';
import { elementsOf } from '../../format/elements.ts';
import { plainText } from '../../format/plainText.ts';
import { propertyNames, readProperty } from '../../format/readProperty.ts';
import { Dictionary, DictionaryEntry } from '../../values/Hashtable.ts';
import { baseOf } from '../../values/PSObject.ts';
import { typeNames } from '../../values/typeNames.ts';

/** How ConvertTo-Xml writes an object. */
export interface XmlLayout {
  /** Levels of properties below the object that are written as elements; deeper ones as text. */
  depth: number;
  types: boolean;
}

const INDENT = '  ';

/** The lines of one `<Object>` element, indented by `level` steps. */
export function objectLines(value: unknown, layout: XmlLayout, level: number): string[] {
  return element('Object', null, value, layout, layout.depth, level);
}

function element(
  tag: string,
  name: string | null,
  value: unknown,
  layout: XmlLayout,
  depth: number,
  level: number,
): string[] {
  const pad = INDENT.repeat(level);
  const open = openTag(tag, name, value, layout);
  if (value === null || value === undefined) return [`${pad}<${open} />`];
  const inner = isPlain(value) || depth <= 0 ? null : children(value, layout, depth - 1, level + 1);
  if (inner !== null)
    return inner.length === 0 ? [`${pad}<${open} />`] : [`${pad}<${open}>`, ...inner, `${pad}</${tag}>`];
  const text = xmlEncode(plainText(value));
  return text === '' ? [`${pad}<${open}></${tag}>`] : [`${pad}<${open}>${text}</${tag}>`];
}

function openTag(tag: string, name: string | null, value: unknown, layout: XmlLayout): string {
  let open = tag;
  if (name !== null) open += ` Name="${xmlEncode(name).replaceAll('"', '&quot;')}"`;
  const type = value === null || value === undefined ? undefined : typeNames(value)[0];
  if (layout.types && type !== undefined) open += ` Type="${xmlEncode(type)}"`;
  return open;
}

const PLAIN = new Set([
  'System.DateTime',
  'System.TimeSpan',
  'System.Guid',
  'System.Version',
  'System.Uri',
  'System.Management.Automation.ScriptBlock',
]);

function isPlain(value: unknown): boolean {
  return isScalar(value) || PLAIN.has(typeNames(value)[0] ?? '');
}

function children(value: unknown, layout: XmlLayout, depth: number, level: number): string[] {
  const base = baseOf(value);
  if (base instanceof Dictionary) {
    return [...base.entries()].flatMap(({ key, value: item }) => [
      ...element('Property', 'Key', key, layout, depth, level),
      ...element('Property', 'Value', item, layout, depth, level),
    ]);
  }
  const elements = elementsOf(base);
  if (elements !== null) return [...elements].flatMap((item) => element('Property', null, item, layout, depth, level));
  if (base instanceof DictionaryEntry) return named(base, ['Name', 'Key', 'Value'], layout, depth, level);
  return named(value, propertyNames(value), layout, depth, level);
}

function named(value: unknown, names: readonly string[], layout: XmlLayout, depth: number, level: number): string[] {
  return names.flatMap((name) => element('Property', name, readProperty(value, name), layout, depth, level));
}

/** Text between tags. */
export function xmlEncode(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}
