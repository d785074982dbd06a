import type { FileFacts } from '../../runtime/NativeFiles.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';

export interface AttributeArguments {
  readonly Attributes?: string | undefined;
  readonly Directory: boolean;
  readonly File: boolean;
  readonly Hidden: boolean;
  readonly ReadOnly: boolean;
  readonly System: boolean;
  readonly Force: boolean;
}

const TESTS: Readonly<Record<string, (facts: FileFacts) => boolean>> = {
  directory: (facts) => facts.isDirectory,
  d: (facts) => facts.isDirectory,
  hidden: (facts) => facts.isHidden,
  h: (facts) => facts.isHidden,
  readonly: (facts) => facts.isReadOnly,
  r: (facts) => facts.isReadOnly,
  // No file of a lab is a system file.
  system: () => false,
  s: () => false,
  archive: (facts) => !facts.isDirectory,
  normal: (facts) => !facts.isDirectory && !facts.isReadOnly && !facts.isHidden,
};

/** Attributes that no file of a lab has. */
const NEVER: ReadonlySet<string> = new Set(
  'compressed encrypted integritystream noscrubdata notcontentindexed offline reparsepoint sparsefile temporary l'.split(
    ' ',
  ),
);

/** Proof: documented. */
const noAttribute = (name: string) =>
  new ExceptionObject(
    'System.Management.Automation.PSArgumentException',
    `Unable to match the identifier name ${name} to a valid enumerator name. Specify one of the following enumerator names and try again:\nReadOnly, Hidden, System, Directory, Archive, Device, Normal, Temporary, SparseFile, ReparsePoint, Compressed, Offline, NotContentIndexed, Encrypted, IntegrityStream, NoScrubData`,
    { errorId: 'NoEnumNameMatch', category: 'InvalidArgument' },
  );

/** Which places -Attributes (`!Directory+ReadOnly, Hidden`) and its short forms let through; hidden ones only when asked for. */
export function attributeTest(args: AttributeArguments): (place: PathInfo) => boolean {
  const alternatives = (args.Attributes ?? '').split(',').filter((text) => text.trim() !== '');
  return ({ provider, providerPath }) => {
    if (!(provider instanceof FileSystemProvider)) return true;
    const facts = provider.facts(providerPath);
    if (facts === null) return false;
    if (facts.isHidden && !args.Force && !args.Hidden && alternatives.length === 0) return false;
    if (args.Directory !== args.File && facts.isDirectory !== args.Directory) return false;
    if (args.Hidden && !facts.isHidden) return false;
    if (args.ReadOnly && !facts.isReadOnly) return false;
    if (args.System) return false;
    return (
      alternatives.length === 0 ||
      alternatives.some((terms) => terms.split('+').every((term) => holds(term.trim(), facts)))
    );
  };
}

function holds(term: string, facts: FileFacts): boolean {
  const negated = term.startsWith('!');
  const name = (negated ? term.slice(1) : term).toLowerCase();
  const test = TESTS[name] ?? (NEVER.has(name) ? () => false : null);
  if (test === null) throw noAttribute(name);
  return test(facts) !== negated;
}
