import type { ArgumentsOf, CmdletCall, CmdletRun } from '../../runtime/cmdlet.ts';
import { ContentWriter, targetPlaces } from './contentPlaces.ts';
import { credentialParameters, filterParameters, streamParameters } from './paths.ts';

/** Parameters of Set-Content and Add-Content. */
export const contentParameters = {
  Value: {
    type: 'object[]',
    position: 1,
    mandatory: true,
    pipeline: 'both',
    allowNull: true,
    allowEmptyCollection: true,
  },
  Path: { type: 'string[]', sets: { Path: { position: 0, mandatory: true, pipeline: 'property' } }, wildcards: true },
  LiteralPath: {
    type: 'string[]',
    sets: { LiteralPath: { mandatory: true, pipeline: 'property' } },
    aliases: ['PSPath'],
  },
  PassThru: { type: 'switch' },
  ...filterParameters,
  Force: { type: 'switch' },
  ...credentialParameters,
  NoNewline: { type: 'switch', late: true },
  Encoding: { type: 'Microsoft.PowerShell.Commands.FileSystemCmdletProviderEncoding', late: true },
  ...streamParameters,
} as const;

type Arguments = ArgumentsOf<typeof contentParameters>;

/** One run of Set-Content or Add-Content: the targets are found at the first value, written when the last has come. */
export function contentRun(
  call: CmdletCall,
  args: Arguments,
  { action, append }: { action: string; append: boolean },
): CmdletRun<Arguments> {
  let writers: ContentWriter[] | null = null;
  const open = () =>
    targetPlaces(call, args)
      .filter((place) => call.shouldProcess(`Path: ${place.path}`, action))
      .map(
        (place) =>
          new ContentWriter(call, place, {
            encoding: String(args.Encoding ?? 'default'),
            noNewline: args.NoNewline,
            append,
            force: args.Force,
          }),
      );
  return {
    process({ Value }) {
      writers ??= open();
      for (const writer of writers) writer.add(Value ?? []);
      if (args.PassThru) call.writeAll(Value ?? []);
    },
    end() {
      for (const writer of writers ?? []) writer.flush();
    },
  };
}
