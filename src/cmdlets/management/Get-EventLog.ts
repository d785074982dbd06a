import type { EventFilter } from '../../logs/events/EventLog.ts';
import type { EventRecord } from '../../logs/events/EventRecord.ts';
import { instanceId } from '../../logs/events/EventRecord.ts';
import { type CmdletCall, cmdlet, oneOf, range } from '../../runtime/cmdlet.ts';
import type { EventLevel } from '../../smtp/events/TransportEvent.ts';
import type { DateTime } from '../../values/DateTime.ts';
import { addTypes } from '../../values/registry.ts';
import { labObject } from '../lab/labObject.ts';
import { machinesOf } from '../lab/machinesOf.ts';
import { EventLogEntry, eventLogTypes } from './EventLogEntry.ts';
import { computersNamed, unixMilliseconds } from './eventComputers.ts';

addTypes(eventLogTypes);

/** The logs that the servers of the lab have. */
export const EVENT_LOGS = ['Application', 'System'] as const;
const ENTRY_TYPES = ['Error', 'Information', 'FailureAudit', 'SuccessAudit', 'Warning'];

/** The event log of the lab: refused connections, failed logons, services that were started and stopped. */
export default cmdlet({
  name: 'Get-EventLog',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetEventLogCommand',
  synopsis: 'Gets the events of a log of a practice server, the newest first.',
  defaultSet: 'LogName',
  proof: 'documented',
  parameters: {
    LogName: { type: 'string', aliases: ['LN'], sets: { LogName: { position: 0, mandatory: true } } },
    ComputerName: { type: 'string[]', aliases: ['Cn'] },
    Newest: { type: 'int', sets: ['LogName'], validate: [range(0, 2_147_483_647)] },
    After: { type: 'datetime', sets: ['LogName'] },
    Before: { type: 'datetime', sets: ['LogName'] },
    UserName: { type: 'string[]', sets: ['LogName'], wildcards: true },
    InstanceId: { type: 'long[]', sets: { LogName: { position: 1 } } },
    Index: { type: 'int[]', sets: ['LogName'] },
    EntryType: { type: 'string[]', aliases: ['ET'], sets: ['LogName'], validate: [oneOf(ENTRY_TYPES)] },
    Source: { type: 'string[]', aliases: ['ABO'], sets: ['LogName'], wildcards: true },
    Message: { type: 'string', aliases: ['MSG'], sets: ['LogName'], wildcards: true },
    AsBaseObject: { type: 'switch', sets: ['LogName'] },
    List: { type: 'switch', sets: ['List'] },
    AsString: { type: 'switch', sets: ['List'] },
  },
  run(call) {
    return {
      process(args: Record<string, unknown>) {
        if (call.parameterSet === 'List') list(call, args.AsString === true);
        else entries(call, args);
      },
    };
  },
});

function list(call: CmdletCall, asString: boolean): void {
  const log = machinesOf(call.session).readEvents();
  for (const logName of EVENT_LOGS) {
    if (asString) call.write(logName);
    else {
      const entries = log.find({ logName }).length;
      const facts = {
        MaximumKilobytes: 20_480,
        MinimumRetentionDays: 0,
        OverflowAction: 'OverwriteAsNeeded',
        EntryCount: entries,
      };
      call.write(labObject('System.Diagnostics.EventLog', { ...facts, Log: logName }));
    }
  }
}

function entries(call: CmdletCall, args: Record<string, unknown>): void {
  const wanted = String(args.LogName);
  const logName = EVENT_LOGS.find((name) => name.toLowerCase() === wanted.toLowerCase());
  const computer = computersNamed(call, args.ComputerName as readonly string[] | undefined);
  if (!logName) return noSuchLog(call, wanted);
  if (!computer) return;
  const found = machinesOf(call.session)
    .readEvents()
    .find(filterOf(logName, computer, args))
    .filter((record) => fits(record, args))
    .slice(0, (args.Newest as number | undefined) ?? undefined);
  if (found.length === 0) {
    call.error({
      message: 'No matches found',
      id: 'GetEventLogNoEntriesFound',
      category: 'ObjectNotFound',
      exceptionType: 'System.ArgumentException',
    });
  }
  for (const record of found) call.write(new EventLogEntry(record));
}

function filterOf(
  logName: 'Application' | 'System',
  computer: readonly string[],
  args: Record<string, unknown>,
): EventFilter {
  const { EntryType, Source, Message, After, Before } = args;
  return {
    logName,
    computer,
    ...(Source !== undefined && { source: Source as readonly string[] }),
    ...(EntryType !== undefined && { level: (EntryType as readonly string[]).map(levelOf) }),
    // Both ends are left out (documented); the log keeps whole seconds.
    ...(After !== undefined && { after: unixMilliseconds(After as DateTime) + 1 }),
    ...(Before !== undefined && { before: unixMilliseconds(Before as DateTime) - 1 }),
    ...(Message !== undefined && { message: String(Message) }),
  };
}

/** Audits are in the Security log, which the lab does not have. */
function levelOf(text: string): EventLevel {
  return (
    (['Error', 'Warning', 'Information'] as const).find((level) => level.toLowerCase() === text.toLowerCase()) ??
    ('' as EventLevel)
  );
}

function fits(record: EventRecord, { InstanceId, Index, UserName }: Record<string, unknown>): boolean {
  if (UserName !== undefined) return false;
  if (InstanceId !== undefined && !(InstanceId as readonly bigint[]).includes(BigInt(instanceId(record)))) return false;
  return Index === undefined || (Index as readonly number[]).includes(record.recordId);
}

function noSuchLog(call: CmdletCall, name: string): void {
  call.error({
    message: `The event log '${name}' on computer '.' does not exist.`,
    id: 'System.InvalidOperationException',
    exceptionType: 'System.InvalidOperationException',
  });
}
