import { cmdlet } from '../../runtime/cmdlet.ts';
import { destination } from './goTo.ts';
import { stackParameters } from './locationStack.ts';

export default cmdlet({
  name: 'Push-Location',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.PushLocationCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string', sets: { Path: { position: 0, pipeline: 'both' } }, wildcards: true },
    LiteralPath: { type: 'string', sets: { LiteralPath: { pipeline: 'property' } }, aliases: ['PSPath'] },
    ...stackParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ Path, LiteralPath, PassThru, StackName = '' }) {
        const stack = places.stacks.get(StackName) ?? [];
        places.stacks.set(StackName, [...stack, places.current]);
        const path = LiteralPath ?? Path;
        if (path !== undefined) places.goTo(destination(call, path, LiteralPath !== undefined));
        if (PassThru) call.write(places.current);
      },
    };
  },
});
