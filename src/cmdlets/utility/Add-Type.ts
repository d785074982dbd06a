import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { isNetAssembly } from '../../values/dotnet/netTypes.ts';

/** Assemblies of which something is emulated: it is there from the start. */
const ASSEMBLIES: ReadonlySet<string> = new Set(
  (
    'mscorlib system system.core system.management system.management.automation system.numerics system.security ' +
    'system.serviceprocess system.web system.xml'
  ).split(' '),
);

const NEVER = { type: 'string', emulated: false } as const;

/** Nothing is compiled or loaded here; naming an assembly of .NET does no harm. */
export default cmdlet({
  name: 'Add-Type',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.AddTypeCommand',
  defaultSet: 'FromSource',
  synopsis: 'Accepts the names of .NET assemblies; source code is not compiled here.',
  proof: 'documented',
  parameters: {
    TypeDefinition: { ...NEVER, sets: { FromSource: { position: 0, mandatory: true } } },
    Name: { ...NEVER, sets: { FromMember: { position: 0, mandatory: true } } },
    MemberDefinition: { ...NEVER, type: 'string[]', sets: { FromMember: { position: 1, mandatory: true } } },
    CodeDomProvider: {
      ...NEVER,
      type: 'object',
      realType: 'CodeDomProvider',
      sets: ['FromSource', 'FromMember'],
      aliases: ['Provider'],
    },
    CompilerParameters: {
      ...NEVER,
      type: 'object',
      realType: 'CompilerParameters',
      sets: ['FromSource', 'FromMember', 'FromPath', 'FromLiteralPath'],
      aliases: ['CP'],
    },
    Namespace: { ...NEVER, sets: ['FromMember'], aliases: ['NS'] },
    UsingNamespace: { ...NEVER, type: 'string[]', sets: ['FromMember'], aliases: ['Using'] },
    Path: { ...NEVER, type: 'string[]', sets: { FromPath: { position: 0, mandatory: true } } },
    LiteralPath: { ...NEVER, type: 'string[]', sets: { FromLiteralPath: { mandatory: true } }, aliases: ['PSPath'] },
    AssemblyName: { type: 'string[]', sets: { FromAssemblyName: { mandatory: true } }, aliases: ['AN'] },
    Language: { ...NEVER, realType: 'Language', sets: ['FromSource', 'FromMember'] },
    ReferencedAssemblies: {
      ...NEVER,
      type: 'string[]',
      sets: ['FromSource', 'FromMember', 'FromPath', 'FromLiteralPath'],
      aliases: ['RA'],
    },
    OutputAssembly: { ...NEVER, sets: ['FromSource', 'FromMember', 'FromPath', 'FromLiteralPath'], aliases: ['OA'] },
    OutputType: {
      ...NEVER,
      realType: 'OutputAssemblyType',
      sets: ['FromSource', 'FromMember', 'FromPath', 'FromLiteralPath'],
      aliases: ['OT'],
    },
    PassThru: { type: 'switch' },
    IgnoreWarnings: { type: 'switch' },
  },
  run: (call) => ({
    process({ AssemblyName = [] }) {
      for (const name of AssemblyName) if (!ASSEMBLIES.has(plainName(name))) lookFor(call, name);
    },
  }),
});

/** The name without version, culture and key. */
const plainName = (name: string): string =>
  name
    .replace(/,.*$/s, '')
    .replace(/\.dll$/i, '')
    .trim()
    .toLowerCase();

function lookFor(call: CmdletCall, name: string): void {
  if (!isNetAssembly(plainName(name))) return notFound(call, name);
  call.verbose(`The assembly ${name} exists in .NET Framework 4.8 but none of its types is emulated.`);
}

/** Proof: inferred (the id is reported, the sentence from memory). */
function notFound(call: CmdletCall, name: string): never {
  call.verbose(`No assembly ${name} is known in .NET Framework 4.8 or Windows PowerShell 5.1.`);
  return call.fail({
    id: 'ASSEMBLY_NOT_FOUND',
    message: `Cannot add type. The assembly '${name}' could not be found.`,
    category: 'ObjectNotFound',
    target: name,
    exceptionType: 'System.Exception',
  });
}
