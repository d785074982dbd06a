import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { objectIdBase } from './textTypes.ts';

/** Where an object stands in the directory. */
export interface DirectoryPlace {
  readonly distinguishedName: string;
  /** The GUID; all zeros when the link was made without asking the directory (recorded). */
  readonly guid: string;
  readonly domain: string;
}

const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** An identity in the directory: prints the short form it was made with, such as `EX01\Default EX01`. */
export class ADObjectId extends NetObject {
  readonly shown: string;
  readonly #place: () => DirectoryPlace;

  constructor(shown: string, place: () => DirectoryPlace) {
    super();
    this.shown = shown;
    this.#place = place;
  }

  get psType(): PSType {
    return adObjectId();
  }

  get place(): DirectoryPlace {
    return this.#place();
  }

  override toString(): string {
    return this.shown;
  }
}

/** The parts of a distinguished name, `CN=…` each; a comma behind a backslash belongs to its part. */
function parts(self: ADObjectId): string[] {
  return self.place.distinguishedName.match(/(?:\\.|[^,\\])+/g) ?? [];
}

function nameOf(part: string | undefined): string {
  return (part ?? '').replace(/^[A-Za-z]+=/, '').replace(/\\(.)/g, '$1');
}

/** The name; `server\name` shows it behind the backslash. */
function name(self: ADObjectId): string {
  return nameOf(parts(self)[0]);
}

/** How deep it stands below the domain: its DC parts count as one level less than there are (recorded: 9 for a server). */
function depth(self: ADObjectId): number {
  const all = parts(self);
  return all.filter((part) => !part.startsWith('DC=')).length + 1;
}

/** Microsoft.Exchange.Data.Directory.ADObjectId; its properties are recorded in a real export. */
export const adObjectId = lazyType<ADObjectId>(() => ({
  name: 'Microsoft.Exchange.Data.Directory.ADObjectId',
  base: objectIdBase,
  interfaces: ['System.IComparable'],
  properties: {
    'string OrgHierarchyToIgnore': () => null,
    'bool IsDeleted': () => false,
    'string Rdn': (self) => parts(self)[0] ?? '',
    'Microsoft.Exchange.Data.Directory.ADObjectId Parent': parent,
    'int Depth': depth,
    'string DistinguishedName': (self) => self.place.distinguishedName,
    'bool IsRelativeDn': () => false,
    'string DomainId': (self) => self.place.domain,
    'string PartitionFQDN': (self) => self.place.domain,
    'guid ObjectGuid': (self) => self.place.guid,
    'string Name': name,
  },
  from: (value) =>
    typeof value === 'string'
      ? new ADObjectId(value, () => ({ distinguishedName: value, guid: NO_GUID, domain: '' }))
      : undefined,
  format: (value) => value.shown,
  equals: (left, right) => right instanceof ADObjectId && right.shown.toLowerCase() === left.shown.toLowerCase(),
  hash: (value) => value.shown.toLowerCase(),
  compare: (left, right) => left.shown.localeCompare(String(right)),
}));

function parent(self: ADObjectId): ADObjectId | null {
  const { distinguishedName, domain } = self.place;
  const rest = distinguishedName.slice((parts(self)[0] ?? '').length + 1);
  if (rest === '') return null;
  return new ADObjectId(nameOf(rest.match(/(?:\\.|[^,\\])+/)?.[0]), () => ({
    distinguishedName: rest,
    guid: NO_GUID,
    domain,
  }));
}
