import type { AnyCmdlet } from '../runtime/cmdlet.ts';
import AddHistory from './core/Add-History.ts';
import AddPSSnapin from './core/Add-PSSnapin.ts';
import ClearHistory from './core/Clear-History.ts';
import ExportModuleMember from './core/Export-ModuleMember.ts';
import ForEachObject from './core/ForEach-Object.ts';
import GetCommand from './core/Get-Command.ts';
import GetHelp from './core/Get-Help.ts';
import GetHistory from './core/Get-History.ts';
import GetModule from './core/Get-Module.ts';
import GetPSSnapin from './core/Get-PSSnapin.ts';
import ImportModule from './core/Import-Module.ts';
import InvokeCommand from './core/Invoke-Command.ts';
import InvokeHistory from './core/Invoke-History.ts';
import NewModule from './core/New-Module.ts';
import NewModuleManifest from './core/New-ModuleManifest.ts';
import OutDefault from './core/Out-Default.ts';
import OutHost from './core/Out-Host.ts';
import OutNull from './core/Out-Null.ts';
import RemoveModule from './core/Remove-Module.ts';
import RemovePSSnapin from './core/Remove-PSSnapin.ts';
import SetPSDebug from './core/Set-PSDebug.ts';
import SetStrictMode from './core/Set-StrictMode.ts';
import StartTranscript from './core/Start-Transcript.ts';
import StopTranscript from './core/Stop-Transcript.ts';
import TestModuleManifest from './core/Test-ModuleManifest.ts';
import WhereObject from './core/Where-Object.ts';
import { exchangeCmdlets } from './exchange/exchangeCmdlets.ts';
import { labCmdlets } from './lab/labCmdlets.ts';
import AddContent from './management/Add-Content.ts';
import ClearContent from './management/Clear-Content.ts';
import ClearItem from './management/Clear-Item.ts';
import ClearItemProperty from './management/Clear-ItemProperty.ts';
import ConvertPath from './management/Convert-Path.ts';
import CopyItem from './management/Copy-Item.ts';
import CopyItemProperty from './management/Copy-ItemProperty.ts';
import GetChildItem from './management/Get-ChildItem.ts';
import GetCimInstance from './management/Get-CimInstance.ts';
import GetContent from './management/Get-Content.ts';
import GetEventLog from './management/Get-EventLog.ts';
import GetItem from './management/Get-Item.ts';
import GetItemProperty from './management/Get-ItemProperty.ts';
import GetItemPropertyValue from './management/Get-ItemPropertyValue.ts';
import GetLocation from './management/Get-Location.ts';
import GetProcess from './management/Get-Process.ts';
import GetPSDrive from './management/Get-PSDrive.ts';
import GetPSProvider from './management/Get-PSProvider.ts';
import GetService from './management/Get-Service.ts';
import GetTimeZone from './management/Get-TimeZone.ts';
import GetWinEvent from './management/Get-WinEvent.ts';
import GetWmiObject from './management/Get-WmiObject.ts';
import JoinPath from './management/Join-Path.ts';
import MoveItem from './management/Move-Item.ts';
import MoveItemProperty from './management/Move-ItemProperty.ts';
import NewItem from './management/New-Item.ts';
import NewItemProperty from './management/New-ItemProperty.ts';
import NewPSDrive from './management/New-PSDrive.ts';
import PopLocation from './management/Pop-Location.ts';
import PushLocation from './management/Push-Location.ts';
import RemoveItem from './management/Remove-Item.ts';
import RemoveItemProperty from './management/Remove-ItemProperty.ts';
import RemovePSDrive from './management/Remove-PSDrive.ts';
import RenameItem from './management/Rename-Item.ts';
import RenameItemProperty from './management/Rename-ItemProperty.ts';
import ResolvePath from './management/Resolve-Path.ts';
import RestartService from './management/Restart-Service.ts';
import SetContent from './management/Set-Content.ts';
import SetItem from './management/Set-Item.ts';
import SetItemProperty from './management/Set-ItemProperty.ts';
import SetLocation from './management/Set-Location.ts';
import SplitPath from './management/Split-Path.ts';
import StartService from './management/Start-Service.ts';
import StopService from './management/Stop-Service.ts';
import TestConnection from './management/Test-Connection.ts';
import TestPath from './management/Test-Path.ts';
import GetPSReadLineKeyHandler from './psreadline/Get-PSReadLineKeyHandler.ts';
import GetPSReadLineOption from './psreadline/Get-PSReadLineOption.ts';
import RemovePSReadLineKeyHandler from './psreadline/Remove-PSReadLineKeyHandler.ts';
import SetPSReadLineKeyHandler from './psreadline/Set-PSReadLineKeyHandler.ts';
import SetPSReadLineOption from './psreadline/Set-PSReadLineOption.ts';
import ConvertFromSecureString from './security/ConvertFrom-SecureString.ts';
import ConvertToSecureString from './security/ConvertTo-SecureString.ts';
import GetCredential from './security/Get-Credential.ts';
import GetExecutionPolicy from './security/Get-ExecutionPolicy.ts';
import SetExecutionPolicy from './security/Set-ExecutionPolicy.ts';
import AddMember from './utility/Add-Member.ts';
import AddType from './utility/Add-Type.ts';
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
import ExportClixml from './utility/Export-Clixml.ts';
import ExportCsv from './utility/Export-Csv.ts';
import FormatCustom from './utility/Format-Custom.ts';
import FormatHex from './utility/Format-Hex.ts';
import FormatList from './utility/Format-List.ts';
import FormatTable from './utility/Format-Table.ts';
import FormatWide from './utility/Format-Wide.ts';
import GetAlias from './utility/Get-Alias.ts';
import GetCulture from './utility/Get-Culture.ts';
import GetDate from './utility/Get-Date.ts';
import GetFileHash from './utility/Get-FileHash.ts';
import GetFormatData from './utility/Get-FormatData.ts';
import GetHost from './utility/Get-Host.ts';
import GetMember from './utility/Get-Member.ts';
import GetPSCallStack from './utility/Get-PSCallStack.ts';
import GetRandom from './utility/Get-Random.ts';
import GetTypeData from './utility/Get-TypeData.ts';
import GetUICulture from './utility/Get-UICulture.ts';
import GetUnique from './utility/Get-Unique.ts';
import GetVariable from './utility/Get-Variable.ts';
import GetVerb from './utility/Get-Verb.ts';
import GroupObject from './utility/Group-Object.ts';
import ImportAlias from './utility/Import-Alias.ts';
import ImportClixml from './utility/Import-Clixml.ts';
import ImportCsv from './utility/Import-Csv.ts';
import ImportLocalizedData from './utility/Import-LocalizedData.ts';
import ImportPowerShellDataFile from './utility/Import-PowerShellDataFile.ts';
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
import RemoveTypeData from './utility/Remove-TypeData.ts';
import RemoveVariable from './utility/Remove-Variable.ts';
import SelectObject from './utility/Select-Object.ts';
import SelectString from './utility/Select-String.ts';
import SelectXml from './utility/Select-Xml.ts';
import SetAlias from './utility/Set-Alias.ts';
import SetVariable from './utility/Set-Variable.ts';
import SortObject from './utility/Sort-Object.ts';
import StartSleep from './utility/Start-Sleep.ts';
import TeeObject from './utility/Tee-Object.ts';
import UnblockFile from './utility/Unblock-File.ts';
import UpdateList from './utility/Update-List.ts';
import UpdateTypeData from './utility/Update-TypeData.ts';
import WriteDebug from './utility/Write-Debug.ts';
import WriteError from './utility/Write-Error.ts';
import WriteHost from './utility/Write-Host.ts';
import WriteInformation from './utility/Write-Information.ts';
import WriteOutput from './utility/Write-Output.ts';
import WriteProgress from './utility/Write-Progress.ts';
import WriteVerbose from './utility/Write-Verbose.ts';
import WriteWarning from './utility/Write-Warning.ts';

