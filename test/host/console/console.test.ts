import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { ConsoleUI } from '../../../src/host/console/ConsoleUI.ts';
import { LineInput } from '../../../src/host/console/LineInput.ts';
import { Output } from '../../../src/host/console/Output.ts';
import { wantsColour } from '../../../src/host/console/wantsColour.ts';

let folder = '';
let open: number[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'console-'));
  open = [];
});

afterEach(() => {
  for (const descriptor of open) closeSync(descriptor);
  rmSync(folder, { recursive: true });
});

function descriptor(name: string, mode: string): number {
  const opened = openSync(join(folder, name), mode);
  open.push(opened);
  return opened;
}

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

function linesOf(content: string | Buffer): (string | null)[] {
  writeFileSync(join(folder, 'in'), content);
  const input = new LineInput(descriptor('in', 'r'));
  const lines: (string | null)[] = [];
  do lines.push(input.readLine());
  while (lines.at(-1) !== null);
  return lines;
}

describe('standard input by lines', () => {
  test.each<[string, string, (string | null)[]]>([
    ['nothing', '', [null]],
    ['a last line without an end', 'a\nb', ['a', 'b', null]],
    ['Windows line ends', 'a\r\n\r\nb\r\n', ['a', '', 'b', null]],
  ])('%s', (_, content, lines) => {
    expect(linesOf(content)).toEqual(lines);
  });

  it('does not tear a character that lies across two reads', () => {
    const long = `${'x'.repeat(64 * 1024 - 1)}ü€😀`;
    expect(linesOf(`${long}\nnext`)).toEqual([long, 'next', null]);
  });
});

describe('output', () => {
  it('holds short texts back until it is flushed, and never reorders', () => {
    const output = new Output(descriptor('out', 'w'), false);
    output.write('a');
    expect(written('out')).toBe('');
    output.write('b');
    output.flush();
    expect(written('out')).toBe('ab');
  });

  it('writes long texts on their way', () => {
    const output = new Output(descriptor('out', 'w'), false);
    output.write('x'.repeat(20_000));
    expect(written('out')).toHaveLength(20_000);
  });

  it('shows each text at once on a terminal', () => {
    const output = new Output(descriptor('out', 'w'), true);
    output.write('a');
    expect(written('out')).toBe('a');
  });
});

describe('the console', () => {
  function makeConsole(input = ''): ConsoleUI {
    writeFileSync(join(folder, 'in'), input);
    const facts = {
      width: 80,
      height: 25,
      interactive: true,
      outputColours: false,
      errorColours: false,
      canClear: false,
    };
    const output = new Output(descriptor('out', 'w'), false);
    const errors = new Output(descriptor('err', 'w'), false);
    return new ConsoleUI(facts, output, errors, new LineInput(descriptor('in', 'r')));
  }

  it('keeps errors apart from everything else, without colours where nobody sees them', () => {
    const ui = makeConsole();
    ui.writeLine('line');
    ui.write('painted', 'Red', 'Black');
    ui.writeError(['broken', '    + CategoryInfo']);
    ui.writeWarning('careful');
    ui.flush();
    expect(written('out')).toBe('line\npaintedWARNING: careful\n');
    expect(written('err')).toBe('broken\n    + CategoryInfo\n');
  });

  it('shows a prompt before it waits for the answer', () => {
    const ui = makeConsole('yes\n');
    expect(ui.readLine('Sure? ', false)).toBe('yes');
    expect(written('out')).toBe('Sure? ');
    expect(ui.readLine('Sure? ', false)).toBeNull();
  });
});

describe('colours', () => {
  test.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ])('terminal %s with %j: %s', (isTerminal, environment, wanted) => {
    expect(wantsColour(isTerminal, environment)).toBe(wanted);
  });
});
