import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ClixmlReader } from '../../values/clixml/ClixmlReader.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { placesOf } from './inputFiles.ts';

/** Objects are handed on after every piece of so many characters. */
const PIECE = 1 << 16;

export default cmdlet({
  name: 'Import-Clixml',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ImportClixmlCommand',
  defaultSet: 'ByPath',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string[]', sets: { ByPath: { position: 0, mandatory: true, pipeline: 'both' } } },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { mandatory: true, pipeline: 'property' } },
    },
    IncludeTotalCount: { type: 'switch' },
    Skip: { type: 'uint64' },
    First: { type: 'uint64' },
  },
  run(call, args) {
    const skip = Number(args.Skip ?? 0);
    const first = args.First === undefined ? Number.POSITIVE_INFINITY : Number(args.First);
    return {
      process({ Path, LiteralPath }) {
        for (const path of LiteralPath ?? Path ?? []) {
          for (const place of placesOf(call, path, LiteralPath !== undefined)) {
            let index = 0;
            read(textOf(call, place), (value) => {
              if (index >= skip && index < skip + first) call.write(value);
              index++;
            });
          }
        }
      },
    };
  },
});

function textOf(call: CmdletCall, place: PathInfo): string {
  try {
    return (place.provider as FileSystemProvider).readText(place.providerPath);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    return call.fail({ id: 'FileOpenFailure', message: error.message, category: 'OpenError', exception: error });
  }
}

function read(text: string, take: (value: unknown) => void): void {
  let found: unknown[] = [];
  const reader = new ClixmlReader((value) => found.push(value));
  const handOn = () => {
    const values = found;
    found = [];
    for (const value of values) take(value);
  };
  for (let at = 0; at < text.length; at += PIECE) {
    reader.write(text.slice(at, at + PIECE));
    handOn();
  }
  reader.close();
  handOn();
}
