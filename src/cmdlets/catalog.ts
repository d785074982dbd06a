import type { AnyCmdlet } from '../runtime/cmdlet.ts';
import AddMember from './utility/Add-Member.ts';
import ClearVariable from './utility/Clear-Variable.ts';
import CompareObject from './utility/Compare-Object.ts';
import FormatCustom from './utility/Format-Custom.ts';
import FormatList from './utility/Format-List.ts';
import FormatTable from './utility/Format-Table.ts';
import FormatWide from './utility/Format-Wide.ts';
import GetAlias from './utility/Get-Alias.ts';
import GetCulture from './utility/Get-Culture.ts';
import GetDate from './utility/Get-Date.ts';
import GetHost from './utility/Get-Host.ts';
import GetMember from './utility/Get-Member.ts';
import GetRandom from './utility/Get-Random.ts';
import GetUICulture from './utility/Get-UICulture.ts';
import GetUnique from './utility/Get-Unique.ts';
import GetVariable from './utility/Get-Variable.ts';
import GroupObject from './utility/Group-Object.ts';
import InvokeExpression from './utility/Invoke-Expression.ts';
import MeasureCommand from './utility/Measure-Command.ts';
import MeasureObject from './utility/Measure-Object.ts';
import NewAlias from './utility/New-Alias.ts';
import NewGuid from './utility/New-Guid.ts';
import NewObject from './utility/New-Object.ts';
import NewTimeSpan from './utility/New-TimeSpan.ts';
import NewVariable from './utility/New-Variable.ts';
import OutString from './utility/Out-String.ts';
import ReadHost from './utility/Read-Host.ts';
import RemoveVariable from './utility/Remove-Variable.ts';
import SelectObject from './utility/Select-Object.ts';
import SetAlias from './utility/Set-Alias.ts';
import SetVariable from './utility/Set-Variable.ts';
import SortObject from './utility/Sort-Object.ts';
import StartSleep from './utility/Start-Sleep.ts';
import TeeObject from './utility/Tee-Object.ts';
import WriteDebug from './utility/Write-Debug.ts';
import WriteError from './utility/Write-Error.ts';
import WriteHost from './utility/Write-Host.ts';
import WriteInformation from './utility/Write-Information.ts';
import WriteOutput from './utility/Write-Output.ts';
import WriteProgress from './utility/Write-Progress.ts';
import WriteVerbose from './utility/Write-Verbose.ts';
import WriteWarning from './utility/Write-Warning.ts';

/** All cmdlets by lower-case name. */
export const catalog: Readonly<Record<string, AnyCmdlet>> = {
  'add-member': AddMember,
  'clear-variable': ClearVariable,
  'compare-object': CompareObject,
  'format-custom': FormatCustom,
  'format-list': FormatList,
  'format-table': FormatTable,
  'format-wide': FormatWide,
  'get-alias': GetAlias,
  'get-culture': GetCulture,
  'get-date': GetDate,
  'get-host': GetHost,
  'get-member': GetMember,
  'get-random': GetRandom,
  'get-uiculture': GetUICulture,
  'get-unique': GetUnique,
  'get-variable': GetVariable,
  'group-object': GroupObject,
  'invoke-expression': InvokeExpression,
  'measure-command': MeasureCommand,
  'measure-object': MeasureObject,
  'new-alias': NewAlias,
  'new-guid': NewGuid,
  'new-object': NewObject,
  'new-timespan': NewTimeSpan,
  'new-variable': NewVariable,
  'out-string': OutString,
  'read-host': ReadHost,
  'remove-variable': RemoveVariable,
  'select-object': SelectObject,
  'set-alias': SetAlias,
  'set-variable': SetVariable,
  'sort-object': SortObject,
  'start-sleep': StartSleep,
  'tee-object': TeeObject,
  'write-debug': WriteDebug,
  'write-error': WriteError,
  'write-host': WriteHost,
  'write-information': WriteInformation,
  'write-output': WriteOutput,
  'write-progress': WriteProgress,
  'write-verbose': WriteVerbose,
  'write-warning': WriteWarning,
};
