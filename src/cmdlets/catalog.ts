import type { AnyCmdlet } from '../runtime/cmdlet.ts';
import { exchangeCmdlets } from './exchange/exchangeCmdlets.ts';
import { labCmdlets } from './lab/labCmdlets.ts';
import AddContent from './management/Add-Content.ts';
import ClearContent from './management/Clear-Content.ts';
import ClearItem from './management/Clear-Item.ts';
import ConvertPath from './management/Convert-Path.ts';
import CopyItem from './management/Copy-Item.ts';
import GetChildItem from './management/Get-ChildItem.ts';
import GetContent from './management/Get-Content.ts';
import GetItem from './management/Get-Item.ts';
import GetItemProperty from './management/Get-ItemProperty.ts';
import GetLocation from './management/Get-Location.ts';
import GetPSDrive from './management/Get-PSDrive.ts';
import GetPSProvider from './management/Get-PSProvider.ts';
import JoinPath from './management/Join-Path.ts';
import MoveItem from './management/Move-Item.ts';
import NewItem from './management/New-Item.ts';
import NewPSDrive from './management/New-PSDrive.ts';
import PopLocation from './management/Pop-Location.ts';
import PushLocation from './management/Push-Location.ts';
import RemoveItem from './management/Remove-Item.ts';
import RemovePSDrive from './management/Remove-PSDrive.ts';
import RenameItem from './management/Rename-Item.ts';
import ResolvePath from './management/Resolve-Path.ts';
import SetContent from './management/Set-Content.ts';
import SetItem from './management/Set-Item.ts';
import SetItemProperty from './management/Set-ItemProperty.ts';
import SetLocation from './management/Set-Location.ts';
import SplitPath from './management/Split-Path.ts';
import TestPath from './management/Test-Path.ts';
import AddMember from './utility/Add-Member.ts';
import ClearVariable from './utility/Clear-Variable.ts';
import CompareObject from './utility/Compare-Object.ts';
import ConvertFromCsv from './utility/ConvertFrom-Csv.ts';
import ConvertFromJson from './utility/ConvertFrom-Json.ts';
import ConvertFromStringData from './utility/ConvertFrom-StringData.ts';
import ConvertToCsv from './utility/ConvertTo-Csv.ts';
import ConvertToHtml from './utility/ConvertTo-Html.ts';
import ConvertToJson from './utility/ConvertTo-Json.ts';
import ConvertToXml from './utility/ConvertTo-Xml.ts';
import ExportAlias from './utility/Export-Alias.ts';
import ExportCsv from './utility/Export-Csv.ts';
import FormatCustom from './utility/Format-Custom.ts';
import FormatHex from './utility/Format-Hex.ts';
import FormatList from './utility/Format-List.ts';
import FormatTable from './utility/Format-Table.ts';
import FormatWide from './utility/Format-Wide.ts';
import GetAlias from './utility/Get-Alias.ts';
import GetCulture from './utility/Get-Culture.ts';
import GetDate from './utility/Get-Date.ts';
import GetFormatData from './utility/Get-FormatData.ts';
import GetHost from './utility/Get-Host.ts';
import GetMember from './utility/Get-Member.ts';
import GetRandom from './utility/Get-Random.ts';
import GetUICulture from './utility/Get-UICulture.ts';
import GetUnique from './utility/Get-Unique.ts';
import GetVariable from './utility/Get-Variable.ts';
import GroupObject from './utility/Group-Object.ts';
import ImportAlias from './utility/Import-Alias.ts';
import ImportCsv from './utility/Import-Csv.ts';
import InvokeExpression from './utility/Invoke-Expression.ts';
import MeasureCommand from './utility/Measure-Command.ts';
import MeasureObject from './utility/Measure-Object.ts';
import NewAlias from './utility/New-Alias.ts';
import NewGuid from './utility/New-Guid.ts';
import NewObject from './utility/New-Object.ts';
import NewTemporaryFile from './utility/New-TemporaryFile.ts';
import NewTimeSpan from './utility/New-TimeSpan.ts';
import NewVariable from './utility/New-Variable.ts';
import OutFile from './utility/Out-File.ts';
import OutGridView from './utility/Out-GridView.ts';
import OutString from './utility/Out-String.ts';
import ReadHost from './utility/Read-Host.ts';
import RemoveVariable from './utility/Remove-Variable.ts';
import SelectObject from './utility/Select-Object.ts';
import SelectString from './utility/Select-String.ts';
import SetAlias from './utility/Set-Alias.ts';
import SetVariable from './utility/Set-Variable.ts';
import SortObject from './utility/Sort-Object.ts';
import StartSleep from './utility/Start-Sleep.ts';
import TeeObject from './utility/Tee-Object.ts';
import UnblockFile from './utility/Unblock-File.ts';
import UpdateTypeData from './utility/Update-TypeData.ts';
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
  'test-path': TestPath,
  'split-path': SplitPath,
  'set-location': SetLocation,
  'set-itemproperty': SetItemProperty,
  'set-item': SetItem,
  'set-content': SetContent,
  'resolve-path': ResolvePath,
  'rename-item': RenameItem,
  'remove-psdrive': RemovePSDrive,
  'remove-item': RemoveItem,
  'push-location': PushLocation,
  'pop-location': PopLocation,
  'new-psdrive': NewPSDrive,
  'new-item': NewItem,
  'move-item': MoveItem,
  'join-path': JoinPath,
  'get-psprovider': GetPSProvider,
  'get-psdrive': GetPSDrive,
  'get-location': GetLocation,
  'get-itemproperty': GetItemProperty,
  'get-item': GetItem,
  'get-content': GetContent,
  'get-childitem': GetChildItem,
  'copy-item': CopyItem,
  'convert-path': ConvertPath,
  'clear-item': ClearItem,
  'clear-content': ClearContent,
  'add-content': AddContent,
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
  'export-alias': ExportAlias,
  'export-csv': ExportCsv,
  'format-hex': FormatHex,
  'get-formatdata': GetFormatData,
  'import-alias': ImportAlias,
  'import-csv': ImportCsv,
  'new-temporaryfile': NewTemporaryFile,
  'out-file': OutFile,
  'out-gridview': OutGridView,
  'select-string': SelectString,
  'unblock-file': UnblockFile,
  'update-typedata': UpdateTypeData,
  'convertfrom-csv': ConvertFromCsv,
  'convertfrom-json': ConvertFromJson,
  'convertfrom-stringdata': ConvertFromStringData,
  'convertto-csv': ConvertToCsv,
  'convertto-html': ConvertToHtml,
  'convertto-json': ConvertToJson,
  'convertto-xml': ConvertToXml,
  ...exchangeCmdlets,
  ...labCmdlets,
};
