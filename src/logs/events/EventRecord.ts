import type { EventLevel, TransportEvent } from '../../smtp/events/TransportEvent.ts';

/** One entry of a Windows event log: what Get-EventLog and Get-WinEvent show, as data. */
export interface EventRecord {
  /** RecordId, Index. */
  readonly recordId: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly logName: 'Application' | 'System';
  /** ProviderName, Source. */
  readonly source: string;
  readonly id: number;
  readonly level: EventLevel;
  /** TaskDisplayName, Category. */
  readonly category: string;
  readonly message: string;
  /** ReplacementStrings, Properties. */
  readonly insertions: readonly string[];
  readonly computer: string;
}

const LEVELS: Readonly<Record<EventLevel, { number: number; severity: number }>> = {
  Error: { number: 2, severity: 3 },
  Warning: { number: 3, severity: 2 },
  Information: { number: 4, severity: 1 },
};

/**
 * Exchange's messages are in facility 4: a warning has qualifiers 32772 (recorded), an error 49156 (inferred). The
 * service manager's are in facility 0: 16384.
 */
export function qualifiers(record: EventRecord): number {
  return (LEVELS[record.level].severity << 14) | (record.logName === 'Application' ? 4 : 0);
}

/** The number of the level in Get-WinEvent. */
export function levelNumber(record: EventRecord): number {
  return LEVELS[record.level].number;
}

/** InstanceId of Get-EventLog: qualifiers and id together. */
export function instanceId(record: EventRecord): number {
  return qualifiers(record) * 65536 + record.id;
}

export function toRecord(event: TransportEvent, recordId: number, time: number, computer: string): EventRecord {
  const { log, source, id, level, category, message, insertions } = event;
  return { recordId, time, logName: log, source, id, level, category, message, insertions, computer };
}

/** The block of text that Event Viewer copies, as administrators paste it. */
export function eventText(record: EventRecord): string {
  const date = new Date(record.time).toISOString();
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return [
    `Log Name:      ${record.logName}`,
    `Source:        ${record.source}`,
    `Date:          ${month}/${day}/${year} ${date.slice(11, 19)}`,
    `Event ID:      ${record.id}`,
    `Task Category: ${record.category || 'None'}`,
    `Level:         ${record.level}`,
    'Keywords:      Classic',
    'User:          N/A',
    `Computer:      ${record.computer}`,
    'Description:',
    record.message,
  ].join('\n');
}

/** The XML that `ToXml()` gives, with the insertion strings as positional Data elements. */
export function eventXml(record: EventRecord): string {
  const data = record.insertions.map((value) => `<Data>${escapeXml(value)}</Data>`).join('');
  const system = [
    `<Provider Name='${escapeXml(record.source)}'/>`,
    `<EventID Qualifiers='${qualifiers(record)}'>${record.id}</EventID>`,
    `<Level>${levelNumber(record)}</Level>`,
    '<Task>1</Task>',
    '<Keywords>0x80000000000000</Keywords>',
    `<TimeCreated SystemTime='${new Date(record.time).toISOString().slice(0, -1)}000000Z'/>`,
    `<EventRecordID>${record.recordId}</EventRecordID>`,
    `<Channel>${record.logName}</Channel>`,
    `<Computer>${escapeXml(record.computer)}</Computer>`,
    '<Security/>',
  ].join('');
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>${system}</System><EventData>${data}</EventData></Event>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&apos;');
}
