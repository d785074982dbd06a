import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** An error as `$Error` holds it; `type`, `line` and `char` help a reader and are not compared. */
export interface GoldenError {
  readonly id: string;
  readonly category: string;
  readonly message: string;
  readonly type?: string;
  readonly line?: number;
  readonly char?: number;
}

/** What a piece of script showed, left in `$Error`, and how it ended. */
export interface GoldenResult {
  readonly output: string;
  readonly errors: readonly GoldenError[];
  readonly state: 'ok' | 'terminated';
}

export interface GoldenRow extends GoldenResult {
  readonly id: string;
  readonly code: string;
  /** Name of the file the row stands in, without `.jsonl`. */
  readonly file: string;
}

/** Reads every `.jsonl` under the given files and folders; a line that is no row is an error that names it. */
export function readRows(places: readonly string[]): GoldenRow[] {
  return places.flatMap(filesOf).flatMap((path) => {
    const file = basename(path, '.jsonl');
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [readRow(line, file, `${path}:${index + 1}`)]));
  });
}

function filesOf(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(place, name));
}

function readRow(line: string, file: string, where: string): GoldenRow {
  const row = JSON.parse(line) as Partial<GoldenRow>;
  if (typeof row.id !== 'string' || typeof row.code !== 'string') throw new Error(`${where} is not a golden row`);
  return {
    id: row.id,
    code: row.code,
    output: row.output ?? '',
    errors: row.errors ?? [],
    state: row.state ?? 'ok',
    file,
  };
}

/** Lines without blanks at their ends; a run of blank lines is one; none at the start and the end. */
export function tidyOutput(output: string): string[] {
  const lines = output.split(/\r?\n/).map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');
}

/** What differs between a row and a run of it, as lines to print: `-` expected, `+` got. Empty when nothing does. */
export function compareRow(row: GoldenResult, got: GoldenResult): string[] {
  return [
    ...(row.state === got.state ? [] : [`- state: ${row.state}`, `+ state: ${got.state}`]),
    ...compareLines(tidyOutput(row.output), tidyOutput(got.output)),
    ...compareLines(row.errors.map(errorText), got.errors.map(errorText)),
  ];
}

const errorText = ({ id, category, message }: GoldenError): string =>
  `error: ${id} | ${category} | ${message.replace(/\r?\n/g, '\\n')}`;

/** The lines of both sides when they differ anywhere, common ones with a blank before them. */
function compareLines(expected: readonly string[], got: readonly string[]): string[] {
  if (expected.length === got.length && expected.every((line, index) => line === got[index])) return [];
  const common = longestCommon(expected, got);
  const lines: string[] = [];
  let left = 0;
  let right = 0;
  for (const [atLeft, atRight] of [...common, [expected.length, got.length] as const]) {
    while (left < atLeft) lines.push(`- ${expected[left++]}`);
    while (right < atRight) lines.push(`+ ${got[right++]}`);
    if (left < expected.length) lines.push(`  ${expected[left]}`);
    left++;
    right++;
  }
  return lines;
}

/** Pairs of indexes of a longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (lengths[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
