import { equals } from '../values/compare.ts';
import { PSCustomObject } from '../values/PSCustomObject.ts';
import { typeNames } from '../values/typeNames.ts';
import { isScalar } from './alignment.ts';
import { defaultExpressions, hasProperties } from './defaultProperties.ts';
import { elementsOf, plainText } from './displayText.ts';
import {
  type EntryStream,
  FormatEndData,
  FormatEntryData,
  FormatRecord,
  FormatStartData,
  GroupEndData,
  GroupStartData,
} from './FormatRecord.ts';
import type { FormatServices } from './FormatServices.ts';
import type { FormatOptions, Generator } from './Generator.ts';
import { groupHeading, groupValue } from './grouping.ts';
import { customFromProperties, customFromView } from './shapes/custom.ts';
import { listFromProperties, listFromView } from './shapes/list.ts';
import { tableFromProperties, tableFromView } from './shapes/table.ts';
import { wideFromProperties, wideFromView } from './shapes/wide.ts';
import { findView, isFor, outOfBandView } from './views/find.ts';
import type { View } from './views/View.ts';

/** The shape a Format-* cmdlet gives; `default` = what suits the first object. */
export type FormatShape = 'default' | View['kind'];

/** More properties than these make a list instead of a table. */
const TABLE_PROPERTIES = 4;

const NO_OPTIONS: FormatOptions = { properties: [] };

/** Turns objects into format records. */
export class Formatter {
  readonly #shape: FormatShape;
  readonly #options: FormatOptions;
  readonly #services: FormatServices;
  readonly #write: (record: FormatRecord) => void;
  #generator: Generator | null = null;
  #inGroup = false;
  #group: unknown;
  #lastNames: readonly string[] | null = null;

  constructor(
    shape: FormatShape,
    options: FormatOptions,
    services: FormatServices,
    write: (record: FormatRecord) => void,
  ) {
    this.#shape = shape;
    this.#options = options;
    this.#services = services;
    this.#write = write;
  }

  /** Formats one object of the pipeline; a collection is taken apart (unless `-Expand` says otherwise). */
  process(item: unknown, stream: EntryStream = 'output'): void {
    if (item === null || item === undefined) return;
    const elements = elementsOf(item);
    if (elements === null) {
      this.#one(item, stream);
      return;
    }
    const expand = this.#options.expand ?? 'EnumOnly';
    if (expand === 'CoreOnly') {
      this.#one(item, stream);
      return;
    }
    const list = [...elements];
    if (expand === 'Both') this.#core(item, list.length);
    for (const element of list) this.#one(element, stream);
  }

  /** Hands on a record that a Format-* command made; a document of its own closes what is open here. */
  pass(record: FormatRecord): void {
    if (record instanceof FormatStartData) this.end();
    this.#write(record);
  }

