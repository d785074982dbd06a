import { FunctionInfo } from '../../runtime/command.ts';
import type { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import { ScriptMethod } from '../../values/Member.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { VariableProperty } from './VariableProperty.ts';

/** The module's functions as methods and its exported variables as properties. */
export function moduleObject(module: ModuleInfo): PSCustomObject {
  const object = new PSCustomObject();
  for (const variable of module.exportedVariables.values()) object.setMember(new VariableProperty(variable));
  for (const command of module.exportedCommands.values()) {
    if (!(command instanceof FunctionInfo)) continue;
    object.extra ??= { members: new Map(), typeNames: null };
    object.extra.members.set(command.name.toLowerCase(), new ScriptMethod(command.name, command.scriptBlock));
  }
  return object;
}
