import { cmdlet } from '../../runtime/cmdlet.ts';
import { inputPlaces } from './inputFiles.ts';

/** Files here carry no mark of the web: finding them is all there is to do. */
export default cmdlet({
  name: 'Unblock-File',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.UnblockFileCommand',
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  proof: 'inferred',
  parameters: {
    Path: { type: 'string[]', sets: { ByPath: { position: 0, mandatory: true } } },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { mandatory: true, pipeline: 'property' } },
    },
  },
  run: (call) => ({
    process({ Path, LiteralPath }) {
      for (const place of inputPlaces(call, Path, LiteralPath)) call.shouldProcess(place.path);
    },
  }),
});
