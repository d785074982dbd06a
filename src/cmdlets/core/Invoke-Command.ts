import { cmdlet } from '../../runtime/cmdlet.ts';
import { lastRemoteParameters, remoteBlockSets, remoteParameters } from './remoteParameters.ts';

export default cmdlet({
  name: 'Invoke-Command',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.InvokeCommandCommand',
  aliases: ['icm'],
  defaultSet: 'InProcess',
  proof: 'documented',
  parameters: {
    NoNewScope: { type: 'switch', sets: ['InProcess'] },
    ...remoteParameters,
    ScriptBlock: {
      type: 'scriptblock',
      aliases: ['Command'],
      sets: { InProcess: { position: 0, mandatory: true }, ...remoteBlockSets },
    },
    InputObject: { type: 'psobject', pipeline: 'value' },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
    ...lastRemoteParameters,
  },
  run(call, args) {
    const input: unknown[] = [];
    return {
      process({ InputObject }) {
        if (call.expectsInput) input.push(InputObject);
      },
      end() {
        const options = { dotted: args.NoNewScope, ...(call.expectsInput ? { input } : {}) };
        call.runBlock(args.ScriptBlock as never, args.ArgumentList ?? [], options);
      },
    };
  },
});
