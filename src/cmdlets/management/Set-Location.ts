import { cmdlet } from '../../runtime/cmdlet.ts';
import { destination } from './goTo.ts';
import { transactionParameters } from './paths.ts';

export default cmdlet({
  name: 'Set-Location',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.SetLocationCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string', sets: { Path: { position: 0, pipeline: 'both' } }, wildcards: true },
    LiteralPath: {
      type: 'string',
      sets: { LiteralPath: { mandatory: true, pipeline: 'property' } },
      aliases: ['PSPath'],
    },
    PassThru: { type: 'switch' },
    StackName: { type: 'string', sets: { Stack: { pipeline: 'property' } } },
    ...transactionParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ Path, LiteralPath, PassThru }) {
        places.goTo(destination(call, LiteralPath ?? Path ?? '~', LiteralPath !== undefined));
        if (PassThru) call.write(places.current);
      },
    };
  },
});
