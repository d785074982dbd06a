import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

/** A piece of script and what the real engine (PowerShell 7 where it does not differ from 5.1) gives for it. */
interface Row {
  readonly code: string;
  /** Each result as `Type|text`; a failure as `E|id|type|message`. */
  readonly shows: readonly string[];
}

const folder = join(import.meta.dirname, 'recorded');

/** Shows a result with its type, as the rows were recorded. */
const PRELUDE = String.raw`
function __f($x) {
  if ($null -eq $x) { return '<null>' }
  $t = $x.GetType()
  if ($t.IsArray) { $p = @(); foreach ($i in $x) { $p += (__f $i) }; return $t.Name + '(' + [string]::Join(' ; ', [string[]]$p) + ')' }
  $s = "$x"
  if ($x -is [double]) { $s = $x.ToString('R', [Globalization.CultureInfo]::InvariantCulture) }
  $t.Name + '|' + $s.Replace("${'`'}r", '\r').Replace("${'`'}n", '\n')
}
function __t($c) {
  try { $r = @(. ([scriptblock]::Create($c))); foreach ($x in $r) { __f $x } }
  catch {
    $m = "E|$($_.FullyQualifiedErrorId)|$($_.Exception.GetType().Name)|$($_.Exception.Message)"
    $m.Replace("${'`'}r", '\r').Replace("${'`'}n", '\n')
  }
}
`;

function shown(rows: readonly Row[]): string[][] {
  const calls = rows.map(({ code }, i) => `'#${i}'; __t '${code.replaceAll("'", "''")}'`).join('\n');
  const { output } = createPracticeSession({ timeZone: 'UTC' }).run(`${PRELUDE}\n${calls}\n'#end'`);
  const results: string[][] = [];
  for (const line of output.split('\n')) {
    if (/^#(?:\d+|end)$/.test(line)) results.push([]);
    else results.at(-1)?.push(line);
  }
  return results;
}

describe.each(readdirSync(folder))('%s', (file) => {
  const rows = readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

  test(`all ${rows.length} rows`, () => {
    const results = shown(rows);
    const wrong = rows.filter(({ shows }, i) => results[i]?.join('\n').trimEnd() !== shows.join('\n'));
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });
});
