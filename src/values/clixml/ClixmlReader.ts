import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { ArrayList } from '../ArrayList.ts';
import { Line } from '../collections/queues.ts';
import { DeserializedObject } from '../DeserializedObject.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { Hashtable } from '../Hashtable.ts';
import { NoteProperty } from '../Member.ts';
import { NetObject } from '../NetObject.ts';
import { PSCustomObject } from '../PSCustomObject.ts';
import { ensureExtra, PSObject } from '../PSObject.ts';
import { decodeText } from './encodedText.ts';
import { scalarTag } from './scalars.ts';

/** An element that is open: takes the values of those inside, gives its own when it closes. */
interface Open {
  readonly tag: string;
  /** The property the value belongs to. */
  readonly name: string | null;
  readonly refId: string | null;
  text: string;
  readonly parts: Parts | null;
}

/** What is known of an `Obj` so far. */
interface Parts {
  typeNames: readonly string[] | null;
  text: string | null;
  /** The value inside, when there is one: a scalar or a container. */
  value: unknown;
  hasValue: boolean;
  readonly members: [string, unknown][];
}

/**
 * Reads an Export-Clixml file that comes in pieces; every object at the top is handed over as soon as it is complete.
 * Throws XmlException with line and position for a file that is broken. Kept in memory are only those objects that a
 * later one refers to.
 */
export class ClixmlReader {
  readonly #onObject: (value: unknown) => void;
  readonly #kept: ReadonlySet<string> | null;
  readonly #parser = new SaxesParser();
  readonly #stack: Open[] = [];
  readonly #objects = new Map<string, unknown>();
  readonly #typeNames = new Map<string, readonly string[]>();
  #names: string[] = [];
  #keys: unknown[] = [];
  #started = false;
  #endLine = 1;
  #endColumn = 0;

  /** `referred`: ids of the objects that something refers to; null when that is not known, then all are kept. */
  constructor(onObject: (value: unknown) => void, referred: ReadonlySet<string> | null = null) {
    this.#onObject = onObject;
    this.#kept = referred;
    this.#parser.on('opentag', (tag) => this.#open(tag));
    this.#parser.on('text', (text) => this.#addText(text));
    this.#parser.on('cdata', (text) => this.#addText(text));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('error', (error) => this.#broken(error.message));
  }

  /** All objects of a text. */
  static read(text: string): unknown[] {
    const values: unknown[] = [];
    const reader = new ClixmlReader((value) => values.push(value));
    reader.write(text);
    reader.close();
    return values;
  }

  write(chunk: string): void {
    const text = this.#started ? chunk : chunk.replace(/^\ufeff/, '');
    if (!this.#started && text.trim() !== '' && !text.trimStart().startsWith('<'))
      throw this.#error('Data at the root level is invalid.');
    this.#started ||= text !== '';
    this.#parser.write(text);
    this.#count(text);
  }

  /** Between two pieces the parser does not know where it stands. */
  #count(text: string): void {
    const lines = text.split('\n');
    this.#endLine += lines.length - 1;
    this.#endColumn = lines.length > 1 ? lines[lines.length - 1]!.length : this.#endColumn + text.length;
  }

  close(): void {
    if (!this.#started) throw new ExceptionObject('System.Xml.XmlException', 'Root element is missing.');
    if (this.#stack.length > 0) throw this.#unclosed(this.#endLine, this.#endColumn);
    this.#parser.close();
  }

  #error(message: string, line = this.#parser.line, column = this.#parser.columnIndex): ExceptionObject {
    return new ExceptionObject('System.Xml.XmlException', `${message} Line ${line}, position ${column + 1}.`, {
      fields: { LineNumber: line, LinePosition: column + 1 },
    });
  }

  #unclosed(line = this.#parser.line, column = this.#parser.columnIndex): ExceptionObject {
    const open = this.#stack.map(({ tag }) => tag).reverse();
    const message = `Unexpected end of file has occurred. The following elements are not closed: ${open.join(', ')}.`;
    return this.#error(message, line, column);
  }

  #broken(message: string): never {
    if (/unclosed tag|unexpected end/i.test(message) && this.#stack.length > 0) throw this.#unclosed();
    const plain = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw this.#error(`${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`);
  }

  // ── elements ──

