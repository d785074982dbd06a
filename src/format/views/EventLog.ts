import { column, listView, tableView, type View } from './build.ts';

const ENTRY = 'System.Diagnostics.EventLogEntry';
const RECORD = 'System.Diagnostics.Eventing.Reader.EventLogRecord';
const right = { align: 'right' } as const;

/** Get-EventLog, Get-WinEvent. Proof: documented; the widths of Get-WinEvent's table are those of posts from 5.1. */
export const views: View[] = [
  tableView(ENTRY, [
    column('Index', 8, right),
    { label: 'Time', width: 13, property: 'TimeGenerated', format: '{0:MMM} {0:dd} {0:HH}:{0:mm}' },
    column('EntryType', 11),
    column('Source', 20),
    column('InstanceID', 12, right),
    column('Message'),
  ]),
  listView(
    ENTRY,
    'Index EntryType InstanceID Message Category CategoryNumber ReplacementStrings Source TimeGenerated TimeWritten UserName',
  ),
  tableView('System.Diagnostics.EventLog', [
    { label: 'Max(K)', width: 8, align: 'right', property: 'MaximumKilobytes', format: '{0:N0}' },
    { label: 'Retain', width: 6, align: 'right', property: 'MinimumRetentionDays' },
    column('OverflowAction', 18),
    { label: 'Entries', width: 10, align: 'right', property: 'EntryCount', format: '{0:N0}' },
    column('Log'),
  ]),
  tableView(
    RECORD,
    [column('TimeCreated', 25), column('Id', 8, right), column('LevelDisplayName', 16), column('Message')],
    { groupBy: { label: 'ProviderName', property: 'ProviderName' } },
  ),
  listView(RECORD, 'TimeCreated ProviderName Id Message'),
  tableView('System.Diagnostics.Eventing.Reader.EventLogConfiguration', [
    column('LogMode', 9),
    column('MaximumSizeInBytes', 18, right),
    column('RecordCount', 11, right),
    column('LogName'),
  ]),
];
