/** Keys that have a name, as PSReadLine writes them. */
const NAMES = [
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'Insert',
  'Tab',
  'Spacebar',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'LeftArrow',
  'RightArrow',
  'UpArrow',
  'DownArrow',
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
];

const SPELLINGS: Readonly<Record<string, string>> = {
  esc: 'Escape',
  space: 'Spacebar',
  del: 'Delete',
  return: 'Enter',
};

const MODIFIERS = ['ctrl', 'alt', 'shift'] as const;

const keyName = (text: string): string | null =>
  NAMES.find((name) => name.toLowerCase() === text.toLowerCase()) ?? SPELLINGS[text.toLowerCase()] ?? null;

/** One key with what is held down, `Ctrl+LeftArrow`; null where the text names none. */
function readKey(text: string): string | null {
  const parts = text.split('+');
  // The key may be a plus itself: `Ctrl++`.
  if (text.endsWith('+')) parts.splice(-2, 2, '+');
  const key = parts.pop() ?? '';
  const held = parts.map((part) => part.trim().toLowerCase().replace('control', 'ctrl'));
  if (held.some((part) => !MODIFIERS.some((modifier) => modifier === part))) return null;
  const name = [...key].length === 1 ? key : keyName(key.trim());
  if (name === null) return null;
  const letter = /^[A-Za-z]$/.test(name);
  // Shift and a letter is the capital letter.
  const shown = letter && held.includes('shift') ? name.toUpperCase() : name === ' ' ? 'Spacebar' : name;
  const rest = MODIFIERS.filter((modifier) => held.includes(modifier) && !(letter && modifier === 'shift'));
  return [...rest.map((modifier) => modifier.charAt(0).toUpperCase() + modifier.slice(1)), shown].join('+');
}

/** A chord of one or two keys as the editor names it: `ctrl+X,ctrl+u` is `Ctrl+X,Ctrl+u`; null where it is none. */
export function readChord(text: string): string | null {
  const keys = text === ',' ? [text] : text.split(/,(?=.)/);
  const read = keys.slice(0, 3).map(readKey);
  return read.length > 2 || read.includes(null) ? null : read.join(',');
}
