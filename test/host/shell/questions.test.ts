import { describe, expect, it, test } from '@jest/globals';
import { helpTopic } from '../../../src/host/shell/helpTopic.ts';
import { Keyboard } from '../../../src/host/shell/Keyboard.ts';
import { KeyInput } from '../../../src/host/shell/KeyInput.ts';
import { SecretInput } from '../../../src/host/shell/SecretInput.ts';

function open() {
  const written: string[] = [];
  const keyboard = new Keyboard();
  return { keyboard, written, output: { write: (bytes: string) => written.push(bytes) } };
}

describe('a secret', () => {
  it('is hidden, can be corrected, and leaves the keys after it to the next question', async () => {
    const { keyboard, written, output } = open();
    // An escape that stands alone comes alone.
    keyboard.feed('wrong');
    keyboard.feed('\x1b');
    keyboard.feed('seecr\x7f\x7f\x7fcret\rnext');
    const input = new SecretInput(output, 'pw: ', keyboard);
    expect(await input.read()).toBe('secret');
    expect(written.join('')).not.toMatch(/secr|wrong/);
    expect(keyboard.take()?.name).toBe('n');
  });

  it('is given up by Ctrl-C', async () => {
    const { keyboard, output } = open();
    const text = new SecretInput(output, '', keyboard);
    const read = text.read();
    keyboard.feed('ab\x03');
    text.drain();
    expect(await read).toBeNull();
  });
});

test.each([
  [' ', ' '],
  ['\r', '\n'],
  ['q', 'q'],
  ['\x1b[A', ''],
])('a key %j types %j and its prompt goes away', async (data, text) => {
  const { keyboard, written, output } = open();
  keyboard.feed(data);
  expect(await new KeyInput(output, '<SPACE>', keyboard).read()).toBe(text);
  expect(written).toEqual(['<SPACE>', '\r\x1b[K']);
});

test.each([
  ['command', 'Get-Date -Format x', 3, 'Get-Date'],
  ['command', '1 | Sort-Object Name', 10, 'Sort-Object'],
  ['command', '$x = Get-Item', 12, 'Get-Item'],
  ['command', 'if ($a) { Get-Item', 18, 'Get-Item'],
  ['command', '$x', 2, ''],
  ['parameter', 'Get-Date -For', 13, 'Get-Date -Parameter For*'],
  ['parameter', 'Get-Date', 8, ''],
] as const)('help of the %s in %j at %d is about %j', (of, text, cursor, topic) => {
  expect(helpTopic(of, text, cursor)).toBe(topic);
});
