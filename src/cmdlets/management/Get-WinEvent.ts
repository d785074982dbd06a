import { elementsOf } from '../../format/elements.ts';
import type { EventFilter } from '../../logs/events/EventLog.ts';
import { type EventRecord, levelNumber } from '../../logs/events/EventRecord.ts';
import { type CmdletCall, cmdlet, range } from '../../runtime/cmdlet.ts';
import { convert } from '../../values/convert.ts';
import { DateTime } from '../../values/DateTime.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { Hashtable } from '../../values/Hashtable.ts';
import type { PSType } from '../../values/PSType.ts';
import { findType } from '../../values/registry.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import type { XmlDocument } from '../../values/XmlDocument.ts';
import { labObject } from '../lab/labObject.ts';
import { machinesOf } from '../lab/machinesOf.ts';
import { EventLogRecord } from './EventLogRecord.ts';
import { computersNamed, unixMilliseconds } from './eventComputers.ts';
import { type EventTest, eventDialect, queryListTest, xpathTest } from './eventQuery.ts';
import { EVENT_LOGS } from './Get-EventLog.ts';

const QUERY_SETS = ['GetLogSet', 'GetProviderSet', 'HashQuerySet', 'XmlQuerySet'];

/** The same log as Get-EventLog's, in the newer form. */
export default cmdlet({
  name: 'Get-WinEvent',
  module: 'Microsoft.PowerShell.Diagnostics',
  dotnet: 'Microsoft.PowerShell.Commands.GetWinEventCommand',
  synopsis: 'Gets the events of a practice server, the newest first.',
  defaultSet: 'GetLogSet',
  proof: 'documented',
  parameters: {
    LogName: { type: 'string[]', sets: { GetLogSet: { position: 0, pipeline: 'both' } }, wildcards: true },
    ListLog: { type: 'string[]', sets: { ListLogSet: { position: 0, mandatory: true } }, wildcards: true },
    ProviderName: {
      type: 'string[]',
      sets: { GetProviderSet: { position: 0, mandatory: true, pipeline: 'property' } },
      wildcards: true,
    },
    FilterXPath: { type: 'string', sets: ['GetLogSet', 'GetProviderSet'] },
    FilterXml: { type: 'xml', sets: { XmlQuerySet: { position: 0, mandatory: true } } },
    FilterHashtable: { type: 'hashtable[]', sets: { HashQuerySet: { position: 0, mandatory: true } } },
    MaxEvents: {
      type: 'long',
      sets: QUERY_SETS,
      validate: [range(1, Number.MAX_SAFE_INTEGER)],
    },
    Oldest: { type: 'switch', sets: QUERY_SETS },
    ComputerName: { type: 'string', aliases: ['Cn'] },
    Force: { type: 'switch' },
  },
  notEmulated: {
    ListProvider: 'string[]',
    Path: 'string[]',
    Credential: 'pscredential',
  },
  run(call) {
    return {
      process(args: Record<string, unknown>) {
        if (args.ListLog) return listLogs(call, args.ListLog as readonly string[]);
        const computer = computersNamed(
          call,
          args.ComputerName === undefined ? undefined : [String(args.ComputerName)],
        );
        const tests = computer && testsOf(call, args);
        if (tests) show(call, { computer }, tests, args);
      },
    };
  },
});

function show(call: CmdletCall, filter: EventFilter, tests: readonly EventTest[], args: Record<string, unknown>): void {
  const found = machinesOf(call.session)
    .readEvents()
    .find(filter)
    .filter((record) => tests.some((test) => test(record)));
  if (args.Oldest) found.reverse();
  const most = args.MaxEvents === undefined ? found.length : Number(args.MaxEvents);
  if (found.length === 0) return noEvents(call);
  for (const record of found.slice(0, most)) call.write(new EventLogRecord(record));
}

function listLogs(call: CmdletCall, patterns: readonly string[]): void {
  const log = machinesOf(call.session).readEvents();
  for (const text of patterns) {
    const found = EVENT_LOGS.filter((name) => wildcard(text).matches(name));
    if (found.length === 0) noLog(call, text);
    for (const logName of found) {
      const facts = { LogMode: 'Circular', MaximumSizeInBytes: 20_971_520, RecordCount: log.find({ logName }).length };
      call.write(labObject('System.Diagnostics.Eventing.Reader.EventLogConfiguration', { ...facts, LogName: logName }));
    }
  }
}

