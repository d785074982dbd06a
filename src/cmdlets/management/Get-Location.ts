import { cmdlet } from '../../runtime/cmdlet.ts';
import { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { transactionParameters } from './paths.ts';

export default cmdlet({
  name: 'Get-Location',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetLocationCommand',
  defaultSet: 'Location',
  proof: 'recorded',
  parameters: {
    PSProvider: { type: 'string[]', sets: { Location: { pipeline: 'property' } } },
    PSDrive: { type: 'string[]', sets: { Location: { pipeline: 'property' } } },
    Stack: { type: 'switch', sets: ['Stack'] },
    StackName: { type: 'string[]', sets: { Stack: { pipeline: 'property' } } },
    ...transactionParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ PSProvider, PSDrive, Stack, StackName }) {
        if (Stack || StackName) {
          for (const name of StackName ?? [''])
            for (const place of [...(places.stacks.get(name) ?? [])].reverse()) call.write(place);
          return;
        }
        const drives = [
          ...(PSDrive ?? []).map((name) => places.drive(name)),
          ...(PSProvider ?? []).map((name) => places.provider(name).drives[0] ?? null),
        ];
        if (!PSDrive && !PSProvider) call.write(places.current);
        for (const drive of drives) if (drive) call.write(new PathInfo(drive.provider, drive, drive.current));
      },
    };
  },
});
