import { Hashtable } from '../../values/Hashtable.ts';
import { lazyType } from '../../values/PSType.ts';
import { Version } from '../../values/Version.ts';
import type { CommandInfo } from '../command.ts';
import { folderOf } from '../InvocationInfo.ts';
import type { ModuleInfo } from '../ModuleInfo.ts';
import { enumValue } from './enumValue.ts';

export const psModuleInfo = lazyType<ModuleInfo>(() => ({
  name: 'System.Management.Automation.PSModuleInfo',
  properties: {
    'string Name': (self) => self.name,
    'string Path': (self) => self.path,
    'string Description': (self) => self.description,
    'version Version': (self) => Version.parse(self.version),
    'string ModuleBase': (self) => folderOf(self.path),
    'System.Management.Automation.ModuleType ModuleType': (self) =>
      enumValue('System.Management.Automation.ModuleType', self.moduleType === 'Cmdlet' ? 'Binary' : self.moduleType),
    'System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedFunctions': (
      self,
    ) => exported(self, (command) => command.commandType === 'Function' || command.commandType === 'Filter'),
    'System.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo] ExportedCmdlets': (self) =>
      exported(self, (command) => command.commandType === 'Cmdlet'),
    'System.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo] ExportedAliases': (self) =>
      exported(self, (command) => command.commandType === 'Alias'),
    'System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo] ExportedCommands': (self) =>
      exported(self, () => true),
    'System.Collections.Generic.Dictionary[string,System.Management.Automation.PSVariable] ExportedVariables': (
      self,
    ) => {
      const table = new Hashtable();
      for (const variable of self.exportedVariables.values()) table.set(variable.name, variable);
      return table;
    },
    'System.Management.Automation.SessionState SessionState': (self) => self.sessionStateObject,
  },
  methods: {
    'System.Object Invoke(scriptblock sb, Params System.Object[] args)': (
      self: ModuleInfo,
      block: never,
      args: never,
    ) => self.invoke(block, args),
    'string ToString()': (self: ModuleInfo) => self.name,
  },
  format: (self) => self.name,
}));

function exported(module: ModuleInfo, wanted: (command: CommandInfo) => boolean): Hashtable {
  const table = new Hashtable();
  for (const command of module.exportedCommands.values()) if (wanted(command)) table.set(command.name, command);
  return table;
}
