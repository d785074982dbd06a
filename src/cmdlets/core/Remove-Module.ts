import { cmdlet } from '../../runtime/cmdlet.ts';
import type { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import { removeMembers } from '../../runtime/modules/exports.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { builtinModule } from './builtinModules.ts';
import { isSpecified, moduleSpecification, modulesAmong } from './moduleSpecification.ts';

export default cmdlet({
  name: 'Remove-Module',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.RemoveModuleCommand',
  aliases: ['rmo'],
  defaultSet: 'name',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Name: { type: 'string[]', sets: { name: { position: 0, mandatory: true, pipeline: 'value' } }, wildcards: true },
    FullyQualifiedName: {
      type: 'object[]',
      realType: 'ModuleSpecification[]',
      sets: { FullyQualifiedName: { position: 0, mandatory: true, pipeline: 'value' } },
    },
    ModuleInfo: { type: 'psmoduleinfo[]', sets: { ModuleInfo: { position: 0, mandatory: true, pipeline: 'value' } } },
    Force: { type: 'switch' },
  },
  run(call) {
    let removed = 0;
    let asked = false;
    return {
      process({ Name, FullyQualifiedName, ModuleInfo }) {
        const { modules } = call.session.commands;
        const { modules: piped, others } = modulesAmong(FullyQualifiedName);
        const specifications = others.map(moduleSpecification);
        const named = [...modules.values()].filter(
          (module) => Name?.some((text) => wildcard(text).matches(module.name)) || isSpecified(module, specifications),
        );
        if (Name?.some((text) => builtinModule(call.session, text) !== null)) removed++;
        for (const module of [...named, ...piped, ...((ModuleInfo ?? []) as ModuleInfo[])]) {
          asked = true;
          if (!call.shouldProcess(`Remove-Module: ${module.name} (Path: '${module.path}')`, 'Remove-Module')) continue;
          removeMembers(module, call.session.state.root);
          if (call.scope.state.root !== call.session.state.root) removeMembers(module, call.scope.state.root);
          modules.delete(module.name.toLowerCase());
          removed++;
        }
      },
      end() {
        if (removed > 0 || asked) return;
        call.error({
          id: 'Modules_NoModulesRemoved',
          message:
            'No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.',
          category: 'ResourceUnavailable',
          exceptionType: 'System.InvalidOperationException',
        });
      },
    };
  },
});
