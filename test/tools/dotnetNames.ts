// Writes src/values/dotnet/typeNames.ts and memberNames.ts: the names of what .NET Framework 4.8 and Windows PowerShell 5.1
// have, from the metadata of their reference assemblies (NuGet: Microsoft.NETFramework.ReferenceAssemblies.net48 and
// PowerShellStandard.Library 5.1). Needs the .NET SDK (10 or later) for dotnetNames.cs, which reads the metadata.
// `node test/tools/run.mjs dotnetNames <folder or dll>…`
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerRuntimeTypes } from '../../src/runtime/runtimeTypes.ts';
import { knownNames } from '../../src/values/registry.ts';

/** The assemblies whose types are listed: what a console has loaded, and what scripts add with Add-Type. */
const LISTED = new Set(
  (
    'mscorlib System System.Core System.Configuration System.Configuration.Install System.Data System.Data.DataSetExtensions ' +
    'System.DirectoryServices System.DirectoryServices.AccountManagement System.DirectoryServices.Protocols System.Drawing ' +
    'System.EnterpriseServices System.IO.Compression System.IO.Compression.FileSystem System.Management ' +
    'System.Management.Automation System.Messaging System.Net.Http System.Numerics System.Printing System.Runtime.Caching ' +
    'System.Runtime.Remoting System.Runtime.Serialization System.Security System.ServiceProcess System.Speech ' +
    'System.Transactions System.Web System.Web.Extensions System.Web.Services System.Windows.Forms ' +
    'System.Windows.Forms.DataVisualization System.Xml System.Xml.Linq System.Xaml Microsoft.CSharp Microsoft.VisualBasic ' +
    'PresentationCore PresentationFramework UIAutomationClient UIAutomationTypes WindowsBase'
  ).split(' '),
);

interface NetType {
  readonly assembly: string;
  readonly name: string;
  readonly base: string;
  readonly members: readonly string[];
}

const root = process.env.EMS_ROOT ?? '.';

function readTypes(places: readonly string[]): NetType[] {
  const reader = join(root, 'test', 'tools', 'dotnetNames.cs');
  const run = spawnSync('dotnet', ['run', reader, '--', ...places], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`dotnet run: ${run.error ?? run.stdout + run.stderr}`);
  return run.stdout
    .split(/\r?\n/)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [assembly = '', name = '', base = '', members = ''] = line.split('\t');
      return { assembly, name, base, members: members.split(' ').filter((member) => member !== '') };
    })
    .filter(({ assembly }) => LISTED.has(assembly));
}

/** `System.Environment+SpecialFolder` → `System` and `Environment+SpecialFolder`. */
function split(name: string): [space: string, rest: string] {
  const dot = name.split('+', 1)[0]!.lastIndexOf('.');
  return [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
}

function namesByPlace(types: readonly NetType[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { assembly, name } of types) {
    const [space, rest] = split(name);
    const place = `${assembly} ${space}`.trim();
    places.set(place, [...(places.get(place) ?? []), rest]);
  }
  return places;
}

/** The classes and structs that are emulated: those of the registry, and those that the sources name. */
function emulated(types: ReadonlyMap<string, NetType>): NetType[] {
  registerRuntimeTypes();
  const names = new Set([...knownNames(), ...namesInSources()].map((name) => name.toLowerCase()));
  const known = [...types.values()].filter(({ name }) => names.has(name.toLowerCase()));
  return known.filter(({ base }) => base !== 'System.Enum');
}

/** `labObject('System.Diagnostics.Process', …)`: types that are defined beside their cmdlet, not in the registry. */
function namesInSources(): string[] {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.flatMap((text) => Array.from(text.matchAll(/'(System\.[\w.`]+)'/g), ([, name]) => name!));
}

/** The base that is emulated, and what the type and the bases before that one have. */
function flattened(type: NetType, types: ReadonlyMap<string, NetType>, kept: ReadonlySet<string>): string {
  const members = new Map<string, Set<string>>();
  let at: NetType | undefined = type;
  for (; at !== undefined && (at === type || !kept.has(at.name)); at = types.get(at.base)) {
    for (const member of at.members) addMember(members, member, at === type);
  }
  const lines = [...members].map(([name, counts]) => [name, ...[...counts].sort()].join('/')).sort();
  return [at?.name ?? '', ...lines].join(' ');
}

function addMember(members: Map<string, Set<string>>, member: string, isOwn: boolean): void {
  const [name = '', ...counts] = member.split('/');
  if (name === '.ctor' && !isOwn) return;
  members.set(name, new Set([...(members.get(name) ?? []), ...counts]));
}

function table(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([key, text]) => row(`  '${key}':`, `'${text}',`)).join('');
}

/** As Biome breaks it. */
function row(key: string, text: string): string {
  return key.length + text.length < 120 ? `${key} ${text}\n` : `${key}\n    ${text}\n`;
}

function write(file: string, name: string, comment: string, entries: readonly (readonly [string, string])[]): void {
  const text = `/**
${comment}
 * Written by test/tools/dotnetNames.ts from the metadata of the reference assemblies.
 */
export const ${name}: Readonly<Record<string, string>> = {
${table([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))}};
`;
  writeFileSync(join(root, 'src', 'values', 'dotnet', file), text);
}

const all = readTypes(process.argv.slice(2));
const byName = new Map(all.map((type) => [type.name, type]));
write(
  'typeNames.ts',
  'typeNames',
  ' * Public types of .NET Framework 4.8 and Windows PowerShell 5.1: assembly and namespace → names, nested ones after `+`,\n * generic ones with a backtick and the number of their arguments.',
  [...namesByPlace(all)].map(([place, names]) => [place, names.sort().join(' ')] as const),
);
const kept = emulated(byName);
const keptNames = new Set(kept.map(({ name }) => name));
write(
  'memberNames.ts',
  'memberNames',
  ' * Public members that .NET Framework 4.8 gives to the types that are emulated: full name → the base that is listed too, then\n * the members: `::` before static ones, after a method `/` and the numbers of parameters that its overloads take.',
  kept.map((type) => [type.name, flattened(type, byName, keptNames)] as const),
);
