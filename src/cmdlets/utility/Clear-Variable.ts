import { cmdlet } from '../../runtime/cmdlet.ts';
import { variableOptions } from '../../runtime/Variable.ts';
import { assignVariable, notWritable } from '../../runtime/variables.ts';
import { forEachVariable, namedVariableParameters } from './variablesByName.ts';

export default cmdlet({
  name: 'Clear-Variable',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ClearVariableCommand',
  aliases: ['clv'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: { ...namedVariableParameters, PassThru: { type: 'switch' }, Scope: { type: 'string' } },
  run: (call) => ({
    process(args) {
      forEachVariable(call, args, 'Clear variable', (variable) => {
        const forced = args.Force && (variable.options & variableOptions.constant) === 0;
        if (!variable.isWritable && !forced) call.error(notWritable(variable.name));
        else if (variable.isWritable) assignVariable(variable, null);
        else variable.assign(null);
        if (args.PassThru) call.write(variable);
      });
    },
  }),
});
