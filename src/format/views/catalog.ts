import * as CallStackFrame from './CallStackFrame.ts';
import * as CommandInfo from './CommandInfo.ts';
import * as CultureInfo from './CultureInfo.ts';
import * as DateTime from './DateTime.ts';
import * as ErrorRecord from './ErrorRecord.ts';
import * as EventLog from './EventLog.ts';
import * as Exception from './Exception.ts';
import * as exchange from './exchange.ts';
import * as FileHash from './FileHash.ts';
import * as FileSystem from './FileSystem.ts';
import * as GroupInfo from './GroupInfo.ts';
import * as Guid from './Guid.ts';
import * as Hashtable from './Hashtable.ts';
import * as HelpInfo from './HelpInfo.ts';
import * as HistoryInfo from './HistoryInfo.ts';
import * as lab from './lab.ts';
import * as labLimits from './labLimits.ts';
import * as MatchInfo from './MatchInfo.ts';
import * as MeasureInfo from './MeasureInfo.ts';
import * as MemberDefinition from './MemberDefinition.ts';
import * as PathInfo from './PathInfo.ts';
import * as Process from './Process.ts';
import * as ProviderInfo from './ProviderInfo.ts';
import * as PSDriveInfo from './PSDriveInfo.ts';
import * as PSMethod from './PSMethod.ts';
import * as PSModuleInfo from './PSModuleInfo.ts';
import * as PSReadLine from './PSReadLine.ts';
import * as PSSnapInInfo from './PSSnapInInfo.ts';
import * as PSVariable from './PSVariable.ts';
import * as RuntimeType from './RuntimeType.ts';
import * as ScriptBlock from './ScriptBlock.ts';
import * as ServiceController from './ServiceController.ts';
import * as StreamRecord from './StreamRecord.ts';
import * as TimeSpan from './TimeSpan.ts';
import * as Version from './Version.ts';
import type { View } from './View.ts';
import * as Wmi from './Wmi.ts';

const MODULES = [
  RuntimeType,
  MemberDefinition,
  GroupInfo,
  FileHash,
  HelpInfo,
  HistoryInfo,
  MatchInfo,
  PSVariable,
  PathInfo,
  CommandInfo,
  PSDriveInfo,
  ProviderInfo,
  ScriptBlock,
  ErrorRecord,
  Exception,
  StreamRecord,
  MeasureInfo,
  CallStackFrame,
  PSMethod,
  PSModuleInfo,
  PSSnapInInfo,
  PSReadLine,
  CultureInfo,
  Version,
  Hashtable,
  Process,
  ServiceController,
  TimeSpan,
  DateTime,
  Guid,
  FileSystem,
  exchange,
  lab,
  labLimits,
  EventLog,
  Wmi,
];

let byType: Map<string, View[]> | null = null;

function buildIndex(): Map<string, View[]> {
  const index = new Map<string, View[]>();
  for (const { views } of MODULES) {
    for (const view of views) {
      for (const type of view.types) {
        const list = index.get(type);
        if (list === undefined) index.set(type, [view]);
        else list.push(view);
      }
    }
  }
  return index;
}

const NONE: readonly View[] = [];

/** The views made for a type itself (not for its base types), in the order they are looked at. */
export function viewsFor(typeName: string): readonly View[] {
  byType ??= buildIndex();
  return byType.get(typeName) ?? NONE;
}

/** All views, for Get-FormatData. */
export function allViews(): readonly View[] {
  return MODULES.flatMap(({ views }) => views);
}
