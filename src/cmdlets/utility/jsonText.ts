import { TextPieces } from '../../base/TextPieces.ts';
import { elementsOf } from '../../format/elements.ts';
import { toStringPS } from '../../values/convert.ts';
import { DateTime } from '../../values/DateTime.ts';
import { EnumValue } from '../../values/EnumValue.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { Guid } from '../../values/Guid.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { NoteProperty } from '../../values/Member.ts';
import { properties } from '../../values/members.ts';
import { NetValue } from '../../values/NetObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { PSObject } from '../../values/PSObject.ts';
import { slotValue } from '../../values/Shape.ts';
import { jsonEscaped } from '../../values/text/jsonEscapes.ts';
import { extensionMembers } from '../../values/typeExtensions.ts';
import { typeOf } from '../../values/typeOf.ts';
import { Uri } from '../../values/Uri.ts';

/** How the text is laid out. */
export interface JsonLayout {
  compress: boolean;
  /** Levels of objects and arrays below the outermost; deeper ones become text. */
  depth: number;
}

/** A text in quotes, with the escapes of Windows PowerShell. */
export const jsonString = (text: string): string => `"${jsonEscaped(text)}"`;

/** Writes values as JSON. */
export class JsonWriter {
  readonly #layout: JsonLayout;
  readonly #out = new TextPieces();

  constructor(layout: JsonLayout) {
    this.#layout = layout;
  }

  write(value: unknown): string {
    this.#value(value, 0, '');
    return this.#out.take();
  }

  #value(value: unknown, level: number, indent: string): void {
    switch (typeof value) {
      case 'string':
        this.#out.add(jsonString(value));
        break;
      case 'number':
      case 'bigint':
        this.#out.add(`${value}`);
        break;
      case 'boolean':
        this.#out.add(value ? 'true' : 'false');
        break;
      case 'undefined':
        this.#out.add('null');
        break;
      default:
        if (value === null) this.#out.add('null');
        else this.#object(value as object, level, indent);
    }
  }

  #object(value: object, level: number, indent: string): void {
    if (value instanceof PSCustomObject) {
      if (level > this.#layout.depth) this.#out.add(jsonString(toStringPS(value)));
      else this.#customObject(value, level, indent);
      return;
    }
    const simple = value instanceof PSObject ? null : simpleText(value);
    if (simple !== null) this.#out.add(simple);
    else if (value instanceof PSObject) this.#wrapped(value, level, indent);
    else if (level > this.#layout.depth) this.#out.add(jsonString(toStringPS(value)));
    else if (value instanceof Dictionary) this.#members(entries(value), level, indent);
    else {
      const elements = elementsOf(value);
      if (elements !== null) this.#array(elements, level, indent);
      else this.#members(readable(value), level, indent);
    }
  }

  #customObject(object: PSCustomObject, level: number, indent: string): void {
    if (extensionMembers(object).length > 0) return this.#members(readable(object), level, indent);
    const { names, hasMembers } = object.shape;
    const inner = this.#inner(indent);
    for (let k = 0; k < names.length; k++) {
      const held = object.values[k];
      this.#member(names[k] as string, hasMembers ? slotValue(object, held) : held, k === 0, level, inner);
    }
    this.#close('{', '}', names.length, indent);
  }

  /** A simple value with members of its own: `{"value": …, "member": …}`. */
  #wrapped(value: PSObject, level: number, indent: string): void {
    const added = [...(value.extra?.members.values() ?? [])].flatMap((member) =>
      member instanceof NoteProperty ? [[member.name, member.value] as const] : [],
    );
    if (added.length === 0) this.#value(value.base, level, indent);
    else this.#members([['value', value.base], ...added], level, indent);
  }

  #array(elements: Iterable<unknown>, level: number, indent: string): void {
    const inner = this.#inner(indent);
    let count = 0;
    for (const element of elements) {
      this.#out.add(count++ === 0 ? '[' : ',');
      this.#newLine(inner);
      this.#value(element, level + 1, inner);
    }
    this.#close('[', ']', count, indent);
  }

  #members(members: Iterable<readonly [string, unknown]>, level: number, indent: string): void {
    const inner = this.#inner(indent);
    let count = 0;
    for (const [name, value] of members) {
      this.#member(name, value, count++ === 0, level, inner);
    }
    this.#close('{', '}', count, indent);
  }

  #member(name: string, value: unknown, first: boolean, level: number, inner: string): void {
    this.#out.add(first ? '{' : ',');
    this.#newLine(inner);
    this.#out.add(jsonString(name));
    this.#out.add(this.#layout.compress ? ':' : ': ');
    this.#value(value, level + 1, inner);
  }

  #inner(indent: string): string {
    return this.#layout.compress ? '' : `${indent}  `;
  }

  #newLine(indent: string): void {
    if (this.#layout.compress) return;
    this.#out.add('\n');
    this.#out.add(indent);
  }

  #close(open: string, close: string, count: number, indent: string): void {
    if (count === 0) this.#out.add(open);
    else this.#newLine(indent);
    this.#out.add(close);
  }
}

/** Proof: recorded. */
function keyIsNoText(dictionary: Dictionary): ExceptionObject {
  const type = typeOf(dictionary)?.fullName ?? '';
  return new ExceptionObject(
    'System.InvalidOperationException',
    `The type '${type}' is not supported for serialization or deserialization of a dictionary. Keys must be strings.`,
    { errorId: 'NonStringKeyInDictionary', category: 'InvalidOperation', target: dictionary },
  );
}

function* entries(dictionary: Dictionary): Generator<readonly [string, unknown]> {
  for (const { key, value } of dictionary.entries()) {
    if (typeof key !== 'string') throw keyIsNoText(dictionary);
    yield [key, value];
  }
}

function* readable(value: unknown): Generator<readonly [string, unknown]> {
  for (const property of properties(value)) yield [property.name, valueOrNull(property)];
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

/** A property that cannot be read is null (documented: ConvertTo-Json leaves out what a getter throws). */
function valueOrNull(property: { readonly value: unknown }): unknown {
  try {
    return property.value;
  } catch (error) {
    if (error instanceof ExceptionObject) return null;
    throw error;
  }
}
