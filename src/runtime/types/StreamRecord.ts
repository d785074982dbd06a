import { DateTime } from '../../values/DateTime.ts';
import { lazyType } from '../../values/PSType.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import type { HostInformationMessage, InformationRecord, StreamRecord } from '../StreamRecord.ts';
import { enumValue } from './enumValue.ts';

const automation = 'System.Management.Automation';

export const informationalRecord = lazyType<StreamRecord>(() => ({
  name: `${automation}.InformationalRecord`,
  isAbstract: true,
  properties: {
    'string Message': (self) => self.message,
    'System.Management.Automation.InvocationInfo InvocationInfo': (self) => self.invocation,
  },
  format: (self) => self.message,
}));

const kind = (name: string) =>
  lazyType<StreamRecord>(() => ({ name: `${automation}.${name}`, base: `${automation}.InformationalRecord` }));

export const warningRecord = kind('WarningRecord');
export const verboseRecord = kind('VerboseRecord');
export const debugRecord = kind('DebugRecord');

export const informationRecord = lazyType<InformationRecord>(() => ({
  name: `${automation}.InformationRecord`,
  properties: {
    'System.Object MessageData': (self) => self.messageData,
    'string Source': (self) => self.source,
    'datetime TimeGenerated': (self) => DateTime.fromUnixMilliseconds(self.time).toLocalTime(),
    'System.Collections.Generic.List[string] Tags': (self) => [...self.tags],
    'string User': () => '',
    'string Computer': () => '',
    'uint32 ProcessId': () => 0,
  },
  format: (self) => toStringPS(self.messageData),
}));

export const hostInformationMessage = lazyType<HostInformationMessage>(() => ({
  name: `${automation}.HostInformationMessage`,
  properties: {
    'string Message': (self) => self.message,
    'System.Nullable[bool] NoNewLine': (self) => self.noNewLine,
    'System.Nullable[System.ConsoleColor] ForegroundColor': (self) => colour(self.foreground),
    'System.Nullable[System.ConsoleColor] BackgroundColor': (self) => colour(self.background),
  },
  format: (self) => self.message,
}));

const colour = (name: string | null): unknown => (name === null ? null : enumValue('System.ConsoleColor', name));
