import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lineWords } from '../../src/host/completion/line/lineWords.ts';
import { BuiltShell, buildIfNeeded, root } from './builtShell.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Block {
  readonly language: string;
  /** What stands behind the language: the name of a file. */
  readonly name: string;
  readonly text: string;
}

const blocks: readonly Block[] = Array.from(
  readme.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms),
  ([, language = '', name = '', text = '']) => ({ language, name, text }),
);

interface Example {
  readonly command: string;
  readonly isShell: boolean;
  /** The screen; `…` at its end stands for more. */
  readonly output: string;
}

/** Commands behind `$` or the shell's prompt, each with the lines below it. */
function examplesOf({ text }: Block): Example[] {
  const parts = text.split(/^(\$ |\[PS\] [^>]*>)(.*)\n/m).slice(1);
  return Array.from({ length: parts.length / 3 }, (_, index) => {
    const [prompt = '', command = '', output = ''] = parts.slice(index * 3, index * 3 + 3);
    return { command, isShell: prompt.startsWith('[PS]'), output };
  });
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

let shell: BuiltShell;
let exitCode: number | null = null;

beforeAll(() => {
  buildIfNeeded();
  shell = new BuiltShell();
  for (const { name, text } of blocks) if (name !== '') writeFileSync(join(shell.home, name), text);
}, 240_000);

afterAll(() => shell.remove());

function screenOf({ command, isShell }: Example): string {
  if (command === 'echo $?') return String(exitCode);
  const words = isShell ? ['-Command', command] : lineWords(command.replace(/^npx ems /, ''));
  const run = shell.run(['--width', isShell ? '102' : '160', ...words]);
  ({ exitCode } = run);
  return run.output + run.errors;
}

describe('the README shows what happens', () => {
  const examples = blocks.filter(({ language }) => language === 'console').flatMap(examplesOf);
  test.each(examples)('$command', (example) => {
    const expected = tidy(example.output);
    const screen = tidy(screenOf(example));
    if (expected.endsWith('…')) expect(`${screen.slice(0, expected.length - 1)}…`).toBe(expected);
    else expect(screen).toBe(expected);
  });
});

test('every file that the README leads to is there', () => {
  const targets = Array.from(readme.matchAll(/\]\(([^):#]+)\)/g), ([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});
