import { RECEIVE_CONNECTOR_RULES } from '../../src/exchange/rules/receiveConnectorRules.ts';
import { SWITCHES } from '../../src/smtp/switches.ts';
import { defaultsTable } from './defaultsTable.ts';

const HEAD = `# Differences

What this shell does otherwise than Windows PowerShell 5.1 on an Exchange server, and what it does that no source confirms.
The tables at the end are made from the code by \`npm run --silent coverage\`; a test fails when they are stale.

## Decisions

- **Where a text of Exchange was not found**, the sentence is in the manner of those that were, and marked \`inferred\`.
- **Sorting and dictionaries.** A hashtable lists its keys in the order they were added; .NET lists them in the order of its hash codes.
- **Out-Default waits for nothing.** 5.1 holds back a table for 300 ms to measure columns; here the first objects decide at once, so
  the same input always gives the same table.
- **ConvertTo-Json** indents by two blanks with one blank after the colon, as PowerShell 7 does; its escapes are 5.1's.
- **Files.** Native paths are the machine's own. On a host without drive letters \`C:\\…\` is a folder of the lab home, where names ignore
  case. Line ends that the shell writes are CR LF everywhere.
- **The machine** is the server that the shell is connected to: \`$env:COMPUTERNAME\` and \`[Environment]::MachineName\` name it, and
  \`[System.Net.Dns]\` knows the lab's servers (all at 127.0.0.1) and no others.
- **Never emulated, by intent:** starting programs, jobs, remoting to other computers, anything that reaches a network. Such commands
  answer that they exist and are not emulated.
- **.NET.** A type or member that is not here gives 5.1's own error. With \`$VerbosePreference = 'Continue'\` or \`-Verbose\` one line says
  whether .NET Framework 4.8 or Windows PowerShell 5.1 has it, so that it is only not emulated; the prompt says so in a dim line.
  The names come from the reference assemblies; [coverage.md](coverage.md) lists the members of each type.
- **Regular expressions** are .NET's, in two engines. What JavaScript has an equivalent for is translated to it. Balancing groups,
  conditionals, \`\\G\`, RightToLeft, time limits and the captures of a repeated group go to a backtracking engine of our own, and
  so does every expression that may take time exponential in the text's length (a repetition of something ambiguous, such as
  \`(a+)+\`) or a high power of it. That engine does not make a choice twice that came to nothing, so most of these end at once where
  .NET would not end at all; what is left is given up after 50 million steps (some seconds) with .NET's
  RegexMatchTimeoutException. No expression hangs the shell for ever.
- **Secure strings** keep their text in the memory of the session and are never written.

## Recorded rows that fail

`;

/** The whole text of docs/differences.md; `failing` are the ids of the recorded rows that fail. */
export function differencesText(failing: readonly string[]): string {
  const rows = failing.length === 0 ? ['None.'] : failing.map((line) => `- ${line}`);
  return [HEAD + rows.join('\n'), '', rulesTable(), defaultsTable(), switchesTable()].join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function rulesTable(): string {
  const rows = RECEIVE_CONNECTOR_RULES.map(
    ({ name, summary, proof, source }) => `| ${name} | ${cell(summary)} | ${proof} | ${cell(source)} |`,
  );
  return [
    '## Rules between fields of a Receive connector',
    '',
    '| rule | meaning | proof of the text | source |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function switchesTable(): string {
  const rows = SWITCHES.map(
    ({ name, values, meaning, why }) =>
      `| ${name} | ${values.map((value, index) => (index === 0 ? `**${value}**` : value)).join(', ')} | ${cell(meaning)} | ${cell(why)} |`,
  );
  return [
    '## Open points of the limits',
    '',
    'The value in bold is the default. Every report shows them; `--switch NAME=VALUE` decides otherwise.',
    '',
    '| switch | values | meaning | why the default |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
