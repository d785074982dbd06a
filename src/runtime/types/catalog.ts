import { ERROR_CATEGORIES } from '../../values/ErrorCategory.ts';
import type { PSType } from '../../values/PSType.ts';
import { defineType } from '../../values/PSType.ts';
import { lazyEnum } from '../../values/system/Enum.ts';
import { invocationInfoType } from '../InvocationInfo.ts';
import { encodingNames } from '../providers/encodings.ts';
import { scriptCmdletType } from '../ScriptCmdlet.ts';
import { astTypes } from './AstObject.ts';
import { automationNull } from './AutomationNull.ts';
import { attributeTypes } from './attributes.ts';
import { choiceDescription } from './ChoiceDescription.ts';
import { codeGeneration } from './CodeGeneration.ts';
import { commandCompletion, completionResult, completionResultTypes } from './CommandCompletion.ts';
import {
  aliasInfo,
  cmdletInfo,
  commandInfo,
  externalScriptInfo,
  filterInfo,
  functionInfo,
  scriptInfo,
} from './CommandInfo.ts';
import { errorCategoryInfo, errorDetails, errorRecord } from './ErrorRecord.ts';
import { directoryInfo, fileInfo, fileSystemInfo } from './FileSystemInfo.ts';
import { historyInfo } from './HistoryInfo.ts';
import { parseErrorType, parseExceptionType } from './ParseException.ts';
import { parserType } from './Parser.ts';
import { pathInfo } from './PathInfo.ts';
import { providerInfo } from './ProviderInfo.ts';
import { boundParametersType } from './PSBoundParametersDictionary.ts';
import { psDriveInfo } from './PSDriveInfo.ts';
import { consoleColorProxy, internalHost, internalHostRawUI, internalHostUI, size } from './PSHost.ts';
import { psModuleInfo } from './PSModuleInfo.ts';
import { psSessionType } from './PSSession.ts';
import { psToken } from './PSToken.ts';
import { psVariable } from './PSVariable.ts';
import { runtimeDefinedParameter, runtimeDefinedParameterDictionary } from './RuntimeDefinedParameter.ts';
import { scriptExtentType } from './ScriptExtent.ts';
import {
  commandInvocation,
  engineIntrinsics,
  pathIntrinsics,
  sessionState,
  variableIntrinsics,
} from './SessionState.ts';
import {
  debugRecord,
  hostInformationMessage,
  informationalRecord,
  informationRecord,
  verboseRecord,
  warningRecord,
} from './StreamRecord.ts';
import { switchParameter } from './SwitchParameter.ts';

const automation = 'System.Management.Automation';
const at = `${automation}.`.toLowerCase();

const enumOf = (name: string, values: readonly string[] | Readonly<Record<string, number>>, flags = false) =>
  lazyEnum(() => ({ name, values, flags }));

const simple = (name: string, base?: string) => (): PSType =>
  defineType(base === undefined ? { name } : { name, base });