/** All cmdlets by lower-case name. Written by test/tools/catalog.mjs. */
export const catalog: Readonly<Record<string, AnyCmdlet>> = {
  ...exchangeCmdlets,
  ...labCmdlets,
  'add-content': AddContent,
  'add-history': AddHistory,
  'add-member': AddMember,
  'add-pssnapin': AddPSSnapin,
  'add-type': AddType,
  'clear-content': ClearContent,
  'clear-history': ClearHistory,
  'clear-item': ClearItem,
  'clear-itemproperty': ClearItemProperty,
  'clear-variable': ClearVariable,
  'compare-object': CompareObject,
  'convert-path': ConvertPath,
  'convertfrom-csv': ConvertFromCsv,
  'convertfrom-json': ConvertFromJson,
  'convertfrom-securestring': ConvertFromSecureString,
  'convertfrom-stringdata': ConvertFromStringData,
  'convertto-csv': ConvertToCsv,
  'convertto-html': ConvertToHtml,
  'convertto-json': ConvertToJson,
  'convertto-securestring': ConvertToSecureString,
  'convertto-xml': ConvertToXml,
  'copy-item': CopyItem,
  'copy-itemproperty': CopyItemProperty,
  'export-alias': ExportAlias,
  'export-clixml': ExportClixml,
  'export-csv': ExportCsv,
  'export-modulemember': ExportModuleMember,
  'foreach-object': ForEachObject,
  'format-custom': FormatCustom,
  'format-hex': FormatHex,
  'format-list': FormatList,
  'format-table': FormatTable,
  'format-wide': FormatWide,
  'get-alias': GetAlias,
  'get-childitem': GetChildItem,
  'get-ciminstance': GetCimInstance,
  'get-command': GetCommand,
  'get-content': GetContent,
  'get-credential': GetCredential,
  'get-culture': GetCulture,
  'get-date': GetDate,
  'get-eventlog': GetEventLog,
  'get-executionpolicy': GetExecutionPolicy,
  'get-filehash': GetFileHash,
  'get-formatdata': GetFormatData,
  'get-help': GetHelp,
  'get-history': GetHistory,
  'get-host': GetHost,
  'get-item': GetItem,
  'get-itemproperty': GetItemProperty,
  'get-itempropertyvalue': GetItemPropertyValue,
  'get-location': GetLocation,
  'get-member': GetMember,
  'get-module': GetModule,
  'get-process': GetProcess,
  'get-pscallstack': GetPSCallStack,
  'get-psdrive': GetPSDrive,
  'get-psprovider': GetPSProvider,
  'get-psreadlinekeyhandler': GetPSReadLineKeyHandler,
  'get-psreadlineoption': GetPSReadLineOption,
  'get-pssnapin': GetPSSnapin,
  'get-random': GetRandom,
  'get-service': GetService,
  'get-timezone': GetTimeZone,
  'get-typedata': GetTypeData,
  'get-uiculture': GetUICulture,
  'get-unique': GetUnique,
  'get-variable': GetVariable,
  'get-verb': GetVerb,
  'get-winevent': GetWinEvent,
  'get-wmiobject': GetWmiObject,
  'group-object': GroupObject,
  'import-alias': ImportAlias,
  'import-clixml': ImportClixml,
  'import-csv': ImportCsv,
  'import-localizeddata': ImportLocalizedData,
  'import-module': ImportModule,
  'import-powershelldatafile': ImportPowerShellDataFile,
  'invoke-command': InvokeCommand,
  'invoke-expression': InvokeExpression,
  'invoke-history': InvokeHistory,
  'join-path': JoinPath,
  'measure-command': MeasureCommand,
  'measure-object': MeasureObject,
  'move-item': MoveItem,
  'move-itemproperty': MoveItemProperty,
  'new-alias': NewAlias,
  'new-guid': NewGuid,
  'new-item': NewItem,
  'new-itemproperty': NewItemProperty,
  'new-module': NewModule,
  'new-modulemanifest': NewModuleManifest,
  'new-object': NewObject,
  'new-psdrive': NewPSDrive,
  'new-temporaryfile': NewTemporaryFile,
  'new-timespan': NewTimeSpan,
  'new-variable': NewVariable,
  'out-default': OutDefault,
  'out-file': OutFile,
  'out-gridview': OutGridView,
  'out-host': OutHost,
  'out-null': OutNull,
  'out-string': OutString,
  'pop-location': PopLocation,
  'push-location': PushLocation,
  'read-host': ReadHost,
  'remove-item': RemoveItem,
  'remove-itemproperty': RemoveItemProperty,
  'remove-module': RemoveModule,
  'remove-psdrive': RemovePSDrive,
  'remove-psreadlinekeyhandler': RemovePSReadLineKeyHandler,
  'remove-pssnapin': RemovePSSnapin,
  'remove-typedata': RemoveTypeData,
  'remove-variable': RemoveVariable,
  'rename-item': RenameItem,
  'rename-itemproperty': RenameItemProperty,
  'resolve-path': ResolvePath,
  'restart-service': RestartService,
  'select-object': SelectObject,
  'select-string': SelectString,
  'select-xml': SelectXml,
  'set-alias': SetAlias,
  'set-content': SetContent,
  'set-executionpolicy': SetExecutionPolicy,
  'set-item': SetItem,
  'set-itemproperty': SetItemProperty,
  'set-location': SetLocation,
  'set-psdebug': SetPSDebug,
  'set-psreadlinekeyhandler': SetPSReadLineKeyHandler,
  'set-psreadlineoption': SetPSReadLineOption,
  'set-strictmode': SetStrictMode,
  'set-variable': SetVariable,
  'sort-object': SortObject,
  'split-path': SplitPath,
  'start-service': StartService,
  'start-sleep': StartSleep,
  'start-transcript': StartTranscript,
  'stop-service': StopService,
  'stop-transcript': StopTranscript,
  'tee-object': TeeObject,
  'test-connection': TestConnection,
  'test-modulemanifest': TestModuleManifest,
  'test-path': TestPath,
  'unblock-file': UnblockFile,
  'update-list': UpdateList,
  'update-typedata': UpdateTypeData,
  'where-object': WhereObject,
  'write-debug': WriteDebug,
  'write-error': WriteError,
  'write-host': WriteHost,
  'write-information': WriteInformation,
  'write-output': WriteOutput,
  'write-progress': WriteProgress,
  'write-verbose': WriteVerbose,
  'write-warning': WriteWarning,
};
