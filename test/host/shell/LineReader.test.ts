import { expect, it } from '@jest/globals';
import headless from '@xterm/headless';
import fc from 'fast-check';
import { HistoryFile } from '../../../src/host/shell/HistoryFile.ts';
import { Keyboard } from '../../../src/host/shell/Keyboard.ts';
import { LineReader, type LineReaderHost, type TerminalOutput } from '../../../src/host/shell/LineReader.ts';

const item = (text: string) => ({ text, label: text, toolTip: '' });

function openReader(overrides: Partial<LineReaderHost> = {}, terminal?: TerminalOutput) {
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
  const reader = new LineReader(
    terminal ?? { columns: 80, write: (bytes) => written.push(bytes) },
    history,
    host,
    keyboard,
  );
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

/** Keys as terminals send them: Enter, arrows, Home, End, Backspace, undo, kill, search, selection, Tab, menu … */
const KEYS = [
  '\r',
  '\x1b[D',
  '\x1b[C',
  '\x1b[H',
  '\x1b[F',
  '\x7f',
  '\x1a',
  '\x17',
  '\x12',
  '\x1b[A',
  '\x1b[B',
  '\x1b[1;2D',
  '\x01',
].concat(['\t', '\0', '\x1b[13;2u', '\x1b[19~', '\x1b3', '\x0c', '\x07']);

/** What a terminal model shows, and where its cursor is. */
async function look(screen: headless.Terminal) {
  await new Promise<void>((resolve) => screen.write('', resolve));
  const { active } = screen.buffer;
  const rows = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
  return { text: rows.join('\n').trimEnd(), cursor: [active.cursorY, active.cursorX] };
}

it('edits a text that is higher than the screen, and leaves all of it behind', async () => {
  const screen = new headless.Terminal({ cols: 20, rows: 5, allowProposedApi: true });
  const { reader, type } = openReader({}, { columns: 20, rows: 5, write: (bytes) => screen.write(bytes) });
  const text = reader.read('> ');
  type(`\x1b[200~${Array.from({ length: 9 }, (_, line) => `line ${line}`).join('\n')}\x1b[201~`);
  expect((await look(screen)).text).toBe('>> line 4\n>> line 5\n>> line 6\n>> line 7\n>> line 8');
  type('\x1b[A\x1b[A\x1b[A\x1b[A\x1b[A\x1b[Hx');
  expect(await look(screen)).toEqual({
    text: '>> xline 3\n>> line 4\n>> line 5\n>> line 6\n>> line 7',
    cursor: [0, 4],
  });
  type('\r');
  expect(await text).toContain('xline 3');
  expect((await look(screen)).text).toMatch(/^> line 0\n>> line 1\n>> line 2\n>> xline 3\n(.*\n)+>> line 8$/);
});

it('shows on the screen what the state is, whatever keys come', async () => {
  const presses = fc.array(
    fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom('a', ' ', '{', '"', '$x', '界', '😀', 'Get-')),
    { maxLength: 50 },
  );
  await fc.assert(
    fc.asyncProperty(presses, async (keys) => {
      const screen = new headless.Terminal({ cols: 20, rows: 300, allowProposedApi: true, convertEol: false });
      const { reader, type, history } = openReader({}, { columns: 20, write: (bytes) => screen.write(bytes) });
      history.add('if ($a) {\n  1\n}');
      void reader.read('> ');
      for (const key of keys) {
        type(key);
        // An answer of the engine comes in a later turn.
        await new Promise(setImmediate);
        if (!reader.isReading) void reader.read('> ');
      }
      const before = await look(screen);
      reader.resized();
      expect(await look(screen)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
