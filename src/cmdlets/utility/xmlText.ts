import { isScalar } from '../../format/alignment.ts';
import { elementsOf } from '../../format/elements.ts';
import { plainText } from '../../format/plainText.ts';
import { propertyNames, readProperty } from '../../format/readProperty.ts';
import { Dictionary, DictionaryEntry } from '../../values/Hashtable.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { baseOf } from '../../values/PSObject.ts';
import { typeNames } from '../../values/typeNames.ts';
import { typeOf } from '../../values/typeOf.ts';

/** How ConvertTo-Xml writes an object. */
export interface XmlLayout {
  /** Levels of properties below the object that are written as elements; deeper ones as text. */
  depth: number;
  types: boolean;
}

const INDENT = '  ';

/** The lines of one `<Object>` element, indented by `level` steps. */
export function objectLines(value: unknown, layout: XmlLayout, level: number): string[] {
  return element('Object', null, value, { level, depth: layout.depth, types: layout.types });
}

function element(tag: string, name: string | null, value: unknown, place: Place): string[] {
  const pad = INDENT.repeat(place.level);
  const open = openTag(tag, name, typeName(value), place.types);
  if (value === null || value === undefined) return [`${pad}<${open} />`];
  const inner = isPlain(value) ? null : children(value, { ...place, level: place.level + 1 });
  if (inner === null) return [textElement(pad, tag, open, value)];
  return inner.length === 0 ? [`${pad}<${open} />`] : [`${pad}<${open}>`, ...inner, `${pad}</${tag}>`];
}

/** How deep an element stands, and how many levels of objects below it are still written out. */
interface Place {
  readonly level: number;
  readonly depth: number;
  readonly types: boolean;
}

function textElement(pad: string, tag: string, open: string, value: unknown): string {
  return `${pad}<${open}>${xmlEncode(plainText(value))}</${tag}>`;
}

const typeName = (value: unknown): string => typeOf(baseOf(value))?.fullName ?? 'System.Object';

function openTag(tag: string, name: string | null, type: string, types: boolean): string {
  const shownName = name === null ? '' : ` Name="${xmlEncode(name).replaceAll('"', '&quot;')}"`;
  return `${tag}${shownName}${types ? ` Type="${xmlEncode(type)}"` : ''}`;
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

/** Collections and dictionaries are written out at any depth (recorded); null for an object that becomes text. */
function children(value: unknown, place: Place): string[] | null {
  const base = baseOf(value);
  if (base instanceof Dictionary) {
    return [...base.entries()].flatMap(({ key, value: item }) => [
      ...element('Property', 'Key', key, place),
      ...element('Property', 'Value', item, place),
    ]);
  }
  const elements = elementsOf(base);
  if (elements !== null) return [...elements].flatMap((item) => element('Property', null, item, place));
  if (place.depth <= 0) return base instanceof PSCustomObject ? flattened(base, place) : null;
  const deeper = { ...place, depth: place.depth - 1 };
  if (base instanceof DictionaryEntry) return named(base, ['Name', 'Key', 'Value'], deeper);
  return named(value, propertyNames(value), deeper);
}

function named(value: unknown, names: readonly string[], place: Place): string[] {
  return names.flatMap((name) => element('Property', name, readProperty(value, name), place));
}

/** A custom object below the depth: its text, then its properties as texts under the type of a property (recorded). */
function flattened(object: PSCustomObject, { level, types }: Place): string[] {
  const pad = INDENT.repeat(level);
  const text = textElement(pad, 'Property', openTag('Property', null, 'System.String', types), object);
  const notes = propertyNames(object).map((name) => {
    const open = openTag('Property', name, 'System.Management.Automation.PSNoteProperty', types);
    return textElement(pad, 'Property', open, readProperty(object, name));
  });
  return [text, ...notes];
}

/** Text between tags. */
export function xmlEncode(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}
