import { cmdlet } from '../../runtime/cmdlet.ts';
import { attempt, credentialParameters } from './paths.ts';

export default cmdlet({
  name: 'Split-Path',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.SplitPathCommand',
  defaultSet: 'ParentSet',
  proof: 'recorded',
  parameters: {
    Path: {
      type: 'string[]',
      sets: {
        ParentSet: { position: 0, mandatory: true, pipeline: 'both' },
        LeafSet: { position: 0, mandatory: true, pipeline: 'both' },
        QualifierSet: { position: 0, mandatory: true, pipeline: 'both' },
        NoQualifierSet: { position: 0, mandatory: true, pipeline: 'both' },
        IsAbsoluteSet: { position: 0, mandatory: true, pipeline: 'both' },
      },
    },
    LiteralPath: {
      type: 'string[]',
      sets: { LiteralPathSet: { mandatory: true, pipeline: 'property' } },
      aliases: ['PSPath'],
    },
    Parent: { type: 'switch', sets: ['ParentSet'], pipeline: 'property' },
    Leaf: { type: 'switch', sets: ['LeafSet'], pipeline: 'property' },
    Qualifier: { type: 'switch', sets: ['QualifierSet'], pipeline: 'property' },
    NoQualifier: { type: 'switch', sets: ['NoQualifierSet'], pipeline: 'property' },
    Resolve: { type: 'switch' },
    IsAbsolute: { type: 'switch', sets: ['IsAbsoluteSet'] },
    ...credentialParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process(args) {
        const given = [...(args.Path ?? []), ...(args.LiteralPath ?? [])];
        const paths = args.Resolve
          ? given.flatMap((path) => (attempt(call, () => places.existing(path)) ?? []).map((place) => place.path))
          : given;
        for (const path of paths) {
          if (args.IsAbsolute) call.write(/^([\\/]|[^:\\/]+:)/.test(path));
          else if (args.Qualifier) {
            const found = qualifierOf(path);
            if (found !== '') call.write(found);
            else call.error(noQualifier(path));
          } else if (args.NoQualifier) call.write(path.slice(qualifierOf(path).length));
          else call.write(args.Leaf ? leafOf(path) : parentOf(path));
        }
      },
    };
  },
});

const qualifierOf = (path: string) => /^[^:\\/]+:(?!:)/.exec(path)?.[0] ?? '';

/** Documented: the path has no drive. */
const noQualifier = (path: string) => ({
  message: `Cannot parse path because path '${path}' does not have a qualifier specified.`,
  id: 'ParsePathFormatError',
  category: 'InvalidArgument' as const,
  target: path,
  exceptionType: 'System.FormatException',
});

function leafOf(path: string): string {
  const trimmed = path.replace(/[\\/]+$/, '');
  return trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\')) + 1);
}

function parentOf(path: string): string {
  const trimmed = path.replace(/(?<=[^:\\/])[\\/]+$/, '');
  const at = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
  if (at < 0 || trimmed.length === 1 || /^[^:\\/]+:[\\/]$/.test(trimmed)) return '';
  const parent = trimmed.slice(0, at);
  return parent === '' || /^[^:\\/]+:$/.test(parent) ? trimmed.slice(0, at + 1) : parent;
}
