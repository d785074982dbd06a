import { expect, it } from '@jest/globals';
import { HistoryFile } from '../../../src/host/shell/HistoryFile.ts';
import { Keyboard } from '../../../src/host/shell/Keyboard.ts';
import { LineReader, type LineReaderHost } from '../../../src/host/shell/LineReader.ts';

const item = (text: string) => ({ text, label: text, toolTip: '' });

function openReader(overrides: Partial<LineReaderHost> = {}) {
  const written: string[] = [];
  const history = new HistoryFile(null);
  const host: LineReaderHost = {
    facts: (text) => ({ spans: [], hasError: false, isComplete: !text.endsWith('{') }),
    complete: async () => ({ start: 0, end: 3, items: [item('Get-Date')] }),
    help: async () => '',
    script: async (_chord, state) => ({ state }),
    colour: false,
    ...overrides,
  };
  const keyboard = new Keyboard();
  const reader = new LineReader({ columns: 80, write: (bytes) => written.push(bytes) }, history, host, keyboard);
  const type = (keys: string) => {
    keyboard.feed(keys);
    reader.drain();
  };
  return { reader, history, written, type };
}

it('reads a line and remembers it', async () => {
  const { reader, history, type } = openReader();
  const text = reader.read('> ');
  type('1+1\r');
  expect(await text).toBe('1+1');
  expect(history.entries).toEqual(['1+1']);
});

it('goes on while the text is unfinished', async () => {
  const { reader, type } = openReader();
  const text = reader.read('> ');
  type('if (1) {\r2 }\r');
  expect(await text).toBe('if (1) {\n2 }');
});

it('keeps what is typed before it reads', async () => {
  const { reader, type } = openReader();
  type('early\r');
  expect(await reader.read('> ')).toBe('early');
});

it('holds keys back until a completion has come', async () => {
  const { reader, type } = openReader();
  const text = reader.read('> ');
  type('Get\t -Year\r');
  expect(await text).toBe('Get-Date -Year');
});

it('takes any answer to a question and does not remember it', async () => {
  const { reader, history, type } = openReader();
  const text = reader.read('name: ', false);
  type('{\r');
  expect(await text).toBe('{');
  expect(history.entries).toEqual([]);
});

it('answers null when the user leaves', async () => {
  const { reader, type } = openReader();
  const text = reader.read('> ');
  type('\x04');
  expect(await text).toBeNull();
});

it('prints the first lines of a prompt of several lines once', async () => {
  const { reader, written, type } = openReader();
  void reader.read('above\n> ');
  type('a');
  expect(written.join('').match(/above/g)).toHaveLength(1);
});
