import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import { driveNotFound } from '../../runtime/providers/placeErrors.ts';
import { attempt, credentialParameters } from './paths.ts';

export default cmdlet({
  name: 'Join-Path',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.JoinPathCommand',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string[]', position: 0, mandatory: true, pipeline: 'both', aliases: ['PSPath'] },
    ChildPath: {
      type: 'string',
      position: 1,
      mandatory: true,
      pipeline: 'property',
      allowNull: true,
      allowEmptyString: true,
    },
    Resolve: { type: 'switch' },
    ...credentialParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ Path = [], ChildPath = '', Resolve }) {
        for (const parent of Path) {
          const drive = /^([^:\\/]{2,}):(?!:)/.exec(parent)?.[1];
          if (drive !== undefined && places.drive(drive) === null) {
            call.error(driveNotFound(drive));
            continue;
          }
          const separator = separatorFor(parent, places.current.provider);
          const joined = join(parent, ChildPath, separator);
          if (!Resolve) call.write(joined);
          else for (const place of attempt(call, () => places.existing(joined)) ?? []) call.write(place.path);
        }
      },
    };
  },
});

/** Paths with a drive letter are Windows paths, whatever the host is. */
function separatorFor(parent: string, provider: { separatorOf(path: string): string }): string {
  if (/^[a-z]:/i.test(parent) || (parent.includes('\\') && !parent.includes('/'))) return '\\';
  return provider instanceof FileSystemProvider ? provider.separatorOf(parent) : '\\';
}

function join(parent: string, child: string, separator: string): string {
  const tail = child.replace(/^[\\/]+/, '').replace(/[\\/]/g, separator);
  const head = parent.replace(/[\\/]/g, separator);
  if (tail === '') return head.endsWith(separator) ? head : head + separator;
  return head === '' || head.endsWith(separator) ? head + tail : head + separator + tail;
}
