import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ClixmlReader } from '../../values/clixml/ClixmlReader.ts';
import { referredIds } from '../../values/clixml/referredIds.ts';
import { Double } from '../../values/Double.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NoteProperty } from '../../values/Member.ts';
import { numericValue } from '../../values/numbers/numericValue.ts';
import { ensureExtra, PSObject } from '../../values/PSObject.ts';
import { placesOf } from './inputFiles.ts';

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
    const skip = Number(numericValue(args.Skip ?? 0));
    const first = args.First === undefined ? Number.POSITIVE_INFINITY : Number(numericValue(args.First));
    return {
      process({ Path, LiteralPath }) {
        for (const path of LiteralPath ?? Path ?? []) {
          for (const place of placesOf(call, path, LiteralPath !== undefined)) {
            // Nobody knows how many objects a file holds before its end (recorded).
            if (args.IncludeTotalCount) call.write(unknownCount());
            let index = 0;
            readObjects(call, place, (value) => {
              if (index >= skip && index < skip + first) call.write(value);
              index++;
            });
          }
        }
      },
    };
  },
});

function unknownCount(): PSObject {
  const count = new PSObject('Unknown total count', null);
  ensureExtra(count).members.set('accuracy', new NoteProperty('Accuracy', new Double(0)));
  return count;
}

/** Reads the file twice: only objects that something refers to are kept in memory while the others go by. */
function readObjects(call: CmdletCall, place: PathInfo, take: (value: unknown) => void): void {
  const files = place.provider as FileSystemProvider;
  const pieces = () => opened(call, files.textPieces(place.providerPath));
  let found: unknown[] = [];
  const reader = new ClixmlReader((value) => found.push(value), referredIds(pieces()));
  const handOn = () => {
    const values = found;
    found = [];
    for (const value of values) take(value);
  };
  for (const piece of pieces()) {
    reader.write(piece);
    handOn();
  }
  reader.close();
  handOn();
}

/** A file that cannot be read ends the command. */
function* opened(call: CmdletCall, pieces: Iterable<string>): Generator<string> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof ExceptionObject) || error.typeName === 'System.Xml.XmlException') throw error;
    call.fail({ id: 'FileOpenFailure', message: error.message, category: 'OpenError', exception: error });
  }
}
