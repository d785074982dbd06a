import { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { enumerate } from '../enumerate.ts';
import { Dictionary } from '../Hashtable.ts';
import { properties } from '../members.ts';
import { PSCustomObject } from '../PSCustomObject.ts';
import type { PSMember } from '../PSMember.ts';
import { baseOf, PSObject } from '../PSObject.ts';
import { netToString, toStringPS } from '../toStringPS.ts';
import { typeNames } from '../typeNames.ts';
import { typeOf } from '../typeOf.ts';
import { escapeAttribute, escapeText } from '../xml/xmlWriter.ts';
import { encodeText } from './encodedText.ts';
import { type Scalar, scalarOf } from './scalars.ts';

const HEAD = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">';
/** Deeper than this even lists and property objects become text. */
const MAX_NESTING = 50;

/** Writes values as Export-Clixml does: piece by piece, one call for each object at the top. */
export class ClixmlWriter {
  readonly #depth: number;
  readonly #types = new Map<string, number>();
  readonly #seen = new Map<object, number>();
  #lines: string[] = [];
  #indent = '  ';
  #nesting = 0;
  #nextRef = 0;

  /** `depth`: so many levels of .NET objects' own properties are written; deeper ones become text. */
  constructor(depth = 2) {
    this.#depth = depth;
  }

  /** What stands before the first object. */
  begin(): string {
    return `${HEAD}\r\n`;
  }

  /** One object at the top. */
  write(value: unknown): string {
    this.#value(value, null, this.#depth);
    const text = this.#lines.join('');
    this.#lines = [];
    return text;
  }

  end(): string {
    return '</Objs>';
  }

  #line(text: string): void {
    this.#lines.push(`${this.#indent}${text}\r\n`);
  }

  #element(tag: string, attributes: string, content: () => void): void {
    this.#line(`<${tag}${attributes}>`);
    this.#indent += '  ';
    content();
    this.#indent = this.#indent.slice(2);
    this.#line(`</${tag}>`);
  }

  #value(value: unknown, name: string | null, depth: number): void {
    const base = baseOf(value) ?? null;
    if (base === null) this.#line(`<Nil${nameAttribute(name)} />`);
    else {
      const scalar = scalarOf(base);
      if (scalar === null) this.#composite(value as object, base as object, name, depth);
      else if (hasNotes(value)) this.#scalarWithNotes(value as PSObject, scalar, name, depth);
      else this.#scalar(scalar, base, name);
    }
  }

  #scalar(scalar: Scalar, value: unknown, name: string | null): void {
    const text = scalar.write(value as never);
    this.#line(
      text === ''
        ? `<${scalar.tag}${nameAttribute(name)}></${scalar.tag}>`
        : `<${scalar.tag}${nameAttribute(name)}>${escapeText(text)}</${scalar.tag}>`,
    );
  }

  #scalarWithNotes(value: PSObject, scalar: Scalar, name: string | null, depth: number): void {
    this.#element('Obj', `${nameAttribute(name)} RefId="${this.#nextRef++}"`, () => {
      this.#scalar(scalar, value.base, null);
      this.#notes(value, depth);
    });
  }

  /** An object seen before is only referred to. */
  #composite(value: object, base: object, name: string | null, depth: number): void {
    const before = this.#seen.get(base);
    if (before !== undefined) this.#line(`<Ref${nameAttribute(name)} RefId="${before}" />`);
    else if (this.#nesting >= MAX_NESTING || (depth < 1 && !isContainer(base))) this.#text(value, name);
    else this.#object(value, base, name, depth);
  }

  #text(value: unknown, name: string | null): void {
    this.#line(`<S${nameAttribute(name)}>${escapeText(encodeText(shownText(value)))}</S>`);
  }

  #object(value: object, base: object, name: string | null, depth: number): void {
    const ref = this.#nextRef++;
    this.#seen.set(base, ref);
    this.#nesting++;
    this.#element('Obj', `${nameAttribute(name)} RefId="${ref}"`, () => {
      this.#typeNames(value);
      this.#content(value, base, depth);
    });
    this.#nesting--;
  }

  #typeNames(value: unknown): void {
    const names = typeNames(value);
    const key = names.join('\n');
    const known = this.#types.get(key);
    if (known !== undefined) {
      this.#line(`<TNRef RefId="${known}" />`);
      return;
    }
    const ref = this.#types.size;
    this.#types.set(key, ref);
    this.#element('TN', ` RefId="${ref}"`, () => {
      for (const one of names) this.#line(`<T>${escapeText(encodeText(one))}</T>`);
    });
  }

  #content(value: object, base: object, depth: number): void {
    if (base instanceof Dictionary) this.#dictionary(base, depth);
    else if (base instanceof PSCustomObject) this.#customObject(base, depth);
    else if (base instanceof EnumValue) this.#enumValue(base);
    else {
      const items = enumerate(base);
      if (items !== null) this.#list(base, items, depth);
      else this.#propertyBag(base, depth);
    }
    if (!(base instanceof PSCustomObject) && isContainer(base)) this.#notes(value, depth);
  }

  #dictionary(value: Dictionary, depth: number): void {
    if (value.count === 0) return this.#line('<DCT />');
    this.#element('DCT', '', () => {
      for (const { key, value: item } of value.entries()) {
        this.#element('En', '', () => {
          this.#value(key, 'Key', depth);
          this.#value(item, 'Value', depth);
        });
      }
    });
  }

  #list(value: object, items: Iterable<unknown>, depth: number): void {
    const tag = LISTS[typeOf(value)!.name.replace(/`.*/, '')] ?? 'LST';
    const all = [...items];
    if (all.length === 0) return this.#line(`<${tag} />`);
    this.#element(tag, '', () => {
      for (const item of all) this.#value(item, null, depth);
    });
  }

  #enumValue(value: EnumValue): void {
    this.#toString(value);
    this.#line(typeof value.value === 'bigint' ? `<I64>${value.value}</I64>` : `<I32>${value.value}</I32>`);
  }

  #toString(value: unknown): void {
    this.#line(`<ToString>${escapeText(encodeText(shownText(value)))}</ToString>`);
  }

  #customObject(value: PSCustomObject, depth: number): void {
    const text = (value as { text?: string | null }).text;
    if (typeof text === 'string') this.#toString(value);
    this.#bag('MS', properties(value), depth);
  }

  /** A .NET object: its own properties one level further down, those PowerShell added beside them. */
  #propertyBag(value: object, depth: number): void {
    this.#toString(value);
    const all = properties(value);
    this.#bag(
      'Props',
      all.filter(({ kind }) => kind === 'Property'),
      depth - 1,
    );
    this.#bag(
      'MS',
      all.filter(({ kind }) => kind !== 'Property'),
      depth,
    );
  }

  #notes(value: unknown, depth: number): void {
    this.#bag(
      'MS',
      properties(value).filter(({ kind }) => kind === 'NoteProperty'),
      depth,
    );
  }

  #bag(tag: 'Props' | 'MS', all: readonly PSMember[], depth: number): void {
    const readable = all.flatMap((member) => read(member));
    if (readable.length === 0) return;
    this.#element(tag, '', () => {
      for (const [name, value] of readable) this.#value(value, name, depth);
    });
  }
}

const LISTS: Readonly<Record<string, string>> = { Stack: 'STK', Queue: 'QUE' };

/** Containers are written whatever the depth. */
function isContainer(value: object): boolean {
  return value instanceof Dictionary || value instanceof PSCustomObject || enumerate(value) !== null;
}

function hasNotes(value: unknown): value is PSObject {
  return value instanceof PSObject && value.extra !== undefined && value.extra.members.size > 0;
}

/** A property whose getter fails is left out. */
function read(member: PSMember): [name: string, value: unknown][] {
  try {
    return [[member.name, member.value]];
  } catch (error) {
    if (error instanceof ExceptionObject) return [];
    throw error;
  }
}

function shownText(value: unknown): string {
  return value instanceof PSCustomObject ? toStringPS(value) : netToString(value, 'invariant');
}

function nameAttribute(name: string | null): string {
  return name === null ? '' : ` N="${escapeAttribute(encodeText(name))}"`;
}
