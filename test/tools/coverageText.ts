import { catalog } from '../../src/cmdlets/catalog.ts';
import { notEmulatedCommands } from '../../src/cmdlets/notEmulated.ts';
import { exchangeCmdletNames } from '../../src/exchange/cmdletNames.ts';
import type { AnyCmdlet } from '../../src/runtime/cmdlet.ts';

const HEAD = `# Coverage

Made by \`npm run --silent coverage\` from the declarations of the cmdlets; a test fails when it is stale.

A parameter under "works" is bound, checked and has its effect. One under "not emulated" exists in the real cmdlet and
answers \`ParameterNotEmulated\` here. "Proof" says where the behaviour comes from: \`recorded\` from a real engine or server,
\`documented\`, \`reported\` in a post, or \`inferred\`. Known differences of what works are in [differences.md](differences.md).
`;

/** The whole text of docs/coverage.md. */
export function coverageText(): string {
  const cmdlets = Object.values(catalog);
  const modules = [...new Set(cmdlets.map((cmdlet) => cmdlet.module))].sort();
  const works = modules.map((module) =>
    moduleSection(
      module,
      cmdlets.filter((cmdlet) => cmdlet.module === module),
    ),
  );
  return [HEAD, summary(cmdlets, modules), ...works, missingSection()].join('\n');
}

const missingParameters = ({ notEmulated = [] }: AnyCmdlet): string[] =>
  Array.isArray(notEmulated) ? [...notEmulated] : Object.keys(notEmulated);

function summary(cmdlets: readonly AnyCmdlet[], modules: readonly string[]): string {
  const rows = modules.map((module) => {
    const own = cmdlets.filter((cmdlet) => cmdlet.module === module);
    const works = own.reduce((sum, cmdlet) => sum + Object.keys(cmdlet.parameters).length, 0);
    const missing = own.reduce((sum, cmdlet) => sum + missingParameters(cmdlet).length, 0);
    return `| ${module} | ${own.length} | ${works} | ${missing} |`;
  });
  return ['| module | cmdlets | parameters that work | not emulated |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function moduleSection(module: string, cmdlets: readonly AnyCmdlet[]): string {
  const rows = [...cmdlets].sort((a, b) => (a.name < b.name ? -1 : 1)).map(cmdletRow);
  return [`## ${module}`, '', '| cmdlet | works | not emulated | proof |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function cmdletRow(cmdlet: AnyCmdlet): string {
  const works = Object.keys(cmdlet.parameters).join(' ');
  return `| ${cmdlet.name} | ${works || '–'} | ${missingParameters(cmdlet).join(' ') || '–'} | ${cmdlet.proof} |`;
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
