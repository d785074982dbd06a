import { cmdlet } from '../../runtime/cmdlet.ts';
import { ALL } from './remoteParameters.ts';

export default cmdlet({
  name: 'Invoke-Command',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.InvokeCommandCommand',
  aliases: ['icm'],
  defaultSet: 'InProcess',
  proof: 'documented',
  parameters: {
    ScriptBlock: { type: 'scriptblock', position: 0, mandatory: true, aliases: ['Command'] },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
    InputObject: { type: 'psobject', pipeline: 'value' },
    NoNewScope: { type: 'switch' },
  },
  notEmulated: ALL,
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
