import { describe, expect, test } from '@jest/globals';
import { readCommand } from '../../src/runtime/readCommand.ts';

function readAll(lines: string[]): (string | null)[] {
  const left = [...lines];
  const commands: (string | null)[] = [];
  do commands.push(readCommand(() => left.shift() ?? null));
  while (commands.at(-1) !== null);
  return commands;
}

describe('lines that make one command', () => {
  test.each<[string, string[], (string | null)[]]>([
    ['one each', ['1', '2'], ['1', '2', null]],
    ['a block over lines', ['if ($true) {', "'x'", '}', '2'], ["if ($true) {\n'x'\n}", '2', null]],
    ['a pipeline that ends in a pipe', ['1..3 |', 'Sort-Object'], ['1..3 |\nSort-Object', null]],
    ['a string over lines', ["'a", "b'"], ["'a\nb'", null]],
    ['an error is whole at once', ['1 +* 2', '3'], ['1 +* 2', '3', null]],
    ['what the input ends in', ['function f {'], ['function f {', null]],
    ['blank lines', ['', '1'], ['', '1', null]],
  ])('%s', (_, lines, commands) => {
    expect(readAll(lines)).toEqual(commands);
  });
});
