import { MultiValuedProperty } from '../values/exchange/MultiValuedProperty.ts';
import { NetObject } from '../values/NetObject.ts';
import { defineType, type PropertySpec, type PSType } from '../values/PSType.ts';
import { type ExchangeVersion, isAtLeast } from './ExchangeVersion.ts';
import { getOrMake } from './getOrMake.ts';
import { kindOf } from './kinds.ts';
import { type ObjectKind, rowsIn } from './ObjectKind.ts';
import type { ObjectRecord } from './ObjectRecord.ts';
import type { PropertyRow } from './PropertyRow.ts';
import type { LoadContext } from './PropertyType.ts';
import { propertyType } from './propertyTypes.ts';
import { type Stored, sameStored } from './Stored.ts';
import type { Surroundings } from './Surroundings.ts';

/** The shell an object was fetched in. */
export interface ObjectShell {
  readonly organisation: Surroundings;
  /** The release the shell is connected to: it decides which properties there are and how they print. */
  readonly version: ExchangeVersion;
  /** Two notes that every object from a remote session carries. */
  readonly computerName: string;
  readonly runspaceId: unknown;
}

/**
 * One fetched object. It shows its record as it was when it was fetched; values are made when they are first read.
 * Scripts may set properties and change lists in place, which only a Set- cmdlet carries into the store.
 */
export class ExchangeObject extends NetObject {
  readonly record: ObjectRecord;
  readonly shell: ObjectShell;
  /** Another type than the kind's own, such as TransportServer's for the same record. */
  readonly #type: PSType;
  #values: Map<string, unknown> | null = null;
  #set: Set<string> | null = null;

  constructor(record: ObjectRecord, shell: ObjectShell) {
    super();
    this.record = record;
    this.shell = shell;
    this.#type = typeOfKind(kindOf(record.kind), shell.version);
  }

  get psType(): PSType {
    return this.#type;
  }

  get isChanged(): boolean {
    return this.#set !== null;
  }

  /** The value of a property; the same object each time, so that a list can be changed in place. */
  read(row: PropertyRow): unknown {
    const values = this.#values ?? new Map<string, unknown>();
    this.#values = values;
    const known = values.get(row.name);
    if (known !== undefined) return known;
    const value = this.#load(row);
    values.set(row.name, value);
    return value;
  }

  write(row: PropertyRow, value: unknown): void {
    this.#values ??= new Map();
    this.#values.set(row.name, value ?? null);
    this.#note(row);
  }

  /** What a script changed, in stored form. */
  changedValues(): Record<string, Stored> {
    const changed: Record<string, Stored> = {};
    for (const row of kindOf(this.record.kind).rows) {
      if (!this.#set?.has(row.name)) continue;
      const value = this.#values?.get(row.name);
      const stored = value === null ? null : propertyType(row.type).save(value);
      if (!sameStored(stored, this.shell.organisation.value(this.record, row.name))) changed[row.name] = stored;
    }
    return changed;
  }

  /** The identity, which is what the object is as text. */
  override toString(): string {
    return this.record.kind === 'ReceiveConnector' ? `${this.record.server}\\${this.record.name}` : this.record.name;
  }

  #load(row: PropertyRow): unknown {
    if (row.name === 'ObjectState' && this.#set) return propertyType(row.type).load(2, this.#context());
    const stored = this.shell.organisation.value(this.record, row.name);
    if (stored === null) return null;
    const value = propertyType(row.type).load(stored, this.#context());
    if (value instanceof MultiValuedProperty) value.onChange = () => this.#note(row);
    return value;
  }

  #note(row: PropertyRow): void {
    this.#set ??= new Set();
    this.#set.add(row.name);
    this.#values?.delete('ObjectState');
  }

  #context(): LoadContext {
    const { organisation, version } = this.shell;
    return {
      record: this.record,
      organisation,
      sizes2007: version === '2007',
      bindings2010: !isAtLeast(version, '2013'),
    };
  }
}

const types = new WeakMap<ObjectKind, Map<ExchangeVersion, PSType>>();

/** The .NET type of a kind's objects in a release. */
export function typeOfKind(kind: ObjectKind, version: ExchangeVersion): PSType {
  const versions = getOrMake(types, kind, () => new Map<ExchangeVersion, PSType>());
  return getOrMake(versions, version, () => makeType(kind, version));
}

function makeType(kind: ObjectKind, version: ExchangeVersion): PSType {
  const [name = '', ...bases] = kind.typeNames;
  const properties: Record<string, PropertySpec<ExchangeObject>> = {};
  for (const row of rowsIn(kind, version)) {
    properties[`${propertyType(row.type).signature} ${row.name}`] =
      row.compute && row.name !== 'Name' ? reader(row) : accessor(row);
  }
  return defineType<ExchangeObject>({
    name,
    base: baseChain(bases),
    properties,
    methods: {
      'void Validate()': () => undefined,
    },
    extended: version === '2007' ? {} : REMOTING_NOTES,
    format: (value) => value.toString(),
    equals: (left, right) => right instanceof ExchangeObject && right.record.id === left.record.id,
    hash: (value) => value.record.id,
  });
}

/** What remoting adds to every object; the shell of Exchange 2007 ran its cmdlets itself (documented). */
const REMOTING_NOTES = {
  'note PSComputerName': (self: ExchangeObject) => self.shell.computerName,
  'note RunspaceId': (self: ExchangeObject) => self.shell.runspaceId,
  'note PSShowComputerName': () => false,
};

function reader(row: PropertyRow): PropertySpec<ExchangeObject> {
  return (self) => self.read(row);
}

function accessor(row: PropertyRow): PropertySpec<ExchangeObject> {
  return { get: (self) => self.read(row), set: (self, value: unknown) => self.write(row, value) };
}

const baseTypes = new Map<string, PSType>();

/** The bases of a kind, shared between kinds, the nearest first. */
function baseChain(names: readonly string[]): PSType | string {
  const [name, ...rest] = names;
  if (name === undefined) return 'System.Object';
  return getOrMake(baseTypes, name, () => defineType({ name, base: baseChain(rest) }));
}
