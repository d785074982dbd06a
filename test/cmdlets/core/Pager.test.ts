import { expect, test } from '@jest/globals';
import { Pager, PagerQuit } from '../../../src/cmdlets/core/Pager.ts';
import type { HostUI } from '../../../src/runtime/Platform.ts';
import { RecordedUI } from '../../../src/runtime/RecordedUI.ts';

/** Writes ten lines to a screen of 10 columns and 5 rows; `keys` answer its questions. */
function page(keys: string[] | null, lines: readonly string[]) {
  const screen: string[] = [];
  const ui = {
    width: 10,
    height: 5,
    writeLine: (line: string) => screen.push(line),
    ...(keys === null ? {} : { readKey: () => (screen.push('?') > 0 ? (keys.shift() ?? 'q') : '') }),
  } as unknown as HostUI;
  const pager = new Pager(new RecordedUI(ui));
  try {
    for (const line of lines) pager.line(line);
  } catch (thrown) {
    if (!(thrown instanceof PagerQuit)) throw thrown;
  }
  return screen.join(' ');
}

const TEN = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

test.each([
  ['a page at a time', [' ', ' '], TEN, '0 1 2 3 ? 4 5 6 7 ? 8 9'],
  ['a line at a time', ['\n', '\n'], TEN, '0 1 2 3 ? 4 ? 5 ?'],
  ['until the user has seen enough', ['x', 'Q'], TEN, '0 1 2 3 ? ?'],
  ['counting the rows of long lines', [' '], ['a'.repeat(25), 'b', 'c'], `${'a'.repeat(25)} b ? c`],
  ['all at once where no key can be read', null, TEN, '0 1 2 3 4 5 6 7 8 9'],
])('%s', (_name, keys, lines, shown) => expect(page(keys, lines)).toBe(shown));