  /** Closes the group and the document. */
  end(): void {
    if (this.#inGroup) this.#write(new GroupEndData());
    if (this.#generator !== null) this.#write(new FormatEndData());
    this.#inGroup = false;
    this.#generator = null;
    this.#lastNames = null;
  }

  #one(item: unknown, stream: EntryStream): void {
    if (item instanceof FormatRecord) {
      this.pass(item);
      return;
    }
    if (!this.#isLikeLast(item)) {
      const outOfBand = !(this.#options.force === true && this.#shape !== 'default');
      if (outOfBand && this.#writeOutOfBand(item, stream, false)) return;
      if (this.#generator === null) {
        this.#generator = this.#choose(item);
        this.#write(this.#generator.start(item));
      } else if (outOfBand && !this.#suits(item) && this.#writeOutOfBand(item, stream, true)) return;
      this.#lastNames = item instanceof PSCustomObject ? typeNames(item) : null;
    }
    this.#enterGroup(item);
    this.#write(new FormatEntryData((this.#generator as Generator).entry(item), false, stream));
    this.#reportFailures();
  }

  /** Errors of calculated properties stand behind the object they are about. */
  #reportFailures(): void {
    const { failures } = this.#options;
    if (failures === undefined || failures.length === 0) return;
    for (const failure of failures.splice(0)) this.#writeOutOfBand(failure, 'error', true);
  }

  /** A custom object with properties and the type names of the last one goes the same way, without a second look. */
  #isLikeLast(item: unknown): boolean {
    if (this.#lastNames === null || !(item instanceof PSCustomObject)) return false;
    return typeNames(item) === this.#lastNames && item.shape.names.length > 0;
  }

  #suits(item: unknown): boolean {
    const view = this.#generator?.view ?? null;
    return view === null || isFor(view, typeNames(item));
  }

  #enterGroup(item: unknown): void {
    const generator = this.#generator as Generator;
    const { groupBy } = generator;
    if (groupBy === null) {
      if (this.#inGroup) return;
      this.#inGroup = true;
      this.#write(new GroupStartData(null));
      return;
    }
    const value = groupValue(groupBy, item, this.#services);
    if (this.#inGroup) {
      if (equals(this.#group, value, true)) return;
      this.#write(new GroupEndData());
    }
    this.#inGroup = true;
    this.#group = value;
    this.#write(new GroupStartData(groupHeading(groupBy, item, value, this.#services)));
  }

  #writeOutOfBand(item: unknown, stream: EntryStream, listToo: boolean): boolean {
    const entry = this.#outOfBandEntry(item, listToo);
    if (entry === null) return false;
    this.#write(new FormatEntryData(entry, true, stream));
    return true;
  }

  #outOfBandEntry(item: unknown, listToo: boolean) {
    const view = outOfBandView(typeNames(item));
    if (view !== null) return generatorOf(view, NO_OPTIONS, this.#services).entry(item);
    if (isScalar(item) || !hasProperties(item)) return { kind: 'text' as const, text: plainText(item) };
    return listToo ? listFromProperties(NO_OPTIONS, this.#services).entry(item) : null;
  }

  #core(item: unknown, count: number): void {
    const say = (text: string) => this.#write(new FormatEntryData({ kind: 'text', text }, true));
    say('The following object supports IEnumerable:');
    this.#writeOutOfBand(item, 'output', true);
    if (count === 0) say('The IEnumerable contains no objects.');
    else if (count === 1) say('The IEnumerable contains the following object:');
    else say(`The IEnumerable contains the following ${count} objects:`);
  }

  #choose(item: unknown): Generator {
    const { properties, viewName } = this.#options;
    if (this.#shape !== 'default' && properties.length > 0) {
      return fromProperties(this.#shape, this.#options, this.#services);
    }
    const names = typeNames(item);
    const kind = this.#shape === 'default' ? undefined : this.#shape;
    const view = findView(names, kind, viewName);
    if (view !== null) return generatorOf(view, this.#options, this.#services);
    if (viewName !== undefined) throw new UnknownView(viewName, kind, item);
    return fromProperties(kind ?? shapeFor(item, this.#services), this.#options, this.#services);
  }
}

/** `-View` named a view that the type does not have. */
export class UnknownView {
  readonly viewName: string;
  readonly kind: View['kind'] | undefined;
  readonly item: unknown;

  constructor(viewName: string, kind: View['kind'] | undefined, item: unknown) {
    this.viewName = viewName;
    this.kind = kind;
    this.item = item;
  }
}

function shapeFor(item: unknown, services: FormatServices): 'table' | 'list' {
  return defaultExpressions(item, services).expressions.length > TABLE_PROPERTIES ? 'list' : 'table';
}

const FROM_PROPERTIES = {
  table: tableFromProperties,
  list: listFromProperties,
  wide: wideFromProperties,
  custom: customFromProperties,
};

function fromProperties(kind: View['kind'], options: FormatOptions, services: FormatServices): Generator {
  return FROM_PROPERTIES[kind](options, services);
}

function generatorOf(view: View, options: FormatOptions, services: FormatServices): Generator {
  switch (view.kind) {
    case 'table':
      return tableFromView(view, options, services);
    case 'list':
      return listFromView(view, options, services);
    case 'wide':
      return wideFromView(view, options, services);
    case 'custom':
      return customFromView(view, options, services);
  }
}
