import { type EventRecord, eventXml, levelNumber, qualifiers } from '../../logs/events/EventRecord.ts';
import { DateTime } from '../../values/DateTime.ts';
import { NetObject } from '../../values/NetObject.ts';
import { defineType, lazyType, type PSType } from '../../values/PSType.ts';

/** An entry as Get-WinEvent gives it: System.Diagnostics.Eventing.Reader.EventLogRecord. */
export class EventLogRecord extends NetObject {
  readonly record: EventRecord;

  constructor(record: EventRecord) {
    super();
    this.record = record;
  }

  get psType(): PSType {
    return eventLogRecord();
  }
}

const READER = 'System.Diagnostics.Eventing.Reader';

/** One replacement string. */
class EventProperty extends NetObject {
  readonly value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return eventProperty();
  }
}

const eventProperty = lazyType<EventProperty>(() => ({
  name: `${READER}.EventProperty`,
  properties: { 'System.Object Value': (self) => self.value },
}));

/** Keywords: the classic bit. Proof: documented. */
const eventLogRecord = lazyType<EventLogRecord>(() => ({
  name: `${READER}.EventLogRecord`,
  base: () => defineType({ name: `${READER}.EventRecord` }),
  properties: {
    'string Message': ({ record }) => record.message,
    'int Id': ({ record }) => record.id,
    'System.Object Version': () => null,
    'int Qualifiers': ({ record }) => qualifiers(record),
    'byte Level': ({ record }) => levelNumber(record),
    'int Task': ({ record }) => (record.category ? 1 : 0),
    'System.Object Opcode': () => null,
    'long Keywords': () => 0x80000000000000n,
    'long RecordId': ({ record }) => BigInt(record.recordId),
    'string ProviderName': ({ record }) => record.source,
    'System.Object ProviderId': () => null,
    'string LogName': ({ record }) => record.logName,
    'System.Object ProcessId': () => null,
    'System.Object ThreadId': () => null,
    'string MachineName': ({ record }) => record.computer,
    'System.Object UserId': () => null,
    'datetime TimeCreated': ({ record }) => DateTime.fromUnixMilliseconds(record.time).toLocalTime(),
    'System.Object ActivityId': () => null,
    'System.Object RelatedActivityId': () => null,
    'string ContainerLog': ({ record }) => record.logName.toLowerCase(),
    'System.Object MatchedQueryIds': () => [],
    'System.Object Bookmark': () => null,
    'string LevelDisplayName': ({ record }) => record.level,
    'string OpcodeDisplayName': () => null,
    'string TaskDisplayName': ({ record }) => record.category || null,
    'System.Object KeywordsDisplayNames': () => ['Classic'],
    'System.Object Properties': ({ record }) => record.insertions.map((value) => new EventProperty(value)),
  },
  methods: {
    'string ToXml()': ({ record }: EventLogRecord) => eventXml(record),
    'string FormatDescription()': ({ record }: EventLogRecord) => record.message,
    'void Dispose()': () => undefined,
  },
}));
