import { type EventRecord, instanceId } from '../../logs/events/EventRecord.ts';
import { DateTime } from '../../values/DateTime.ts';
import { NetObject } from '../../values/NetObject.ts';
import { ensureExtra } from '../../values/PSObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { enumOf, lazyEnum } from '../../values/system/Enum.ts';
import { component } from './Component.ts';

/** An entry as Get-EventLog gives it: System.Diagnostics.EventLogEntry. */
export class EventLogEntry extends NetObject {
  readonly record: EventRecord;

  constructor(record: EventRecord) {
    super();
    this.record = record;
    const own = `System.Diagnostics.EventLogEntry#${record.logName}/${record.source}/${instanceId(record)}`;
    ensureExtra(this).typeNames = [
      own,
      'System.Diagnostics.EventLogEntry',
      'System.ComponentModel.Component',
      'System.MarshalByRefObject',
      'System.Object',
    ];
  }

  get psType(): PSType {
    return eventLogEntry();
  }

  /** The log keeps whole seconds. */
  get time(): DateTime {
    return DateTime.fromUnixMilliseconds(Math.floor(this.record.time / 1000) * 1000).toLocalTime();
  }
}

const entryType = lazyEnum(() => ({
  name: 'System.Diagnostics.EventLogEntryType',
  values: { Error: 1, Warning: 2, Information: 4, SuccessAudit: 8, FailureAudit: 16 },
}));

/** `(1)` is what Windows shows for a category whose text it cannot find; the lab's texts are known. Proof: documented. */
const eventLogEntry = lazyType<EventLogEntry>(() => ({
  name: 'System.Diagnostics.EventLogEntry',
  base: component,
  properties: {
    'string Category': ({ record }) => record.category || '(0)',
    'int16 CategoryNumber': ({ record }) => (record.category ? 1 : 0),
    'System.ComponentModel.IContainer Container': () => null,
    'byte[] Data': () => [],
    'System.Diagnostics.EventLogEntryType EntryType': ({ record }) => enumOf(entryType(), record.level),
    'int Index': ({ record }) => record.recordId,
    'long InstanceId': ({ record }) => BigInt(instanceId(record)),
    'string MachineName': ({ record }) => record.computer,
    'string Message': ({ record }) => record.message,
    'string[] ReplacementStrings': ({ record }) => [...record.insertions],
    'System.ComponentModel.ISite Site': () => null,
    'string Source': ({ record }) => record.source,
    'datetime TimeGenerated': (self) => self.time,
    'datetime TimeWritten': (self) => self.time,
    'string UserName': () => null,
  },
  extended: { 'script EventID': ({ record }) => record.id },
}));

export const eventLogTypes: Readonly<Record<string, () => PSType>> = {
  'system.diagnostics.eventlogentry': () => eventLogEntry(),
  'system.diagnostics.eventlogentrytype': () => entryType(),
};
