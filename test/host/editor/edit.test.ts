import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultEditOptions, type EditContext, type Effect } from '../../../src/host/editor/Command.ts';
import { completed } from '../../../src/host/editor/commands/completion.ts';
import { type EditState, emptyState, selection } from '../../../src/host/editor/EditState.ts';
import { edit } from '../../../src/host/editor/edit.ts';
import { chordOf, type Key, parseKeys } from '../../../src/host/editor/Key.ts';
import { type EditMode, editCommands, keymaps } from '../../../src/host/editor/keymap.ts';
import { predict } from '../../../src/host/editor/prediction.ts';

const history = ['Get-ReceiveConnector', 'Get-Date', 'Set-ReceiveConnector "EX01\\Relay" -Enabled $true', 'Get-Date'];
const context: EditContext = { history, options: defaultEditOptions, isComplete: (text) => !/[{|(]\s*$/.test(text) };

/** `<Ctrl+a>` stands for a chord, anything else types itself; `|` in the result marks the cursor. */
function keysOf(notation: string): Key[] {
  return [...notation.matchAll(/<([^<>]+)>|[\s\S]/gu)].flatMap(([all, chord]) =>
    chord ? [keyOf(chord)] : parseKeys(all).keys,
  );
}

function keyOf(chord: string): Key {
  const parts = /^((?:Ctrl\+|Alt\+|Shift\+)*)(.+)$/.exec(chord) ?? [];
  const held = parts[1] ?? '';
  const name = parts[2] ?? '';
  return { name, ctrl: held.includes('Ctrl'), alt: held.includes('Alt'), shift: held.includes('Shift'), text: '' };
}

function type(notation: string, mode: EditMode = 'Windows', from: EditState = emptyState) {
  const effects: Effect[] = [];
  let state = from;
  for (const key of keysOf(notation)) {
    const step = edit(state, key, context, keymaps[mode]);
    state = step.state;
    effects.push(...(step.effects ?? []));
  }
  return { state, effects, shown: `${state.text.slice(0, state.cursor)}|${state.text.slice(state.cursor)}` };
}

test.each([
  ['abc<LeftArrow><LeftArrow>X', 'aX|bc'],
  ['abc<Home>X', 'X|abc'],
  ['Get-Date foo<Ctrl+LeftArrow>', 'Get-Date |foo'],
  ['Get-Date foo<Ctrl+LeftArrow><Ctrl+LeftArrow>', 'Get-|Date foo'],
  ['one two<Home><Ctrl+RightArrow>', 'one |two'],
  ['one two<Ctrl+w>', 'one |'],
  ['one two<Ctrl+Backspace><Ctrl+z>', 'one two|'],
  ['ab<Ctrl+z><Ctrl+z><Ctrl+y>', 'a|'],
  ['one<Shift+Home>two', 'two|'],
  ['one two<Ctrl+a><Delete>', '|'],
  ['(a[b])<Home><Ctrl+]>', '(a[b]|)'],
  ['x<Escape>', '|'],
  ['x<Escape><Ctrl+z>', 'x|'],
  ['if ($a) {<Enter>', 'if ($a) {\n|'],
  ['a<Shift+Enter>bcd<UpArrow>', 'a|\nbcd'],
  ['abc<Shift+Enter>d<UpArrow><DownArrow>', 'abc\nd|'],
  ['😀<Backspace>', '|'],
  ['é😀x<Home><RightArrow><RightArrow>', 'é😀|x'],
])('Windows mode: %s', (notation, shown) => expect(type(notation).shown).toBe(shown));

test.each([
  ['one two<Ctrl+a>X', 'X|one two'],
  ['one two<Ctrl+w><Ctrl+y><Ctrl+y>', 'one twotwo|'],
  ['a b<Ctrl+w><Ctrl+w><Ctrl+y>', 'a b|'],
  ['one<Ctrl+u>two<Ctrl+u><Ctrl+y><Alt+y>', 'one|'],
  ['ab<Ctrl+t>', 'ba|'],
  ['one two<Alt+b><Alt+d>', 'one |'],
  ['one<Ctrl+a><Alt+f>', 'one|'],
  ['x<Ctrl+_>', '|'],
])('Emacs mode: %s', (notation, shown) => expect(type(notation, 'Emacs').shown).toBe(shown));

test.each([
  ['one two three<Alt+2><Ctrl+LeftArrow>X', 'one X|two three'],
  ['<Alt+3>a', 'aaa|'],
  ['a(b)<Home><F3>)X', 'a(bX|)'],
  ['abcabc<Shift+F3>bX', 'abcaX|bc'],
  ['one two<Ctrl+LeftArrow><Ctrl+Delete>', 'one |'],
  ['ab<Ctrl+h>', 'a|'],
])('Windows mode, more functions: %s', (notation, shown) => expect(type(notation).shown).toBe(shown));

test.each([
  ['one two<Alt+b><Alt+u>', 'one TWO|'],
  ['one two<Ctrl+a><Alt+c>', 'One| two'],
  ['ONE<Ctrl+a><Alt+l>', 'one|'],
  ['abc<Alt+Spacebar>def<Ctrl+x><Ctrl+x>X', 'abcX|def'],
  ['abc<Ctrl+x><Ctrl+u>', 'ab|'],
  ['abc<Escape>r', '|'],
  ['abc<Ctrl+x>z', 'abc|'],
  ['x <Ctrl+Alt+y>', 'x |'],
])('Emacs mode, more functions: %s', (notation, shown) => expect(type(notation, 'Emacs').shown).toBe(shown));

it('goes on with the entry that follows the one it runs', () => {
  const { effects } = type('<UpArrow><UpArrow><UpArrow><Ctrl+o>', 'Emacs');
  expect(effects).toEqual([{ kind: 'acceptAndNext', text: 'Get-ReceiveConnector', next: 'Get-Date' }]);
});

it('says what the next key does', () => {
  expect(type('<Alt+?><F8>').effects).toMatchObject([{ kind: 'showKey', key: { name: 'F8' } }]);
});

describe('options', () => {
  const withOptions = (options: Partial<typeof defaultEditOptions>, notation: string) => {
    let state = emptyState;
    const changed = { ...context, options: { ...defaultEditOptions, ...options } };
    for (const key of keysOf(notation)) state = edit(state, key, changed, keymaps.Windows).state;
    return `${state.text.slice(0, state.cursor)}|${state.text.slice(state.cursor)}`;
  };

  test.each([
    ['each command once', {}, '<UpArrow><UpArrow><UpArrow>', 'Get-ReceiveConnector|'],
    ['repetitions too', { historyNoDuplicates: false }, '<UpArrow><UpArrow><UpArrow>', 'Get-Date|'],
    ['cursor to the end', { historySearchCursorMovesToEnd: true }, 'Get-R<F8>', 'Get-ReceiveConnector|'],
    ['case counts', { historySearchCaseSensitive: true }, 'get-r<F8>', 'get-r|'],
    ['other words', { wordDelimiters: 'x' }, 'a-bxc.d<Ctrl+LeftArrow>', 'a-bx|c.d'],
    ['no prediction', { predictions: false }, 'Get-R<RightArrow>', 'Get-R|'],
  ])('%s', (_name, options, notation, shown) => expect(withOptions(options, notation)).toBe(shown));
});

describe('history', () => {
  test.each([
    ['<UpArrow>', 'Get-Date|'],
    ['<UpArrow><UpArrow>', 'Set-ReceiveConnector "EX01\\Relay" -Enabled $true|'],
    ['mine<UpArrow><DownArrow>', 'mine|'],
    ['Get-R<F8>', 'Get-R|eceiveConnector'],
    ['Get-<F8><F8>', 'Get-|ReceiveConnector'],
    ['<Ctrl+r>relay<Enter>', 'Set-ReceiveConnector "EX01\\|Relay" -Enabled $true'],
    ['keep<Ctrl+r>relay<Escape>', 'Set-ReceiveConnector "EX01\\|Relay" -Enabled $true'],
    ['keep<Ctrl+r>relay<Ctrl+g>', 'keep|'],
    ['x <Alt+.>', 'x Get-Date|'],
    ['x <Alt+.><Alt+.>', 'x $true|'],
  ])('%s', (notation, shown) => expect(type(notation).shown).toBe(shown));

  it('predicts the newest entry that goes on and takes it with the right arrow', () => {
    expect(predict('get-r', 5, history)).toBe('eceiveConnector');
    expect(type('Get-R<RightArrow>').shown).toBe('Get-ReceiveConnector|');
  });
});

describe('what the host is asked', () => {
  it('accepts a complete text', () => {
    expect(type('1+1<Enter>').effects).toEqual([{ kind: 'accept', text: '1+1' }]);
  });
  it('copies a selection and else drops the line on Ctrl-C', () => {
    expect(type('abc<Shift+Home><Ctrl+c>').effects).toEqual([{ kind: 'copy', text: 'abc' }]);
    expect(type('abc<Ctrl+c>')).toMatchObject({ effects: [{ kind: 'cancel' }], shown: '|' });
  });
  it('leaves the shell by Ctrl-D on an empty line only', () => {
    expect(type('<Ctrl+d>').effects).toEqual([{ kind: 'exit' }]);
    expect(type('a<Home><Ctrl+d>')).toMatchObject({ effects: [], shown: '|' });
  });
});

describe('completion', () => {
  const items = ['Get-Date', 'Get-Help'].map((text) => ({ text, label: text, toolTip: '' }));
  const answer = { start: 0, end: 4, items };
  const completedFrom = (how: 'next' | 'menu') => completed(type('Get-').state, 'Get-', answer, how).state;

  it('goes through the candidates on Tab and back on Shift-Tab', () => {
    expect(type('<Tab>', 'Windows', completedFrom('next')).shown).toBe('Get-Help|');
    expect(type('<Tab><Shift+Tab>', 'Windows', completedFrom('next')).shown).toBe('Get-Date|');
  });
  it('completes as far as all agree, as bash does, then shows them', () => {
    const common = completed(type('G').state, 'G', { start: 0, end: 1, items }, 'common').state;
    expect(common.text).toBe('Get-');
    expect(completed(common, 'Get-', answer, 'common').effects).toEqual([{ kind: 'show', text: 'Get-Date  Get-Help' }]);
    expect(completed(common, 'Get-', answer, 'list').effects).toEqual([{ kind: 'show', text: 'Get-Date  Get-Help' }]);
  });
  it('drops an answer that comes too late', () => {
    expect(completed(type('Get-X').state, 'Get-', answer, 'next').state.text).toBe('Get-X');
  });
  it('walks in a menu with the arrows, keeps on Enter and gives up on Escape', () => {
    expect(type('<DownArrow><Enter>', 'Windows', completedFrom('menu')).shown).toBe('Get-Help|');
    expect(type('<Escape>', 'Windows', completedFrom('menu')).shown).toBe('Get-|');
  });
});

describe('keys from the terminal', () => {
  test.each([
    ['\x1b[1;5D', ['Ctrl+LeftArrow']],
    ['\x1b[19~', ['F8']],
    ['\x1b[Z', ['Shift+Tab']],
    ['\x1b.', ['Alt+.']],
    ['\x01b', ['Ctrl+a', 'b']],
    ['\x1b', ['Escape']],
    ['\x1b[13;2u', ['Shift+Enter']],
  ])('%j', (data, chords) => expect(parseKeys(data).keys.map(chordOf)).toEqual(chords));

  it('keeps a paste in one piece, also when it comes in two', () => {
    const first = parseKeys('\x1b[200~if (1) {\r\n');
    expect(first.keys).toEqual([]);
    expect(parseKeys(`${first.rest}}\x1b[201~x`).keys.map((key) => key.text)).toEqual(['if (1) {\n}', 'x']);
  });
});

it('binds every chord to a function that exists', () => {
  for (const map of Object.values(keymaps)) {
    for (const name of Object.values(map)) expect(editCommands).toHaveProperty([name]);
  }
});

it('keeps its invariants under any keys', () => {
  const chords = [...new Set(Object.values(keymaps).flatMap((map) => Object.keys(map)))].filter(
    (chord) => chord !== 'Paste',
  );
  const step = fc.oneof(
    fc.constantFrom(...chords.map((chord) => `<${chord}>`)),
    fc.constantFrom('a', ' ', '{', '"', '界', '😀'),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom<EditMode>('Windows', 'Emacs'), (steps, mode) => {
      const { state } = type(steps.join(''), mode);
      expect(state.cursor).toBeGreaterThanOrEqual(0);
      expect(state.cursor).toBeLessThanOrEqual(state.text.length);
      const range = selection(state);
      if (range) expect(range[0]).toBeLessThan(range[1]);
      expect(state.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});
