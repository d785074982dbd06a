import { cmdlet } from '../../runtime/cmdlet.ts';
import { Collector } from '../../runtime/compile/Collector.ts';
import { exportMembers, importMembers } from '../../runtime/modules/exports.ts';
import { importTarget, newModule } from '../../runtime/modules/newModule.ts';
import type { ScriptBlockObject } from '../../runtime/ScriptBlockObject.ts';
import { Guid } from '../../values/Guid.ts';
import { moduleObject } from './moduleObject.ts';

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
      else call.write(args.AsCustomObject ? moduleObject(module) : module);
    },
  }),
});
