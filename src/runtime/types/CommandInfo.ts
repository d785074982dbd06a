import { Hashtable } from '../../values/Hashtable.ts';
import { lazyType } from '../../values/PSType.ts';
import type { AliasInfo, CmdletInfo, CommandInfo, FunctionInfo, ScriptInfo } from '../command.ts';
import { commandSyntax } from '../commandSyntax.ts';
import { parameterSetsOf } from './CommandParameterSetInfo.ts';
import { enumValue } from './enumValue.ts';
import { outputTypes } from './outputTypes.ts';
import { parameterMetadata } from './ParameterMetadata.ts';

const automation = 'System.Management.Automation';

export const commandInfo = lazyType<CommandInfo>(() => ({
  name: `${automation}.CommandInfo`,
  isAbstract: true,
  format: (self) => (self.commandType === 'Script' ? definitionOf(self) : self.name),
  properties: {
    'string Name': (self) => self.name,
    [`${automation}.CommandTypes CommandType`]: (self: CommandInfo) =>
      enumValue(`${automation}.CommandTypes`, self.commandType === 'Script' ? 'Script' : self.commandType),
    'string Source': (self) => self.moduleName,
    'version Version': (self) => self.version,
    'string Definition': (self) => definitionOf(self),
    'string ModuleName': (self) => self.moduleName,
    'psmoduleinfo Module': (self) => self.module,
    'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType': (self) =>
      outputTypes(self),
    'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters': (self) =>
      parametersOf(self),
    [`System.Collections.ObjectModel.ReadOnlyCollection[${automation}.CommandParameterSetInfo] ParameterSets`]:
      parameterSetsOf,
  },
  displaySet: ['CommandType', 'Name', 'Version', 'Source'],
}));

function definitionOf(self: CommandInfo): string {
  if (self.commandType === 'Alias') return (self as AliasInfo).definition;
  if (self.commandType === 'Cmdlet') return commandSyntax(self).join('\r\n');
  if (self.commandType === 'ExternalScript') return (self as ScriptInfo).path ?? '';
  return (self as FunctionInfo).scriptBlock.toString();
}

function parametersOf(self: CommandInfo): Hashtable | null {
  const { parameters } = self;
  if (parameters === null) return null;
  const table = new Hashtable();
  for (const parameter of parameters.all) table.set(parameter.name, parameterMetadata(parameter));
  return table;
}

const sub = <T extends CommandInfo>(
  name: string,
  properties: Record<string, (self: T) => unknown>,
  base = 'CommandInfo',
) => lazyType<T>(() => ({ name: `${automation}.${name}`, base: `${automation}.${base}`, properties }));

export const functionInfo = sub<FunctionInfo>('FunctionInfo', {
  'scriptblock ScriptBlock': (self) => self.scriptBlock,
  'bool CmdletBinding': (self) => self.parameters.traits.isAdvanced,
  'string DefaultParameterSet': (self) => self.parameters.traits.defaultSet,
  [`${automation}.ScopedItemOptions Options`]: (self) => enumValue(`${automation}.ScopedItemOptions`, self.options),
  'string Description': (self) => self.description,
  'string Verb': (self) => verbOf(self.name),
  'string Noun': (self) => nounOf(self.name),
});

export const filterInfo = sub<FunctionInfo>('FilterInfo', {}, 'FunctionInfo');

export const cmdletInfo = sub<CmdletInfo>('CmdletInfo', {
  'string DefaultParameterSet': (self) => self.parameters.traits.defaultSet,
  'string Verb': (self) => verbOf(self.name),
  'string Noun': (self) => nounOf(self.name),
  'type ImplementingType': () => null,
  'string HelpFile': (self) => `${self.moduleName}.dll-Help.xml`,
});

export const aliasInfo = sub<AliasInfo>('AliasInfo', {
  [`${automation}.CommandInfo ReferencedCommand`]: (self) => self.resolved,
  [`${automation}.CommandInfo ResolvedCommand`]: (self) => self.resolved,
  'string ResolvedCommandName': (self) => self.resolved?.name ?? null,
  'string DisplayName': (self) => `${self.name} -> ${self.definition}`,
  [`${automation}.ScopedItemOptions Options`]: (self) => enumValue(`${automation}.ScopedItemOptions`, self.options),
  'string Description': (self) => self.description,
});

export const externalScriptInfo = sub<ScriptInfo>('ExternalScriptInfo', {
  'string Path': (self) => self.path,
  'scriptblock ScriptBlock': (self) => self.scriptBlock,
  'string ScriptContents': (self) => self.scriptBlock.toString(),
});

export const scriptInfo = sub<ScriptInfo>('ScriptInfo', {
  'scriptblock ScriptBlock': (self) => self.scriptBlock,
});

const verbOf = (name: string): string => (name.includes('-') ? name.slice(0, name.indexOf('-')) : '');
const nounOf = (name: string): string => (name.includes('-') ? name.slice(name.indexOf('-') + 1) : '');
