import { cmdlet } from '../../runtime/cmdlet.ts';
import { FunctionInfo } from '../../runtime/command.ts';
import { Collector } from '../../runtime/compile/Collector.ts';
import type { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import { exportMembers, importMembers } from '../../runtime/modules/exports.ts';
import { importTarget, newModule } from '../../runtime/modules/newModule.ts';
import type { ScriptBlockObject } from '../../runtime/ScriptBlockObject.ts';
import { Guid } from '../../values/Guid.ts';
import { ScriptMethod } from '../../values/Member.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { VariableProperty } from './VariableProperty.ts';

export default cmdlet({
  name: 'New-Module',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.NewModuleCommand',
  aliases: ['nmo'],
  defaultSet: 'ScriptBlock',
  proof: 'recorded',
  parameters: {
    Name: { type: 'string', sets: { Name: { position: 0, mandatory: true, pipeline: 'value' } } },
    ScriptBlock: {
      type: 'scriptblock',
      sets: { Name: { position: 1, mandatory: true }, ScriptBlock: { position: 0, mandatory: true } },
    },
    Function: { type: 'string[]', allowEmptyCollection: true },
    Cmdlet: { type: 'string[]', allowEmptyCollection: true },
    ReturnResult: { type: 'switch' },
    AsCustomObject: { type: 'switch' },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
  },
  run: (call, args) => ({
    end() {
      const { session } = call;
      const name = args.Name ?? `__DynamicModule_${Guid.random(() => session.platform.random())}`;
      const module = newModule(session, name, '');
      const block = (args.ScriptBlock as ScriptBlockObject).inState(module.state ?? session.state);
      const out = new Collector();
      call.runBlock(block, args.ArgumentList ?? [], { dotted: true, out });
      if (!module.explicitExports) exportMembers(module, { functions: args.Function ?? ['*'] });
      importMembers(module, importTarget(call.scope, 'Local', session));
      if (args.ReturnResult) for (const item of out.items) call.write(item);
      else call.write(args.AsCustomObject ? asObject(module) : module);
    },
  }),
});

/** The module's functions as methods and its exported variables as properties. */
function asObject(module: ModuleInfo): PSCustomObject {
  const object = new PSCustomObject();
  for (const variable of module.exportedVariables.values()) object.setMember(new VariableProperty(variable));
  for (const command of module.exportedCommands.values()) {
    if (!(command instanceof FunctionInfo)) continue;
    object.extra ??= { members: new Map(), typeNames: null };
    object.extra.members.set(command.name.toLowerCase(), new ScriptMethod(command.name, command.scriptBlock));
  }
  return object;
}
