import { cmdlet } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import { pathNotFound } from '../../runtime/providers/placeErrors.ts';
import { Guid } from '../../values/Guid.ts';
import { surroundings } from '../../values/surroundings.ts';
import { type ManifestEntry, manifestText } from './manifestText.ts';

/** The keys in the order of the file, with what each is for. */
const NOTES: Readonly<Record<string, string>> = {
  RootModule: 'The script or assembly that the module consists of',
  ModuleVersion: 'Version',
  CompatiblePSEditions: 'Editions of PowerShell that can use it',
  GUID: 'Tells the module from others of the same name',
  Author: 'Author',
  CompanyName: 'Company',
  Copyright: 'Copyright',
  Description: 'What the module does',
  PowerShellVersion: 'Lowest version of PowerShell',
  PowerShellHostName: 'Name of the host it needs',
  PowerShellHostVersion: 'Lowest version of that host',
  DotNetFrameworkVersion: 'Lowest version of .NET Framework',
  CLRVersion: 'Lowest version of the common language runtime',
  ProcessorArchitecture: 'Processor: None, X86 or Amd64',
  RequiredModules: 'Modules that have to be loaded before',
  RequiredAssemblies: 'Assemblies that have to be loaded before',
  ScriptsToProcess: 'Scripts that run in the session of the caller before the module is loaded',
  TypesToProcess: 'Files of types (.ps1xml)',
  FormatsToProcess: 'Files of views (.ps1xml)',
  NestedModules: 'Modules inside this one',
  FunctionsToExport: 'Functions that users see',
  CmdletsToExport: 'Cmdlets that users see',
  VariablesToExport: 'Variables that users see',
  AliasesToExport: 'Aliases that users see',
  DscResourcesToExport: 'DSC resources that users see',
  ModuleList: 'All modules that belong to it',
  FileList: 'All files that belong to it',
};

const LATER_NOTES: Readonly<Record<string, string>> = {
  HelpInfoURI: 'Where help can be updated from',
  DefaultCommandPrefix: 'Prefix of the nouns of all commands',
};

const PSDATA_NOTES: Readonly<Record<string, string>> = {
  Tags: 'Words that galleries find the module by',
  LicenseUri: 'Address of the licence',
  ProjectUri: 'Address of the project',
  IconUri: 'Address of a picture',
  ReleaseNotes: 'What is new',
};

export default cmdlet({
  name: 'New-ModuleManifest',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.NewModuleManifestCommand',
  supportsShouldProcess: true,
  synopsis: 'Writes the file (.psd1) that describes a module.',
  proof: 'documented',
  parameters: {
    Path: { type: 'string', position: 0, mandatory: true },
    NestedModules: { type: 'object[]' },
    Guid: { type: 'guid' },
    Author: { type: 'string', allowEmptyString: true },
    CompanyName: { type: 'string', allowEmptyString: true },
    Copyright: { type: 'string', allowEmptyString: true },
    RootModule: { type: 'string', aliases: ['ModuleToProcess'], allowEmptyString: true },
    ModuleVersion: { type: 'version' },
    Description: { type: 'string', allowEmptyString: true },
    ProcessorArchitecture: { type: 'string', realType: 'ProcessorArchitecture' },
    PowerShellVersion: { type: 'version' },
    ClrVersion: { type: 'version' },
    DotNetFrameworkVersion: { type: 'version' },
    PowerShellHostName: { type: 'string' },
    PowerShellHostVersion: { type: 'version' },
    RequiredModules: { type: 'object[]' },
    TypesToProcess: { type: 'string[]', allowEmptyCollection: true },
    FormatsToProcess: { type: 'string[]', allowEmptyCollection: true },
    ScriptsToProcess: { type: 'string[]', allowEmptyCollection: true },
    RequiredAssemblies: { type: 'string[]', allowEmptyCollection: true },
    FileList: { type: 'string[]', allowEmptyCollection: true },
    ModuleList: { type: 'object[]', allowEmptyCollection: true },
    FunctionsToExport: { type: 'string[]', allowEmptyCollection: true },
    AliasesToExport: { type: 'string[]', allowEmptyCollection: true },
    VariablesToExport: { type: 'string[]', allowEmptyCollection: true },
    CmdletsToExport: { type: 'string[]', allowEmptyCollection: true },
    DscResourcesToExport: { type: 'string[]', allowEmptyCollection: true },
    CompatiblePSEditions: { type: 'string[]', allowEmptyCollection: true },
    PrivateData: { type: 'object' },
    Tags: { type: 'string[]' },
    ProjectUri: { type: 'uri' },
    LicenseUri: { type: 'uri' },
    IconUri: { type: 'uri' },
    ReleaseNotes: { type: 'string' },
    HelpInfoUri: { type: 'string' },
    PassThru: { type: 'switch' },
    DefaultCommandPrefix: { type: 'string' },
  },
  run: (call, args) => ({
    end() {
      const { places, platform } = call.session;
      const place = places.literal(args.Path ?? '');
      if (!/\.psd1$/i.test(place.providerPath)) return call.fail(notManifest(place.path));
      const files = place.provider as FileSystemProvider;
      const folder = files.parent(place.providerPath);
      if (!files.isContainer(folder)) return call.fail(pathNotFound(folder));
      if (!call.shouldProcess(place.path, 'Creating the module manifest file')) return;
      const text = textOf(files.leaf(place.providerPath), args, () => platform.random());
      files.write(place.providerPath, utf16(text));
      if (args.PassThru) call.write(text);
    },
  }),
});

function textOf(file: string, args: Readonly<Record<string, unknown>>, random: () => number): string {
  const now = new Date(surroundings.now());
  const author = args.Author ?? surroundings.userName;
  const values = new Map<string, unknown>([
    ['moduleversion', '1.0'],
    ['guid', Guid.random(random)],
    ['author', author],
    ['companyname', 'Unknown'],
    ['copyright', `(c) ${now.getUTCFullYear()} ${author}. All rights reserved.`],
    ['functionstoexport', []],
    ['cmdletstoexport', []],
    ['variablestoexport', '*'],
    ['aliasestoexport', []],
  ]);
  for (const [name, value] of Object.entries(args)) if (value !== undefined) values.set(name.toLowerCase(), value);
  const entries = (notes: Readonly<Record<string, string>>): ManifestEntry[] =>
    Object.entries(notes).map(([key, note]) => ({ key, note, value: values.get(key.toLowerCase()) }));
  return manifestText(
    [
      `Module manifest for module '${file.replace(/\.psd1$/i, '')}'`,
      `Generated by: ${author}`,
      `Generated on: ${now.getUTCMonth() + 1}/${now.getUTCDate()}/${now.getUTCFullYear()}`,
    ],
    [...entries(NOTES), ...entries(LATER_NOTES)],
    entries(PSDATA_NOTES),
    args.PrivateData,
  );
}

/** 5.1 writes the file as UTF-16 with a mark. Proof: documented. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}

/** Proof: inferred. */
const notManifest = (path: string) => ({
  message: `The path '${path}' is not valid for a module manifest: its file name must end in '.psd1'.`,
  id: 'InvalidModuleManifestPath',
  category: 'InvalidArgument' as const,
  target: path,
  exceptionType: 'System.ArgumentException',
});
