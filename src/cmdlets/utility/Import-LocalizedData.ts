import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { Variable } from '../../runtime/Variable.ts';
import { tableOf } from './dataFile.ts';

/** What Get-UICulture answers. */
const UI_CULTURE = 'en-US';

export default cmdlet({
  name: 'Import-LocalizedData',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ImportLocalizedData',
  synopsis: 'Reads the texts of a script in the language of the session.',
  proof: 'documented',
  parameters: {
    BindingVariable: { type: 'string', aliases: ['Variable'], position: 0 },
    UICulture: { type: 'string', position: 1 },
    BaseDirectory: { type: 'string' },
    FileName: { type: 'string' },
  },
  notEmulated: { SupportedCommand: 'string[]' },
  run: (call, args) => ({
    end() {
      const { places } = call.session;
      const script = call.invocation.extent?.source.file ?? null;
      const file = args.FileName ?? leafOf(script);
      if (file === null) return call.fail(noName());
      const folder = places.literal(args.BaseDirectory ?? folderOf(script) ?? call.session.currentFolder);
      const name = `${file.replace(/\.psd1$/i, '')}.psd1`;
      const found = candidates(folder, name, args.UICulture ?? UI_CULTURE).find((place) => place.exists);
      if (found === undefined) return call.error(notFound(name, folder.path, args.UICulture ?? UI_CULTURE));
      const table = tableOf(call, (found.provider as FileSystemProvider).readText(found.providerPath), found.path);
      if (args.BindingVariable === undefined) call.write(table);
      else bind(call, args.BindingVariable, table);
    },
  }),
});

const leafOf = (path: string | null): string | null => path?.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') ?? null;

const folderOf = (path: string | null): string | null => path?.replace(/[\\/][^\\/]*$/, '') || null;

/** The file for the language, then for the language without its country, then the one beside the script. */
function candidates(folder: PathInfo, name: string, culture: string): PathInfo[] {
  const cultures: string[] = [];
  for (let one = culture; one !== ''; one = one.replace(/-?[^-]*$/, '')) cultures.push(one);
  return [...cultures.map((one) => folder.child(one).child(name)), folder.child(name)];
}

function bind({ scope }: CmdletCall, given: string, value: unknown): void {
  const name = given.replace(/^\$/, '');
  const known = scope.own(name.toLowerCase());
  if (known === undefined) scope.put(new Variable(name, value));
  else known.assign(value);
}

/** Proof: inferred. */
const noName = () => ({
  message: 'The FileName parameter was not specified. It is needed where no script file runs.',
  id: 'FileNameParameterRequired',
  category: 'InvalidOperation' as const,
  exceptionType: 'System.InvalidOperationException',
});

/** Proof: documented. */
const notFound = (name: string, folder: string, culture: string) => ({
  message: `Cannot find the Windows PowerShell data file '${name}' in directory '${folder}', or in any parent culture directories.`,
  id: 'ImportLocalizedData',
  category: 'ObjectNotFound' as const,
  target: `${folder}/${culture}/${name}`,
  exceptionType: 'System.Management.Automation.PSInvalidOperationException',
});