/** What is asked for, as tests of which one must hold; null after an error was reported. */
function testsOf(call: CmdletCall, args: Record<string, unknown>): EventTest[] | null {
  const dialect = eventDialect(call.session.platform.now());
  if (args.FilterXml) return [queried(call, () => queryListTest(args.FilterXml as XmlDocument, dialect))];
  const named = namedTests(call, args);
  if (args.FilterXPath === undefined || named === null) return named;
  const fits = queried(call, () => xpathTest(String(args.FilterXPath), dialect));
  return named.map((test) => (record) => test(record) && fits(record));
}

/** Reads a query; one that cannot be read ends the command. Proof: inferred (the text is Windows' own). */
function queried(call: CmdletCall, read: () => EventTest | null): EventTest {
  try {
    const test = read();
    if (test !== null) return test;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
  }
  return call.fail({
    message: 'The specified query is invalid',
    id: 'System.Diagnostics.Eventing.Reader.EventLogException',
    category: 'NotSpecified',
    exceptionType: 'System.Diagnostics.Eventing.Reader.EventLogException',
  });
}

function namedTests(call: CmdletCall, args: Record<string, unknown>): EventTest[] | null {
  if (args.FilterHashtable)
    return (args.FilterHashtable as readonly Hashtable[]).map((table) => tableTest(call, table));
  if (args.ProviderName) return [named(args.ProviderName as readonly string[], (record) => record.source)];
  const wanted = (args.LogName as readonly string[] | undefined) ?? ['*'];
  const missing = wanted.filter((text) => !EVENT_LOGS.some((name) => wildcard(text).matches(name)));
  for (const text of missing) noLog(call, text);
  return missing.length === wanted.length ? null : [named(wanted, (record) => record.logName)];
}

const named =
  (patterns: readonly string[], value: (record: EventRecord) => string): EventTest =>
  (record) =>
    patterns.some((text) => wildcard(text).matches(value(record)));

/** Any other key names a field of the event's data; the fields of classic events, as the lab's are, have no names. */
const namedData = () => (): boolean => false;

/** How each key of -FilterHashtable is read. */
const KEYS: Readonly<Record<string, (values: readonly unknown[]) => EventTest>> = {
  logname: (values) =>
    named(
      values.map((value) => toStringPS(value)),
      (record) => record.logName,
    ),
  providername: (values) =>
    named(
      values.map((value) => toStringPS(value)),
      (record) => record.source,
    ),
  id: (values) => (record) => values.some((value) => Number(toStringPS(value)) === record.id),
  level: (values) => (record) => values.some((value) => Number(toStringPS(value)) === levelNumber(record)),
  starttime: ([value]) => {
    const from = unixMilliseconds(timeOf(value));
    return (record) => record.time >= from;
  },
  endtime: ([value]) => {
    const to = unixMilliseconds(timeOf(value));
    return (record) => record.time <= to;
  },
  keywords: (values) => {
    const classic = values.some((value) => (BigInt(toStringPS(value)) & 0x80000000000000n) !== 0n);
    return () => classic;
  },
  // The lab's events are written by no user.
  userid: () => () => false,
  data: (values) => (record) => values.some((value) => record.insertions.includes(toStringPS(value))),
};

function timeOf(value: unknown): DateTime {
  return value instanceof DateTime ? value : (convert(value, findType('datetime') as PSType) as DateTime);
}

function tableTest(call: CmdletCall, table: Hashtable): EventTest {
  const tests: EventTest[] = [];
  for (const { key, value } of table.entries()) {
    const name = toStringPS(key);
    if (name.toLowerCase() === 'path') {
      call.fail({
        message: `The key '${name}' of -FilterHashtable is not emulated.`,
        id: 'NotEmulated',
        category: 'NotImplemented',
        target: name,
      });
    }
    const elements = elementsOf(value);
    tests.push((KEYS[name.toLowerCase()] ?? namedData)(elements === null ? [value] : [...elements]));
  }
  return (record) => tests.every((test) => test(record));
}

function noEvents(call: CmdletCall): void {
  call.error({
    message: 'No events were found that match the specified selection criteria.',
    id: 'NoMatchingEventsFound',
    category: 'ObjectNotFound',
    exceptionType: 'System.Exception',
  });
}

function noLog(call: CmdletCall, name: string): void {
  call.error({
    message: `There is not an event log on the localhost computer that matches "${name}".`,
    id: 'NoMatchingLogsFound',
    category: 'ObjectNotFound',
    target: name,
    exceptionType: 'System.Exception',
  });
}
