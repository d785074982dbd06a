import { type ExchangeVersion, existsIn } from './ExchangeVersion.ts';
import { getOrMake } from './getOrMake.ts';
import type { KindName, ObjectRecord } from './ObjectRecord.ts';
import type { PropertyRow } from './PropertyRow.ts';
import type { Stored, StoredValues } from './Stored.ts';

/** What one kind of object is: its .NET type and its properties. */
export interface ObjectKind {
  readonly name: KindName;
  /** The .NET type and its bases without System.Object. */
  readonly typeNames: readonly string[];
  /** In the order Format-List shows them. */
  readonly rows: readonly PropertyRow[];
  /** The values of a template, such as what setup gives `Default Frontend`. */
  readonly templateValues?: (version: ExchangeVersion, template: string) => StoredValues;
}

/** What a row stands at in a release when nobody set it. */
export function rowDefault(row: PropertyRow, version: ExchangeVersion): Stored | undefined {
  return row.defaults?.[version] ?? row.default;
}

type ByTemplate = Map<string, StoredValues>;

const flatDefaults = new Map<ObjectKind, Map<ExchangeVersion, ByTemplate>>();

/** The defaults of a kind in one release and template as one flat object, made once. */
export function defaultsOf(kind: ObjectKind, version: ExchangeVersion, template = ''): StoredValues {
  const known = flatDefaults.get(kind)?.get(version)?.get(template);
  if (known) return known;
  const versions = getOrMake(flatDefaults, kind, () => new Map<ExchangeVersion, ByTemplate>());
  const templates = getOrMake(versions, version, (): ByTemplate => new Map());
  return getOrMake(templates, template, () => flatten(kind, version, template));
}

function flatten(kind: ObjectKind, version: ExchangeVersion, template: string): StoredValues {
  const values: Record<string, Stored> = {};
  for (const row of kind.rows) {
    const value = rowDefault(row, version);
    if (value !== undefined && !row.compute) values[row.name] = value;
  }
  return Object.assign(values, template === '' ? undefined : kind.templateValues?.(version, template));
}

const rowsByName = new WeakMap<ObjectKind, Map<string, PropertyRow>>();

/** The row of a property, by name without case. */
export function rowOf(kind: ObjectKind, property: string): PropertyRow | undefined {
  const rows = getOrMake(rowsByName, kind, () => new Map(kind.rows.map((row) => [row.name.toLowerCase(), row])));
  return rows.get(property.toLowerCase());
}

/** The rows an object of a release shows. */
export function rowsIn(kind: ObjectKind, version: ExchangeVersion): readonly PropertyRow[] {
  return kind.rows.filter((row) => existsIn(version, row.since, row.until));
}

let last: { kind: ObjectKind; version: ExchangeVersion; template: string | undefined; values: StoredValues } | null =
  null;

/** The defaults that belong to a record. Rules ask for those of one record many times in a row. */
export function recordDefaults(kind: ObjectKind, { version, template }: ObjectRecord): StoredValues {
  if (last?.kind === kind && last.version === version && last.template === template) return last.values;
  const values = defaultsOf(kind, version, template);
  last = { kind, version, template, values };
  return values;
}
