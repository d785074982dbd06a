import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { credentialParameters, filterParameters, leafFilter, pathParameters } from './paths.ts';
import { ticksOf } from './times.ts';

export default cmdlet({
  name: 'Test-Path',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.TestPathCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    ...filterParameters,
    PathType: { type: 'Microsoft.PowerShell.Commands.TestPathType', aliases: ['Type'] },
    IsValid: { type: 'switch' },
    ...credentialParameters,
    OlderThan: { type: 'datetime', late: true },
    NewerThan: { type: 'datetime', late: true },
  },
  run(call) {
    const { places } = call.session;
    return {
      process(args) {
        const names = leafFilter(args);
        const kind = String(args.PathType ?? 'Any').toLowerCase();
        const matches = (place: PathInfo) =>
          place.exists &&
          names(place.provider.leaf(place.providerPath)) &&
          isKind(place, kind) &&
          isDated(place, args.OlderThan, args.NewerThan);
        const test = (find: () => PathInfo[]) => {
          try {
            const found = find();
            return args.IsValid || found.some(matches);
          } catch (error) {
            // A drive that does not exist: there is nothing, but no error.
            if (error instanceof ExceptionObject) return false;
            throw error;
          }
        };
        for (const path of args.Path ?? []) call.write(test(() => places.glob(path)));
        for (const path of args.LiteralPath ?? []) call.write(test(() => [places.literal(path)]));
      },
    };
  },
});

function isKind({ provider, providerPath }: PathInfo, kind: string): boolean {
  if (kind === 'any') return true;
  return provider.isContainer(providerPath) === (kind === 'container');
}

function isDated({ provider, providerPath }: PathInfo, older: unknown, newer: unknown): boolean {
  if (older === undefined && newer === undefined) return true;
  const modified = provider instanceof FileSystemProvider ? provider.facts(providerPath)?.modified : undefined;
  if (modified === undefined) return false;
  if (older !== undefined && modified >= ticksOf(older)) return false;
  return newer === undefined || modified > ticksOf(newer);
}
