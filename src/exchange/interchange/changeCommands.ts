import { identityText } from '../adObject.ts';
import { existsIn } from '../ExchangeVersion.ts';
import { PERMISSION_GROUPS } from '../flags.ts';
import { kindOf } from '../kinds.ts';
import { recordDefaults } from '../ObjectKind.ts';
import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import type { PropertyRow } from '../PropertyRow.ts';
import { type Stored, sameStored } from '../Stored.ts';
import { comparedIdentity, compareOrganisations, type Difference } from './compareOrganisations.ts';
import { display } from './displayStored.ts';

/** Kinds that have a Remove- cmdlet of their name, and those that have a Set-. */
const REMOVABLE: readonly KindName[] = ['ReceiveConnector', 'SendConnector', 'AcceptedDomain'];
const SETTABLE: readonly KindName[] = [...REMOVABLE, 'TransportService', 'FrontendTransportService', 'TransportConfig'];

/** The commands that turn one organisation into another; what no cmdlet can change is said in comments. */
export function changeCommands(from: Organisation, to: Organisation): string[] {
  const differences = compareOrganisations(from, to);
  const of = (change: Difference['change']): Difference[] => differences.filter((one) => one.change === change);
  return [
    ...of('removed').map((one) => removal(one, from)),
    ...changes(of('changed'), to),
    ...of('added').flatMap((one) => addition(one, to)),
  ];
}

/** `'it''s'`. */
export function quoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, (quote) => quote + quote)}'`;
}

function removal({ kind, identity, leftRecord }: Difference, from: Organisation): string {
  if (kind === 'ADPermission' && leftRecord) return `${permission('Remove', leftRecord, from)} -Confirm:$false`;
  if (!REMOVABLE.includes(kind)) return `# ${kind} "${identity}" is not removed.`;
  return `Remove-${kind} -Identity ${quoted(identity)} -Confirm:$false`;
}

/** One Set- command for each object, with all its changed properties. */
function changes(differences: readonly Difference[], to: Organisation): string[] {
  const byObject = new Map<string, Difference[]>();
  for (const one of differences) {
    const key = `${one.kind} ${one.identity}`;
    byObject.set(key, [...(byObject.get(key) ?? []), one]);
  }
  return [...byObject.values()].flatMap((group) => setCommand(group, to));
}

function setCommand(group: readonly Difference[], to: Organisation): string[] {
  const { kind, identity, rightRecord } = group[0] as Difference;
  const version = rightRecord?.version ?? to.settings.version;
  const settable = (row: PropertyRow | undefined): row is PropertyRow =>
    SETTABLE.includes(kind) && row?.verbs !== undefined && parameterExists(row, version);
  const able = group.filter((one) => settable(one.row) && !isCustomOnly(one));
  const unable = group.filter((one) => !settable(one.row));
  const comments = unable.map(
    (one) => `# ${identity}: ${one.property} is ${display(one.right)}, which no cmdlet sets.`,
  );
  if (able.length === 0) return comments;
  const parameters = able.map((one) => argument(one.row as PropertyRow, one.right as Stored)).join(' ');
  const target = kind === 'TransportConfig' ? '' : ` -Identity ${quoted(setIdentity(kind, identity))}`;
  return [`Set-${kind}${target} ${parameters}`, ...comments];
}

/** The permission group Custom comes and goes with rights given by hand; no command sets it. */
function withoutCustom(row: PropertyRow, value: Stored): Stored {
  return row.type === 'permissionGroups' && typeof value === 'number' ? value & ~PERMISSION_GROUPS.Custom : value;
}

function isCustomOnly({ row, left, right }: Difference): boolean {
  if (!row || left === undefined || right === undefined) return false;
  return sameStored(withoutCustom(row, left), withoutCustom(row, right));
}

function setIdentity(kind: KindName, identity: string): string {
  return kind === 'FrontendTransportService' ? identity.replace(/\\.*$/, '') : identity;
}

function parameterExists(row: PropertyRow, version: ObjectRecord['version']): boolean {
  return existsIn(version, row.parameterSince ?? row.since, row.parameterUntil ?? row.until);
}

function addition({ kind, identity, rightRecord }: Difference, to: Organisation): string[] {
  if (!rightRecord) return [];
  if (kind === 'ReceiveConnector') return newReceiveConnector(rightRecord, to);
  if (kind === 'SendConnector') return newByRows('SendConnector', rightRecord, to, []);
  if (kind === 'AcceptedDomain') {
    return newByRows('AcceptedDomain', rightRecord, to, [
      `-DomainName ${quoted(String(to.value(rightRecord, 'DomainName')))}`,
    ]);
  }
  if (kind === 'ADPermission') return [permission('Add', rightRecord, to)];
  return [`# ${kind} "${identity}" is not made by these commands.`];
}

function permission(verb: 'Add' | 'Remove', record: ObjectRecord, organisation: Organisation): string {
  const identity = comparedIdentity(record, organisation).split(' | ')[0] ?? '';
  const rights = organisation.value(record, 'ExtendedRights');
  const list = Array.isArray(rights) ? rights.map(quoted).join(', ') : '';
  const deny = organisation.value(record, 'Deny') === true ? ' -Deny' : '';
  const user = quoted(String(organisation.value(record, 'User')));
  return `Get-ReceiveConnector ${quoted(identity)} | ${verb}-ADPermission -User ${user} -ExtendedRights ${list}${deny}`;
}

/** `New-ReceiveConnector` with what differs from a plain new connector, then a `Set-` for what New- does not take. */
function newReceiveConnector(record: ObjectRecord, organisation: Organisation): string[] {
  const place = `-Server ${quoted(record.server ?? '')}`;
  return newByRows('ReceiveConnector', record, organisation, [place], ['Bindings', 'RemoteIPRanges', 'TransportRole']);
}

function newByRows(
  noun: string,
  record: ObjectRecord,
  organisation: Organisation,
  extra: readonly string[],
  always: readonly string[] = [],
): string[] {
  const kind = kindOf(record.kind);
  const plain = recordDefaults(kind, { ...record, template: '' });
  const forNew: string[] = [];
  const forSet: string[] = [];
  const comments: string[] = [];
  for (const row of kind.rows) {
    if (row.compute || row.name === 'DomainName') continue;
    const value = organisation.value(record, row.name);
    const differs = !sameStored(value, plain[row.name] ?? row.computedDefault?.(record, organisation) ?? null);
    if (!differs && !(always.includes(row.name) && existsIn(record.version, row.since, row.until))) continue;
    if (!row.verbs || !parameterExists(row, record.version)) {
      if (existsIn(record.version, row.since, row.until)) {
        comments.push(`# ${identityText(record)}: ${row.name} is ${display(value)}, which no cmdlet sets.`);
      }
    } else if (row.verbs.includes('N')) forNew.push(argument(row, value));
    else forSet.push(argument(row, value));
  }
  const made = `New-${noun} -Name ${quoted(record.name)} ${[...extra, ...forNew].join(' ')}`;
  if (forSet.length === 0) return [made, ...comments];
  return [made, `Set-${noun} -Identity ${quoted(identityText(record))} ${forSet.join(' ')}`, ...comments];
}

/** `-Name value` as a command line writes it. */
function argument(row: PropertyRow, value: Stored): string {
  return `-${row.name} ${literal(row, withoutCustom(row, value))}`;
}

function literal(row: PropertyRow, value: Stored): string {
  if (value === null) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (Array.isArray(value)) return value.length === 0 ? '$null' : value.map(quoted).join(', ');
  if (row.type === 'int') return String(value);
  return quoted(display(value, row));
}