/** The shell's own classes by full name in lower case, and their accelerators. */
export const runtimeTypes: Record<string, (() => PSType) | string> = {
  [`${at}psvariable`]: psVariable,
  [`${at}runspaces.pssession`]: psSessionType,
  [`${at}internal.automationnull`]: automationNull,
  [`${at}pstoken`]: psToken,
  psvariable: `${at}psvariable`,
  ...attributeTypes,
  [`${at}host.choicedescription`]: choiceDescription,
  ...astTypes,
  [`${at}language.parser`]: parserType,
  [`${at}language.codegeneration`]: codeGeneration,
  [`${at}runtimedefinedparameter`]: runtimeDefinedParameter,
  [`${at}runtimedefinedparameterdictionary`]: runtimeDefinedParameterDictionary,
  [`${at}errorrecord`]: errorRecord,
  [`${at}parseexception`]: parseExceptionType,
  [`${at}language.parseerror`]: parseErrorType,
  [`${at}language.internalscriptextent`]: scriptExtentType,
  [`${at}errorcategoryinfo`]: errorCategoryInfo,
  [`${at}errordetails`]: errorDetails,
  [`${at}errorcategory`]: enumOf(`${automation}.ErrorCategory`, ERROR_CATEGORIES),
  [`${at}switchparameter`]: switchParameter,
  switch: `${at}switchparameter`,
  [`${at}commandcompletion`]: commandCompletion,
  [`${at}completionresult`]: completionResult,
  [`${at}completionresulttype`]: completionResultTypes,
  [`${at}commandinfo`]: commandInfo,
  [`${at}functioninfo`]: functionInfo,
  [`${at}filterinfo`]: filterInfo,
  [`${at}cmdletinfo`]: cmdletInfo,
  [`${at}aliasinfo`]: aliasInfo,
  [`${at}scriptinfo`]: scriptInfo,
  [`${at}externalscriptinfo`]: externalScriptInfo,
  [`${at}invocationinfo`]: invocationInfoType,
  [`${at}psscriptcmdlet`]: scriptCmdletType,
  [`${at}pscmdlet`]: simple(`${automation}.PSCmdlet`),
  pscmdlet: `${at}pscmdlet`,
  [`${at}psmoduleinfo`]: psModuleInfo,
  psmoduleinfo: `${at}psmoduleinfo`,
  [`${at}pathinfo`]: pathInfo,
  [`${at}psdriveinfo`]: psDriveInfo,
  [`${at}psboundparametersdictionary`]: boundParametersType,
  [`${at}providerinfo`]: providerInfo,
  [`${at}sessionstate`]: sessionState,
  [`${at}engineintrinsics`]: engineIntrinsics,
  [`${at}pathintrinsics`]: pathIntrinsics,
  [`${at}psvariableintrinsics`]: variableIntrinsics,
  [`${at}commandinvocationintrinsics`]: commandInvocation,
  [`${at}informationalrecord`]: informationalRecord,
  [`${at}warningrecord`]: warningRecord,
  [`${at}verboserecord`]: verboseRecord,
  [`${at}debugrecord`]: debugRecord,
  [`${at}informationrecord`]: informationRecord,
  [`${at}hostinformationmessage`]: hostInformationMessage,
  [`${at}internal.host.internalhost`]: internalHost,
  [`${at}host.pshost`]: simple(`${automation}.Host.PSHost`),
  [`${at}internal.host.internalhostuserinterface`]: internalHostUI,
  [`${at}internal.host.internalhostrawuserinterface`]: internalHostRawUI,
  [`${at}host.size`]: size,
  'microsoft.powershell.consolehost+consolecolorproxy': consoleColorProxy,
  'microsoft.powershell.commands.historyinfo': historyInfo,
  'system.io.filesysteminfo': fileSystemInfo,
  'system.io.fileinfo': fileInfo,
  'system.io.directoryinfo': directoryInfo,
  [`${at}actionpreference`]: enumOf(`${automation}.ActionPreference`, [
    'SilentlyContinue',
    'Stop',
    'Continue',
    'Inquire',
    'Ignore',
    'Suspend',
  ]),
  [`${at}confirmimpact`]: enumOf(`${automation}.ConfirmImpact`, ['None', 'Low', 'Medium', 'High']),
  [`${at}scopeditemoptions`]: enumOf(
    `${automation}.ScopedItemOptions`,
    { None: 0, ReadOnly: 1, Constant: 2, Private: 4, AllScope: 8, Unspecified: 16 },
    true,
  ),
  [`${at}sessionstateentryvisibility`]: enumOf(`${automation}.SessionStateEntryVisibility`, ['Public', 'Private']),
  [`${at}commandtypes`]: enumOf(
    `${automation}.CommandTypes`,
    {
      Alias: 1,
      Function: 2,
      Filter: 4,
      Cmdlet: 8,
      ExternalScript: 16,
      Application: 32,
      Script: 64,
      Workflow: 128,
      Configuration: 256,
      All: 511,
    },
    true,
  ),
  [`${at}moduletype`]: enumOf(`${automation}.ModuleType`, ['Script', 'Binary', 'Manifest', 'Cim', 'Workflow']),
  [`${at}commandorigin`]: enumOf(`${automation}.CommandOrigin`, ['Runspace', 'Internal']),
  [`${at}parentcontainserrorrecordexception`]: simple(
    `${automation}.ParentContainsErrorRecordException`,
    'System.SystemException',
  ),
  'microsoft.powershell.commands.testpathtype': enumOf('Microsoft.PowerShell.Commands.TestPathType', [
    'Any',
    'Container',
    'Leaf',
  ]),
  'microsoft.powershell.commands.filesystemcmdletproviderencoding': enumOf(
    'Microsoft.PowerShell.Commands.FileSystemCmdletProviderEncoding',
    encodingNames,
  ),
  'system.io.fileattributes': enumOf(
    'System.IO.FileAttributes',
    {
      ReadOnly: 1,
      Hidden: 2,
      System: 4,
      Directory: 16,
      Archive: 32,
      Device: 64,
      Normal: 128,
      Temporary: 256,
      ReparsePoint: 1024,
      Compressed: 2048,
    },
    true,
  ),
};
