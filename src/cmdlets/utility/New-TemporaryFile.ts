import { cmdlet } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';

export default cmdlet({
  name: 'New-TemporaryFile',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'New-TemporaryFile',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {},
  run: (call) => ({
    end() {
      const { platform } = call.session;
      const { environment } = platform;
      const folder = environment.get('TEMP') ?? environment.get('TMPDIR') ?? call.session.currentFolder;
      const name = `tmp${Math.floor(platform.random() * 0x10000)
        .toString(16)
        .toUpperCase()
        .padStart(4, '0')}.tmp`;
      if (!call.shouldProcess(folder)) return;
      const place = call.session.places.literal(folder).child(name);
      const files = place.provider as FileSystemProvider;
      files.write(place.providerPath, new Uint8Array());
      call.write(files.item(place.providerPath));
    },
  }),
});
