import { elementsOf } from '../../format/elements.ts';
import { toStringPS } from '../../values/convert.ts';
import { DateTime } from '../../values/DateTime.ts';
import { EnumValue } from '../../values/EnumValue.ts';
import { Guid } from '../../values/Guid.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { NoteProperty } from '../../values/Member.ts';
import { properties } from '../../values/members.ts';
import { NetValue } from '../../values/NetObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { PSObject } from '../../values/PSObject.ts';
import { slotValue } from '../../values/Shape.ts';
import { typeOf } from '../../values/typeOf.ts';
import { Uri } from '../../values/Uri.ts';

/** How the text is laid out. */
export interface JsonLayout {
  compress: boolean;
  /** Levels of objects and arrays below the outermost; deeper ones become text. */
  depth: number;
}

const ESCAPES = /["\\\u0000-\u001f'<>&\u0085\u2028\u2029]/g;

const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text in quotes, with the escapes of Windows PowerShell (`'`, `<`, `>`, `&` as \u00xx too; recorded). */
export function jsonString(text: string): string {
  ESCAPES.lastIndex = 0;
  if (!ESCAPES.test(text)) return `"${text}"`;
  return `"${text.replace(ESCAPES, escaped)}"`;
}

function escaped(char: string): string {
  return SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Writes values as JSON. */
export class JsonWriter {
  readonly #layout: JsonLayout;

  constructor(layout: JsonLayout) {
    this.#layout = layout;
  }

  write(value: unknown): string {
    return this.#value(value, 0, '');
  }

  #value(value: unknown, level: number, indent: string): string {
    switch (typeof value) {
      case 'string':
        return jsonString(value);
      case 'number':
      case 'bigint':
        return `${value}`;
      case 'boolean':
        return value ? 'true' : 'false';
      case 'undefined':
        return 'null';
      default:
        return value === null ? 'null' : this.#object(value as object, level, indent);
    }
  }

  #object(value: object, level: number, indent: string): string {
    if (value instanceof PSCustomObject) {
      return level > this.#layout.depth ? jsonString(toStringPS(value)) : this.#customObject(value, level, indent);
    }
    const simple = simpleText(value);
    if (simple !== null) return simple;
    if (value instanceof PSObject) return this.#wrapped(value, level, indent);
    if (level > this.#layout.depth) return jsonString(toStringPS(value));
    if (value instanceof Dictionary) return this.#members(entries(value), level, indent);
    const elements = elementsOf(value);
    if (elements !== null) return this.#array(elements, level, indent);
    return this.#members(readable(value), level, indent);
  }

  #customObject(value: PSCustomObject, level: number, indent: string): string {
    return this.#members(slots(value), level, indent);
  }

  /** A simple value with members of its own: `{"value": …, "member": …}`. */
  #wrapped(value: PSObject, level: number, indent: string): string {
    const added = [...(value.extra?.members.values() ?? [])].flatMap((member) =>
      member instanceof NoteProperty ? [[member.name, member.value] as const] : [],
    );
    if (added.length === 0) return this.#value(value.base, level, indent);
    return this.#members([['value', value.base], ...added], level, indent);
  }

  #array(elements: Iterable<unknown>, level: number, indent: string): string {
    const inner = this.#layout.compress ? '' : `${indent}  `;
    let text = '';
    for (const element of elements) {
      text += text === '' ? '' : ',';
      if (!this.#layout.compress) text += `\n${inner}`;
      text += this.#value(element, level + 1, inner);
    }
    if (text === '') return '[]';
    return this.#layout.compress ? `[${text}]` : `[${text}\n${indent}]`;
  }

  #members(members: Iterable<readonly [unknown, unknown]>, level: number, indent: string): string {
    const { compress } = this.#layout;
    const inner = compress ? '' : `${indent}  `;
    const colon = compress ? ':' : ': ';
    let text = '';
    for (const [name, value] of members) {
      text += text === '' ? '' : ',';
      if (!compress) text += `\n${inner}`;
      text += jsonString(typeof name === 'string' ? name : toStringPS(name)) + colon;
      text += this.#value(value, level + 1, inner);
    }
    if (text === '') return '{}';
    return compress ? `{${text}}` : `{${text}\n${indent}}`;
  }
}

function* slots(value: PSCustomObject): Generator<readonly [string, unknown]> {
  const { names, hasMembers } = value.shape;
  for (let k = 0; k < names.length; k++) {
    const held = value.values[k];
    yield [names[k] as string, hasMembers ? slotValue(value, held) : held];
  }
}

function* entries(dictionary: Dictionary): Generator<readonly [unknown, unknown]> {
  for (const { key, value } of dictionary.entries()) yield [key, value];
}

function* readable(value: unknown): Generator<readonly [string, unknown]> {
  for (const property of properties(value)) yield [property.name, property.value];
}

/** Values that are written as one text or number; null for objects and collections. */
function simpleText(value: object): string | null {
  if (!(value instanceof NetValue)) return null;
  if (value instanceof DateTime) return `"\\/Date(${Math.floor(value.unixMilliseconds)})\\/"`;
  if (value instanceof Guid || value instanceof Uri) return jsonString(toStringPS(value));
  const type = typeOf(value);
  if (type === null) return 'null';
  if (value instanceof EnumValue)
    return typeof value.value === 'bigint' ? jsonString(toStringPS(value)) : `${value.value}`;
  switch (type.fullName) {
    case 'System.Char':
      return jsonString(toStringPS(value));
    case 'System.Double':
    case 'System.Single':
      return floatText(toStringPS(value));
    case 'System.Decimal':
    case 'System.Byte':
    case 'System.SByte':
    case 'System.Int16':
    case 'System.UInt16':
    case 'System.UInt32':
    case 'System.UInt64':
      return toStringPS(value);
    case 'System.Management.Automation.SwitchParameter':
      return null;
    default:
      return null;
  }
}

/** Infinity and NaN have no JSON number. */
function floatText(text: string): string {
  return /^[-\d]/.test(text) && !text.includes('∞') ? text.replace('E', 'E') : text;
}
