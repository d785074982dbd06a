import { enumData } from '../values/system/Enum.ts';
import { toStringPS } from '../values/toStringPS.ts';
import { type ExchangeVersion, RELEASES } from './ExchangeVersion.ts';
import type { PropertyRow } from './PropertyRow.ts';
import type { LoadContext, PropertyType } from './PropertyType.ts';
import { propertyType } from './propertyTypes.ts';
import type { Stored } from './Stored.ts';

/** What help says of a property: its meaning, the values it takes, its default, the releases that have it. */
export function rowHelp(row: PropertyRow): string {
  return [row.help, rangeText(row), valuesText(row), lengthText(row), defaultText(row), releasesText(row)]
    .filter(Boolean)
    .join(' ');
}

/** Values that help shows depend on no object, only on the way a release prints them. */
const ANYWHERE = { sizes2007: false, bindings2010: false } as LoadContext;

const shown = (type: PropertyType, stored: NonNullable<Stored>): string => toStringPS(type.load(stored, ANYWHERE));

function rangeText({ range, type: name }: PropertyRow): string {
  if (range === undefined) return '';
  const type = propertyType(name);
  const ends = `${shown(type, range.min)} to ${shown(type, range.max)}`;
  return name.startsWith('unlimited') ? `Range: ${ends}, or Unlimited.` : `Range: ${ends}.`;
}

/** The names of an enumeration's values. */
function valuesText({ type: name }: PropertyRow): string {
  const { type } = propertyType(name);
  return type().isEnum ? `Values: ${enumData(type()).names.join(', ')}.` : '';
}

const lengthText = ({ maxLength }: PropertyRow): string =>
  maxLength === undefined ? '' : `At most ${maxLength} characters.`;

function defaultText(row: PropertyRow): string {
  if (row.default === undefined || row.default === null || row.default === '') return '';
  if (Array.isArray(row.default) && row.default.length === 0) return '';
  const type = propertyType(row.type);
  const differs = Object.entries(row.defaults ?? {}).map(
    ([version, stored]) => `${shown(type, stored as NonNullable<Stored>)} in ${version}`,
  );
  const others = differs.length === 0 ? '' : ` (${differs.join(', ')})`;
  return `Default: ${shown(type, row.default)}${others}.`;
}

function releasesText({ since, until, parameterSince, parameterUntil }: PropertyRow): string {
  const from = parameterSince ?? since;
  const to = parameterUntil ?? until;
  const parts = [from === undefined ? '' : `since ${title(from)}`, to === undefined ? '' : `until ${title(to)}`];
  const text = parts.filter(Boolean).join(', ');
  return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

const title = (version: ExchangeVersion): string => RELEASES[version].title.replace(/ (SP|CU)\d.*$/, '');
