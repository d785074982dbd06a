import { EVENT_LOGS } from '../../../cmdlets/management/Get-EventLog.ts';
import { EXTENDED_RIGHTS } from '../../../exchange/organisation/permissionGroupRights.ts';
import type { Session } from '../../../runtime/Session.ts';
import { toStringPS } from '../../../values/convert.ts';
import { getProperty } from '../../../values/members.ts';
import type { Candidate } from '../Candidate.ts';
import { beginning, candidate } from '../Candidate.ts';
import { commandItems } from '../commandNames.ts';
import { writtenValue } from '../infer/expressions.ts';
import { silently } from '../infer/silently.ts';
import { typeItems } from '../types.ts';
import { moduleNames } from './modules.ts';
import { nameItems } from './nameItems.ts';
import type { ValueRequest, ValueSource } from './ValueRequest.ts';

const commands: ValueSource = ({ cursor, word }) => commandItems(cursor.session, word);

/** The names that a function of the session gives. */
const names =
  (of: (session: Session) => Iterable<string>): ValueSource =>
  (request) =>
    nameItems(of(request.cursor.session), request);

/** A property of all that a `Get-…` puts out. */
const listed = (command: string, property = 'Name'): ValueSource =>
  names((session) => silently(session, command).map((item) => toStringPS(getProperty(item, property) ?? '')));

const types: ValueSource = ({ cursor, word }) => typeItems(cursor, word);

const modules = names(moduleNames);
const aliases = names(({ state }) => Array.from(state.root.aliases?.values() ?? [], ({ name }) => name));
const variables = names(({ state }) => Array.from(state.current.variables(), ({ name }) => name));
const services = listed('Get-Service');
const snapshots = listed('Get-LabSnapshot');
const logs = names(() => EVENT_LOGS);

/** Part of the names of all commands: what stands before or behind the dash. */
const parts =
  (pattern: RegExp): ValueSource =>
  ({ cursor: { session }, word }) => {
    const found = commandItems(session, '').flatMap(({ label }) => pattern.exec(label)?.[1] ?? []);
    return beginning(word, found).map((name) => candidate('Text', name));
  };

/** Commands, and the topics that are about something else. */
const topics: ValueSource = ({ cursor: { session }, word }) => [
  ...commandItems(session, word),
  ...beginning(
    word,
    session.help.names().filter((name) => name.startsWith('about_')),
  ).map(textItem),
];

const textItem = (name: string): Candidate => candidate('Text', name);

/** The parameters of the command that `Get-Help` is asked about. */
function parametersOf(request: ValueRequest): readonly Candidate[] {
  const { session } = request.cursor;
  const [first] = request.at.done.flatMap((element) =>
    element.kind === 'CommandParameter' ? [] : [writtenValue(element) ?? ''],
  );
  const info = first === undefined ? null : session.commands.resolve(first, session.state.current);
  return nameItems(
    (info?.parameters?.all ?? []).map(({ name }) => name),
    request,
  );
}

/** `command:parameter` in lower case → where its values come from. */
const SOURCES: Readonly<Record<string, ValueSource>> = {
  'get-command:name': commands,
  'get-command:module': modules,
  'get-command:verb': parts(/^(\w+)-/),
  'get-command:noun': parts(/^\w+-(.+)$/),
  'get-help:name': topics,
  'help:name': topics,
  'get-help:parameter': parametersOf,
  'help:parameter': parametersOf,
  'get-alias:name': aliases,
  'get-alias:definition': commands,
  'set-alias:name': aliases,
  'set-alias:value': commands,
  'new-alias:value': commands,
  'get-module:name': modules,
  'import-module:name': modules,
  'remove-module:name': modules,
  'get-variable:name': variables,
  'set-variable:name': variables,
  'clear-variable:name': variables,
  'remove-variable:name': variables,
  'get-service:name': services,
  'start-service:name': services,
  'stop-service:name': services,
  'restart-service:name': services,
  'get-service:displayname': listed('Get-Service', 'DisplayName'),
  'get-psdrive:name': listed('Get-PSDrive'),
  'remove-psdrive:name': listed('Get-PSDrive'),
  'get-psprovider:psprovider': listed('Get-PSProvider'),
  'new-psdrive:psprovider': listed('Get-PSProvider'),
  'get-eventlog:logname': logs,
  'get-winevent:logname': logs,
  'get-eventlog:source': listed('Get-EventLog Application', 'Source'),
  'get-winevent:providername': listed('Get-WinEvent -LogName Application', 'ProviderName'),
  'new-object:typename': types,
  'update-typedata:typename': types,
  'set-strictmode:version': names(() => ['1.0', '2.0', '3.0', 'Latest']),
  'get-labsnapshot:name': snapshots,
  'restore-labsnapshot:name': snapshots,
  'compare-lab:referencesnapshot': snapshots,
  'import-module:scope': names(() => ['Global', 'Local']),
  'add-adpermission:extendedrights': names(() => EXTENDED_RIGHTS),
  'remove-adpermission:extendedrights': names(() => EXTENDED_RIGHTS),
};

/** Values that belong to one command. */
export const byCommand: ValueSource = (request: ValueRequest) => {
  const key = `${request.at.info.name}:${request.parameter.name}`.toLowerCase();
  return SOURCES[key]?.(request) ?? null;
};
