// npm run --silent golden -- [DIR …] [--verbose] [--json FILE] [--only ID-PREFIX] [--raise]
// --raise lifts test/golden-ratchet.json to what passes now; it never lowers a number.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareRow, type GoldenRow, readRows } from './goldenRow.ts';
import { type RowOutcome, runAll, serveAsThread } from './goldenRun.ts';

interface RowReport {
  readonly id: string;
  readonly file: string;
  readonly passed: boolean;
  readonly difference: readonly string[];
}

function judge(row: GoldenRow, outcome: RowOutcome): RowReport {
  const difference = 'broken' in outcome ? [`+ the engine broke: ${outcome.broken}`] : compareRow(row, outcome);
  return { id: row.id, file: row.file, passed: difference.length === 0, difference };
}

/** Passed and failed rows of each file, for the ratchet. */
function countByFile(reports: readonly RowReport[]): Record<string, { passed: number; failed: number }> {
  const counts: Record<string, { passed: number; failed: number }> = {};
  for (const { file, passed } of reports) {
    counts[file] ??= { passed: 0, failed: 0 };
    const count = counts[file];
    if (passed) count.passed++;
    else count.failed++;
  }
  return counts;
}

function raiseRatchet(path: string, reports: readonly RowReport[]): void {
  const ratchet = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  for (const [file, { passed }] of Object.entries(countByFile(reports)))
    ratchet[file] = Math.max(ratchet[file] ?? 0, passed);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(Object.entries(ratchet).sort()), null, 2)}\n`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      verbose: { type: 'boolean', short: 'v' },
      json: { type: 'string' },
      only: { type: 'string' },
      raise: { type: 'boolean' },
    },
  });
  const root = process.env.EMS_ROOT ?? '.';
  const places = positionals.length > 0 ? positionals : [join(root, '..', 'shared', 'golden')];
  for (const place of places) {
    if (existsSync(place)) continue;
    console.error(`golden: there is no file or folder ${place}`);
    process.exitCode = 2;
    return;
  }
  const rows = readRows(places).filter(({ id }) => id.startsWith(values.only ?? ''));
  const outcomes = await runAll(
    rows.map(({ code }) => code),
    fileURLToPath(import.meta.url),
  );
  const reports = rows.map((row, index) => judge(row, outcomes[index] ?? { broken: 'it was not run' }));
  for (const [index, { id, passed, difference }] of reports.entries()) {
    if (passed) continue;
    console.log(id);
    if (!values.verbose) continue;
    for (const line of rows[index]?.code.split('\n') ?? []) console.log(`  > ${line}`);
    for (const line of difference) console.log(`  ${line}`);
  }
  const passed = reports.filter((report) => report.passed).length;
  const failed = reports.length - passed;
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ passed, failed, files: countByFile(reports), rows: reports }, null, 1)}\n`,
    );
  if (values.raise) raiseRatchet(join(root, 'test', 'golden-ratchet.json'), reports);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

if (!serveAsThread()) await main();