  #open(tag: SaxesTagPlain): void {
    const attributes = tag.attributes as Record<string, SaxesAttributePlain['value']>;
    if (this.#stack.length === 0 && tag.name !== 'Objs') {
      throw this.#error(
        "Element 'Objs' with namespace name 'http://schemas.microsoft.com/powershell/2004/04' was not found.",
      );
    }
    if (!STRUCTURE.has(tag.name) && scalarTag(tag.name) === undefined)
      throw this.#error(`${tag.name} XML tag is not recognized.`);
    const parts: Parts | null =
      tag.name === 'Obj' ? { typeNames: null, text: null, value: null, hasValue: false, members: [] } : null;
    const name = attributes.N === undefined ? null : decodeText(attributes.N);
    this.#stack.push({ tag: tag.name, name, refId: attributes.RefId ?? null, text: '', parts });
    this.#begin(tag.name, attributes.RefId ?? null);
  }

  /** What must exist before the elements inside come: a container that its items may refer to. */
  #begin(tag: string, refId: string | null): void {
    if (tag === 'TN') this.#names = [];
    const container = CONTAINERS[tag]?.();
    if (container !== undefined) this.#give(container);
    if (tag === 'TNRef') this.#useTypeNames(refId);
    if (tag === 'Props' || tag === 'MS') this.#makeBag();
  }

  #addText(text: string): void {
    const top = this.#stack[this.#stack.length - 1];
    if (top !== undefined) top.text += text;
  }

  #close(): void {
    const closed = this.#stack.pop()!;
    const { tag, text } = closed;
    if (tag === 'T') this.#names.push(decodeText(text));
    else if (tag === 'TN') this.#defineTypeNames(closed.refId);
    else if (tag === 'ToString') this.#object().text = decodeText(text);
    else if (tag === 'Obj') this.#receive(closed.name, this.#finished(closed));
    else if (tag === 'Nil') this.#receive(closed.name, null);
    else if (tag === 'Ref') this.#receive(closed.name, this.#referred(closed.refId));
    else if (tag === 'En') this.#entry();
    else if (scalarTag(tag) !== undefined) this.#receive(closed.name, this.#scalar(tag, text));
  }

  #scalar(tag: string, text: string): unknown {
    const scalar = scalarTag(tag)!;
    try {
      return scalar.read(text);
    } catch (error) {
      if (!(error instanceof ExceptionObject)) throw error;
      throw this.#error(`The contents of the ${scalar.type} primitive type are not valid.`);
    }
  }

  #referred(refId: string | null): unknown {
    const found = this.#objects.get(refId ?? '');
    if (found === undefined) throw this.#error(`No object found for referenceId ${refId}`);
    return found;
  }

  // ── objects ──

  /** The nearest object that is open. */
  #object(): Parts {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const { parts } = this.#stack[i]!;
      if (parts !== null) return parts;
    }
    throw this.#error('An Obj element was expected.');
  }

  #owner(): Open {
    return this.#stack.findLast(({ parts }) => parts !== null)!;
  }

  #defineTypeNames(refId: string | null): void {
    const names = this.#names.map((name) => `Deserialized.${name}`);
    this.#typeNames.set(refId ?? '', names);
    this.#object().typeNames = names;
  }

  #useTypeNames(refId: string | null): void {
    const names = this.#typeNames.get(refId ?? '');
    if (names === undefined)
      throw this.#error(`Cannot process names because no TypeNames were found for referenceId ${refId}.`);
    this.#object().typeNames = names;
  }

  /** The value inside an object. */
  #give(value: unknown): void {
    const owner = this.#owner();
    const parts = owner.parts!;
    parts.value = value;
    parts.hasValue = true;
    if (value instanceof NetObject && parts.typeNames !== null) ensureExtra(value).typeNames = [...parts.typeNames];
    this.#remember(owner.refId, value);
  }

  /** An object of properties exists from its first property on. */
  #makeBag(): void {
    const parts = this.#object();
    if (!parts.hasValue) this.#give(new DeserializedObject(parts.typeNames ?? [], parts.text));
  }

  #remember(refId: string | null, value: unknown): void {
    if (refId !== null && this.#kept?.has(refId) !== false) this.#objects.set(refId, value);
  }

  #finished({ parts, refId }: Open): unknown {
    const { value, hasValue, members, typeNames, text } = parts!;
    const done = hasValue
      ? withMembers(value, members, typeNames, text)
      : new DeserializedObject(typeNames ?? [], text);
    this.#remember(refId, done);
    return done;
  }

  /** Hands a value to what is open around it. */
  #receive(name: string | null, value: unknown): void {
    const around = this.#stack[this.#stack.length - 1];
    if (around === undefined || around.tag === 'Objs') this.#onObject(value);
    else if (around.tag === 'Props' || around.tag === 'MS') this.#property(name ?? '', value);
    else if (around.tag === 'En') this.#keys.push(value);
    else if (around.tag === 'Obj') this.#give(value);
    else this.#item(value);
  }

  #property(name: string, value: unknown): void {
    const parts = this.#object();
    if (parts.value instanceof PSCustomObject) parts.value.set(name, value);
    else parts.members.push([name, value]);
  }

  #item(value: unknown): void {
    const container = this.#object().value;
    if (container instanceof ArrayList) container.items.push(value);
    else if (container instanceof Line) container.add(value);
  }

  #entry(): void {
    const [key, value] = this.#keys.splice(-2) as [unknown, unknown];
    if (key === undefined || key === null) throw this.#error('The dictionary key is missing.');
    (this.#object().value as Hashtable).set(key, value ?? null);
  }
}

const STRUCTURE = new Set([
  'Objs',
  'Obj',
  'TN',
  'T',
  'TNRef',
  'ToString',
  'Props',
  'MS',
  'LST',
  'IE',
  'STK',
  'QUE',
  'DCT',
  'En',
  'Nil',
  'Ref',
]);

const CONTAINERS: Readonly<Record<string, () => unknown>> = {
  LST: () => new ArrayList(),
  IE: () => new ArrayList(),
  STK: () => new Line('Stack', null),
  QUE: () => new Line('Queue', null),
  DCT: () => new Hashtable(),
};

/** Puts on a value what the file says besides it: the names of an enum's type, notes of a string. */
function withMembers(
  value: unknown,
  members: readonly [string, unknown][],
  typeNames: readonly string[] | null,
  text: string | null,
): unknown {
  if (value instanceof PSCustomObject) return value;
  if (members.length === 0 && (typeNames === null || value instanceof NetObject)) return value;
  const carrier = value instanceof NetObject ? value : new PSObject(value, text);
  const extra = ensureExtra(carrier);
  if (typeNames !== null) extra.typeNames = [...typeNames];
  for (const [name, item] of members) extra.members.set(name.toLowerCase(), new NoteProperty(name, item));
  return carrier;
}
