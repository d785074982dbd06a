import { cmdlet } from '../../runtime/cmdlet.ts';
import { exportMembers } from '../../runtime/modules/exports.ts';

export default cmdlet({
  name: 'Export-ModuleMember',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.ExportModuleMemberCommand',
  proof: 'recorded',
  parameters: {
    Function: { type: 'string[]', position: 0, pipeline: 'both', allowEmptyCollection: true },
    Cmdlet: { type: 'string[]', pipeline: 'property', allowEmptyCollection: true },
    Variable: { type: 'string[]', pipeline: 'property', allowEmptyCollection: true },
    Alias: { type: 'string[]', pipeline: 'property', allowEmptyCollection: true },
  },
  run: (call) => ({
    process({ Function: functions, Cmdlet: cmdlets, Variable: variables, Alias: aliases }) {
      const { module } = call.scope.state;
      if (module === null) {
        return call.fail({
          id: 'Modules_CanOnlyExecuteExportModuleMemberInsideAModule',
          message: 'The Export-ModuleMember cmdlet can only be called from inside a module.',
          category: 'PermissionDenied',
          exceptionType: 'System.InvalidOperationException',
        });
      }
      module.explicitExports = true;
      exportMembers(module, { functions, cmdlets, variables, aliases });
    },
  }),
});
