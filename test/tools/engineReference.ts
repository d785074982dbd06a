import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Milliseconds of each row of ../shared/bench/engine.ps1 in the real engine: PowerShell 7.6, whole, on two quiet cores, best of
 * three. Windows PowerShell 5.1 is slower.
 */
export const REFERENCE: Readonly<Record<string, number>> = {
  loop: 188,
  'while-if-switch': 45,
  'function-call': 1378,
  recursion: 130,
  'string-format': 34,
  'string-operators': 291,
  hashtable: 54,
  'array-index': 3.9,
  'object-create': 243,
  'method-call': 28,
  'pipeline-foreach-where': 746,
  'pipeline-function': 245,
  'where-property': 320,
  'where-like': 436,
  'select-property': 1778,
  'sort-two-keys': 1002,
  group: 935,
  measure: 297,
  'format-table': 345,
  'csv-round-trip': 419,
  'json-round-trip': 465,
  'try-catch': 200,
};

/** The body of the row `loop`. */
const LOOP = '$s = 0; for ($i = 0; $i -lt 1000000; $i++) { $s += $i % 7 }; $s';

export interface Scale {
  /** By how much this machine, as busy as it is, takes longer than the one of the recording. */
  readonly factor: number;
  readonly how: string;
}

/** Times the loop in the real engine on this machine, where it is at hand. */
export function scaleOf(root: string): Scale {
  const ask = join(root, '..', 'shared', 'oracle', 'ask');
  if (!existsSync(ask)) return { factor: 1, how: 'as recorded: the real engine is not at hand to compare machines' };
  const { stdout } = spawnSync(ask, ['--time', '5', LOOP], { encoding: 'utf8' });
  const times = [...stdout.matchAll(/([\d.]+) ms/g)].map((match) => Number(match[1]));
  const recorded = REFERENCE.loop ?? Number.NaN;
  if (times.length === 0) return { factor: 1, how: 'as recorded: the real engine did not answer' };
  const best = Math.min(...times);
  return {
    factor: best / recorded,
    how: `recorded times ${(best / recorded).toFixed(2)}: its loop takes ${best} ms here, ${recorded} there`,
  };
}
