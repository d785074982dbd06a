import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { BagValue, PropertyBag } from '../../exchange/interchange/PropertyBag.ts';

/** An element that is open while the file is read. */
interface Open {
  readonly tag: string;
  /** The N attribute: the property it is the value of. */
  readonly name: string;
  readonly refId: string;
  text: string;
  shown: string | null;
  items: string[] | null;
  properties: Map<string, BagValue> | null;
  typeNames: readonly string[];
}

/** Scalars whose text is a number or truth value; the text of all others stands for itself. */
const READERS: Readonly<Record<string, (text: string) => BagValue>> = {
  B: (text) => text === 'true',
  I32: Number,
  By: Number,
  Nil: () => null,
};

/**
 * Reads the objects of an Export-Clixml file as bags of texts: of a property that is an object itself, what it prints;
 * of a list, what its items print. That is all an import needs, and it costs no object for every value.
 */
export class ClixmlBags {
  readonly bags: PropertyBag[] = [];
  readonly #stack: Open[] = [];
  readonly #typeNames = new Map<string, string[]>();
  readonly #shown = new Map<string, BagValue>();
  #currentTypes: string[] = [];

  static read(text: string): PropertyBag[] {
    const reader = new ClixmlBags();
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => reader.#open(tag as SaxesTagPlain));
    parser.on('text', (chunk) => reader.#text(chunk));
    parser.on('closetag', () => reader.#close());
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text.replace(/^\uFEFF/, '')).close();
    return reader.bags;
  }

  #open(tag: SaxesTagPlain): void {
    const { N = '', RefId = '' } = tag.attributes as Record<string, string>;
    this.#stack.push({
      tag: tag.name,
      name: N,
      refId: RefId,
      text: '',
      shown: null,
      items: null,
      properties: null,
      typeNames: [],
    });
    if (tag.name === 'TN') this.#currentTypes = [];
    if (tag.name === 'LST' || tag.name === 'STK' || tag.name === 'QUE') this.#object(1).items = [];
    if ((tag.name === 'Props' || tag.name === 'MS') && this.#depth(1) === 'root')
      this.#object(1).properties ??= new Map();
  }

  #text(chunk: string): void {
    const top = this.#stack.at(-1);
    if (top) top.text += chunk;
  }

  #close(): void {
    const done = this.#stack.pop();
    if (!done) return;
    if (done.tag === 'T') this.#currentTypes.push(plainText(done.text));
    else if (done.tag === 'TN') {
      this.#typeNames.set(done.refId, this.#currentTypes);
      this.#object(0).typeNames = this.#currentTypes;
    } else if (done.tag === 'TNRef') this.#object(0).typeNames = this.#typeNames.get(done.refId) ?? [];
    else if (done.tag === 'ToString') this.#object(0).shown = plainText(done.text);
    else if (done.tag === 'Obj') this.#closeObject(done);
    else if (done.tag === 'Ref') this.#deliver(done.name, this.#shown.get(done.refId) ?? null);
    else if (!CONTAINERS.has(done.tag)) this.#deliver(done.name, (READERS[done.tag] ?? plainText)(done.text), done.tag);
  }

  #closeObject(done: Open): void {
    if (done.properties && this.#stack.length <= 1) {
      this.bags.push({ typeNames: done.typeNames, properties: done.properties });
      return;
    }
    const value: BagValue = done.items ?? done.shown ?? null;
    this.#shown.set(done.refId, value);
    this.#deliver(done.name, value);
  }

  /** Hands a value to what it belongs to: a list, or the property of an object of the file's top. */
  #deliver(name: string, value: BagValue, tag = ''): void {
    const parent = this.#stack.at(-1);
    if (!parent) return;
    if (parent.tag === 'LST' || parent.tag === 'STK' || parent.tag === 'QUE') {
      this.#object(1).items?.push(String(value));
    } else if ((parent.tag === 'Props' || parent.tag === 'MS') && this.#depth(1) === 'root') {
      if (tag !== 'BA') this.#object(1).properties?.set(name, value);
    }
  }

  /** The object that the element `above` steps up belongs to. */
  #object(above: number): Open {
    return this.#stack.at(-1 - above) as Open;
  }

  /** Whether the object `above` steps up is one of the file's top: `Objs`, then `Obj`. */
  #depth(above: number): 'root' | 'inner' {
    return this.#stack.length - above === 2 ? 'root' : 'inner';
  }
}

const CONTAINERS = new Set(['Objs', 'Props', 'MS', 'LST', 'STK', 'QUE', 'DCT', 'En', 'IE', 'TN']);

/** `_x000A_` stands for a character (documented). */
function plainText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
