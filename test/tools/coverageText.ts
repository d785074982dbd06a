import { catalog } from '../../src/cmdlets/catalog.ts';
import { notEmulatedCommands } from '../../src/cmdlets/notEmulated.ts';
import { exchangeCmdletNames } from '../../src/exchange/cmdletNames.ts';
import type { AnyCmdlet, ParameterDeclaration } from '../../src/runtime/cmdlet.ts';
import { differsIn } from './differsIn.ts';
import { parametersOf, realCommands } from './realCommands.ts';
import { typeSection } from './typeCoverage.ts';

const HEAD = `# Coverage

Made by \`npm run --silent coverage\` from the declarations of the cmdlets; a test fails when it is stale.

A parameter under "works" is bound, checked and has its effect. One under "not emulated" exists in the real cmdlet and
answers \`ParameterNotEmulated\` here. "Proof" says where the behaviour comes from: \`recorded\` from a real engine or server,
\`documented\`, \`reported\` in a post, or \`inferred\`. "differs" names what does otherwise than 5.1;
[differences.md](differences.md) tells more. Microsoft.PowerShell.Management and Microsoft.PowerShell.Utility are listed
whole, with the cmdlets that exist in 5.1 and not here; the others with the cmdlets that are here.
`;

/** The whole text of docs/coverage.md. */
export function coverageText(): string {
  const cmdlets = Object.values(catalog);
  const modules = [...new Set(cmdlets.map((cmdlet) => cmdlet.module))].sort();
  const sections = modules.map((module) => moduleSection(module, rowsOf(module, cmdlets)));
  return [HEAD, summary(cmdlets, modules), ...sections, missingSection(), typeSection()].join('\n');
}

const listOf = (cmdlet: AnyCmdlet): [string, ParameterDeclaration][] => Object.entries(cmdlet.parameters);

const working = (cmdlet: AnyCmdlet): string[] =>
  listOf(cmdlet).flatMap(([name, { emulated }]) => (emulated === false ? [] : [name]));

function missing(cmdlet: AnyCmdlet): string[] {
  const { notEmulated = [] } = cmdlet;
  const last = Array.isArray(notEmulated) ? notEmulated : Object.keys(notEmulated);
  return [...listOf(cmdlet).flatMap(([name, { emulated }]) => (emulated === false ? [name] : [])), ...last];
}

/** One line of a table: a cmdlet that we have, or a real one that we lack. */
interface Row {
  readonly name: string;
  readonly works: readonly string[];
  readonly missing: readonly string[];
  readonly proof: string;
}

const rowOf = (cmdlet: AnyCmdlet): Row => ({
  name: cmdlet.name,
  works: working(cmdlet),
  missing: missing(cmdlet),
  proof: cmdlet.proof,
});

/** The two modules of Windows PowerShell that are listed whole, with the cmdlets that we lack. */
const WHOLE: ReadonlySet<string> = new Set(['Microsoft.PowerShell.Management', 'Microsoft.PowerShell.Utility']);

function rowsOf(module: string, cmdlets: readonly AnyCmdlet[]): Row[] {
  const own = cmdlets.filter((cmdlet) => cmdlet.module === module).map(rowOf);
  const known = new Set(own.map(({ name }) => name));
  const lacking = WHOLE.has(module) ? realCommands().filter((real) => real.module === module) : [];
  const more = lacking
    .filter(({ name }) => !known.has(name))
    .map((real): Row => ({ name: real.name, works: [], missing: parametersOf(real), proof: '' }));
  return [...own, ...more].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function summary(cmdlets: readonly AnyCmdlet[], modules: readonly string[]): string {
  const lines = modules.map((module) => {
    const rows = rowsOf(module, cmdlets);
    const works = rows.reduce((sum, row) => sum + row.works.length, 0);
    const lacking = rows.reduce((sum, row) => sum + row.missing.length, 0);
    const built = rows.filter(({ proof }) => proof !== '').length;
    return `| ${module} | ${built} | ${rows.length - built} | ${works} | ${lacking} |`;
  });
  const head = '| module | cmdlets | cmdlets not emulated | parameters that work | parameters not emulated |';
  return [head, '|---|---|---|---|---|', ...lines, ''].join('\n');
}

function moduleSection(module: string, rows: readonly Row[]): string {
  const head = ['| cmdlet | works | differs | not emulated | proof |', '|---|---|---|---|---|'];
  return [`## ${module}`, '', ...head, ...rows.map(cmdletRow), ''].join('\n');
}

function cmdletRow({ name, works, missing: lacking, proof }: Row): string {
  const differing = differsIn[name];
  const built = proof === '' ? 'the cmdlet: ' : '';
  const cells = [works.join(' ') || '–', differing ?? '–', built + (lacking.join(' ') || '–'), proof || '–'];
  return `| ${name} | ${cells.join(' | ')} |`;
}

function missingSection(): string {
  const built = [...notEmulatedCommands()]
    .filter(({ name }) => !(name.toLowerCase() in catalog))
    .map(({ name }) => name);
  const exchange = exchangeCmdletNames().filter((name) => !(name.toLowerCase() in catalog));
  return [
    '## Exists in the real shells, not emulated here',
    '',
    'These names answer that they exist and are not emulated, with an error id of their own.',
    '',
    `Windows PowerShell (${built.length}): ${built.sort().join(', ')}.`,
    '',
    `Exchange (${exchange.length}): ${exchange.join(', ')}.`,
    '',
  ].join('\n');
}
