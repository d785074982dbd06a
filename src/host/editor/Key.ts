/** One key press, or one bracketed paste, as the terminal reported it. */
export interface Key {
  /** PSReadLine's name of the key: `a`, `Enter`, `LeftArrow`, `F8`; `Paste` for a bracketed paste. */
  readonly name: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** The text that the key types, '' when it types none. */
  readonly text: string;
}

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

/** Final letters of CSI and SS3 sequences (xterm's list). */
const LETTER_KEYS: Record<string, string> = {
  A: 'UpArrow',
  B: 'DownArrow',
  C: 'RightArrow',
  D: 'LeftArrow',
  F: 'End',
  H: 'Home',
  P: 'F1',
  Q: 'F2',
  R: 'F3',
  S: 'F4',
};

/** Numbers of `CSI n ~` sequences (VT220's list as xterm sends it). */
const TILDE_KEYS: Record<string, string> = {
  '1': 'Home',
  '2': 'Insert',
  '3': 'Delete',
  '4': 'End',
  '5': 'PageUp',
  '6': 'PageDown',
  '7': 'Home',
  '8': 'End',
  '11': 'F1',
  '12': 'F2',
  '13': 'F3',
  '14': 'F4',
  '15': 'F5',
  '17': 'F6',
  '18': 'F7',
  '19': 'F8',
  '20': 'F9',
  '21': 'F10',
  '23': 'F11',
  '24': 'F12',
};

const CONTROL_KEYS: Record<string, Partial<Key>> = {
  '\r': { name: 'Enter' },
  '\n': { name: 'Enter', ctrl: true },
  '\t': { name: 'Tab' },
  '\x7f': { name: 'Backspace' },
  '\b': { name: 'Backspace', ctrl: true },
  '\x1b': { name: 'Escape' },
  '\0': { name: 'Spacebar', ctrl: true },
  '\x1c': { name: '\\', ctrl: true },
  '\x1d': { name: ']', ctrl: true },
  '\x1e': { name: '^', ctrl: true },
  '\x1f': { name: '_', ctrl: true },
};

const key = (part: Partial<Key>): Key => ({ name: '', ctrl: false, alt: false, shift: false, text: '', ...part });

/** xterm's modifier number: 1 + shift 1 + alt 2 + ctrl 4. */
function modifiers(code: string | undefined): Partial<Key> {
  const bits = Math.max(0, Number(code ?? '1') - 1);
  return { shift: (bits & 1) !== 0, alt: (bits & 2) !== 0, ctrl: (bits & 4) !== 0 };
}

function plainKey(character: string): Key {
  const control = CONTROL_KEYS[character];
  if (control) return key(control);
  const code = character.charCodeAt(0);
  if (code < 0x20) return key({ name: String.fromCharCode(code + 0x60), ctrl: true });
  if (character === ' ') return key({ name: 'Spacebar', text: ' ' });
  return key({ name: character, text: character });
}

function sequenceKey(parameters: readonly string[], final: string): Key | null {
  if (final === 'Z') return key({ name: 'Tab', shift: true });
  if (final === '~') return tildeKey(parameters);
  if (final === 'u') return codePointKey(parameters);
  const name = LETTER_KEYS[final];
  return name ? key({ name, ...modifiers(parameters[1]) }) : null;
}

function tildeKey([number = '', modifier, codePoint]: readonly string[]): Key | null {
  if (number === '27' && codePoint) return codePointKey([codePoint, modifier ?? '1']);
  const name = TILDE_KEYS[number];
  return name ? key({ name, ...modifiers(modifier) }) : null;
}

/** `CSI code ; modifier u`, sent by terminals in the "fixterms" mode for keys such as Shift+Enter. */
function codePointKey([code = '', modifier]: readonly string[]): Key {
  const base = plainKey(String.fromCodePoint(Number(code) || 0x1b));
  const held = modifiers(modifier);
  return key({ ...base, ...held, text: held.ctrl || held.alt ? '' : base.text });
}

interface Read {
  readonly key: Key | null;
  readonly length: number;
}

/** Null when the sequence is cut off and the rest may still come. */
function readEscape(data: string): Read | null {
  if (data.startsWith(PASTE_START)) return readPaste(data);
  if (data.length === 1) return { key: plainKey('\x1b'), length: 1 };
  const sequence = /^\x1b(?:\[|O)([0-9;]*)([A-Za-z~])/.exec(data);
  if (sequence)
    return { key: sequenceKey((sequence[1] ?? '').split(';'), sequence[2] ?? ''), length: sequence[0].length };
  if (/^\x1b(?:\[|O)[0-9;]*$/.test(data)) return null;
  const next = String.fromCodePoint(data.codePointAt(1) ?? 0);
  const inner = plainKey(next);
  return { key: { ...inner, alt: true, text: '' }, length: 1 + next.length };
}

function readPaste(data: string): Read | null {
  const end = data.indexOf(PASTE_END);
  if (end < 0) return null;
  const text = data.slice(PASTE_START.length, end).replace(/\r\n?/g, '\n');
  return { key: key({ name: 'Paste', text }), length: end + PASTE_END.length };
}

/** Splits what the terminal sent into keys; `rest` is an unfinished sequence to put before the next chunk. */
export function parseKeys(data: string): { keys: Key[]; rest: string } {
  const keys: Key[] = [];
  let at = 0;
  while (at < data.length) {
    const character = String.fromCodePoint(data.codePointAt(at) ?? 0);
    const read =
      character === '\x1b' ? readEscape(data.slice(at)) : { key: plainKey(character), length: character.length };
    if (!read) return { keys, rest: data.slice(at) };
    if (read.key) keys.push(read.key);
    at += read.length;
  }
  return { keys, rest: '' };
}

/** The chord as Get-PSReadLineKeyHandler writes it: `Ctrl+Shift+LeftArrow`, `Alt+.`, `a`. */
export function chordOf({ name, ctrl, alt, shift }: Key): string {
  return `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;
}
