import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import type { Hashtable } from '../../values/Hashtable.ts';
import { isRefusal, tableOf } from './dataFile.ts';
import { placesOf } from './inputFiles.ts';

export default cmdlet({
  name: 'Import-PowerShellDataFile',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand',
  defaultSet: 'ByPath',
  synopsis: 'Reads the table that a data file (.psd1) holds, without running anything in it.',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string[]', sets: { ByPath: { position: 0, mandatory: true } } },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { position: 0, mandatory: true, pipeline: 'property' } },
    },
  },
  run: (call) => ({
    process({ Path, LiteralPath }) {
      for (const path of LiteralPath ?? Path ?? []) {
        for (const place of placesOf(call, path, LiteralPath !== undefined)) {
          const table = place.exists ? read(call, place) : missing(call, place);
          if (table !== null) call.write(table);
        }
      }
    },
  }),
});

function read(call: CmdletCall, place: PathInfo): Hashtable | null {
  const text = (place.provider as FileSystemProvider).readText(place.providerPath);
  try {
    return tableOf(call, text, place.path) ?? notParsed(call, place, 'NoHashtableRoot');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return notParsed(call, place, '');
  }
}

/** Proof: recorded. */
function notParsed(call: CmdletCall, { path }: PathInfo, why: string): null {
  call.error({
    id: `CouldNotParseAsPowerShellDataFile${why}`,
    message: `The file '${path}' could not be parsed as a PowerShell Data File.`,
    category: 'InvalidData',
    target: path,
    exceptionType: 'System.InvalidOperationException',
  });
  return null;
}

/** Proof: recorded. */
function missing(call: CmdletCall, { path }: PathInfo): null {
  call.error({
    id: 'PathNotFound',
    message: `Cannot find path '${path}' because it does not exist.`,
    category: 'InvalidArgument',
    target: path,
    exceptionType: 'System.ArgumentException',
  });
  return null;
}
