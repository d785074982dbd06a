import { plainText } from '../../format/plainText.ts';
import { cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import { encodeText } from '../../runtime/providers/encodings.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import { inputPlaces } from './inputFiles.ts';

const PER_LINE = 16;

export default cmdlet({
  name: 'Format-Hex',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Format-Hex',
  aliases: ['fhx'],
  defaultSet: 'Path',
  proof: 'documented',
  parameters: {
    Path: { type: 'string[]', validate: [notNullOrEmpty], sets: { Path: { position: 0, mandatory: true } } },
    LiteralPath: { type: 'string[]', aliases: ['PSPath'], sets: { LiteralPath: { mandatory: true } } },
    InputObject: { type: 'object', sets: { ByInputObject: { mandatory: true, pipeline: 'value' } } },
    Encoding: { type: 'string', sets: ['ByInputObject'] },
    Raw: { type: 'switch', sets: ['ByInputObject'] },
  },
  run: (call, args) => ({
    process({ InputObject, Path, LiteralPath }) {
      if (call.parameterSet === 'ByInputObject') {
        for (const line of hexLines(encodeText(plainText(InputObject), args.Encoding ?? 'Ascii', false), null))
          call.write(line);
        return;
      }
      for (const place of inputPlaces(call, Path, LiteralPath)) {
        const bytes = (place.provider as FileSystemProvider).read(place.providerPath);
        for (const line of hexLines(bytes, place.path)) call.write(line);
      }
    },
  }),
});

function* hexLines(bytes: Uint8Array, path: string | null): Generator<string> {
  yield '';
  yield path === null ? '' : `           Path: ${path}`;
  yield '';
  yield '           00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F';
  yield '';
  for (let at = 0; at < bytes.length; at += PER_LINE) {
    const row = [...bytes.subarray(at, at + PER_LINE)];
    const hex = row.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    yield `${at.toString(16).toUpperCase().padStart(8, '0')}   ${hex.padEnd(PER_LINE * 3)} ${text}`;
  }
}
