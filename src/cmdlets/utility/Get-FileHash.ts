import { cmdlet, oneOf } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { pathNotFound } from '../../runtime/providers/placeErrors.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { Shape } from '../../values/Shape.ts';

export default cmdlet({
  name: 'Get-FileHash',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetFileHashCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string[]', sets: { Path: { position: 0, mandatory: true, pipeline: 'both' } }, wildcards: true },
    LiteralPath: {
      type: 'string[]',
      sets: { LiteralPath: { position: 0, mandatory: true, pipeline: 'property' } },
      aliases: ['PSPath'],
    },
    InputStream: {
      type: 'object',
      realType: 'Stream',
      sets: { Stream: { position: 0, mandatory: true } },
      emulated: false,
    },
    Algorithm: {
      type: 'string',
      position: 1,
      validate: [oneOf(['SHA1', 'SHA256', 'SHA384', 'SHA512', 'MACTripleDES', 'MD5', 'RIPEMD160'])],
    },
  },
  run(call) {
    const { places, platform } = call.session;
    return {
      process({ Path = [], LiteralPath = [], Algorithm = 'SHA256' }) {
        const found = [
          ...Path.flatMap((path) => places.glob(path)),
          ...LiteralPath.map((path) => places.literal(path)),
        ];
        for (const place of found) {
          const bytes = bytesOf(place);
          if (bytes === null) call.error(pathNotFound(place.path));
          else call.write(hashOf(place, Algorithm.toUpperCase(), platform.digest?.(Algorithm, bytes)));
        }
      },
    };
  },
});

/** Null where there is no file. */
function bytesOf({ provider, providerPath }: PathInfo): Uint8Array | null {
  const isFile =
    provider instanceof FileSystemProvider && provider.exists(providerPath) && !provider.isContainer(providerPath);
  return isFile ? provider.read(providerPath) : null;
}

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

const TYPE_NAMES = [
  'Microsoft.Powershell.Utility.FileHash',
  'System.Management.Automation.PSCustomObject',
  'System.Object',
];
const FILE_HASH = Shape.of(['Algorithm', 'Hash', 'Path']);

function hashOf(place: PathInfo, algorithm: string, digest: Uint8Array | undefined): PSCustomObject {
  if (digest === undefined)
    throw new ExceptionObject('System.NotImplementedException', `${algorithm} is not emulated here.`);
  return new PSCustomObject(FILE_HASH, [algorithm, hex(digest), place.providerPath], TYPE_NAMES);
}
