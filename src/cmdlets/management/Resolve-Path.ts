import { cmdlet } from '../../runtime/cmdlet.ts';
import { credentialParameters, existingPlaces, pathParameters } from './paths.ts';
import { relativePath } from './relativePath.ts';

export default cmdlet({
  name: 'Resolve-Path',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.ResolvePathCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    Relative: { type: 'switch' },
    ...credentialParameters,
  },
  run: (call) => ({
    process(args) {
      for (const place of existingPlaces(call, { Path: args.Path, LiteralPath: args.LiteralPath })) {
        call.write(args.Relative ? relativePath(call.session.places.current, place) : place);
      }
    },
  }),
});
