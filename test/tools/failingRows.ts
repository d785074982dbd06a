import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The recorded rows that are known to fail, one line each: `id: why`. */
export function failingRows(root: string): string[] {
  const text = readFileSync(join(root, 'test', 'known-failing-rows.txt'), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
