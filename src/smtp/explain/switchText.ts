import type { SwitchState } from '../switches.ts';

const WIDTH = 78;

/** What the open points were set to, several in a line; a star marks what is not the default. */
export function switchText(switches: readonly SwitchState[]): string[] {
  const settings = switches.map(({ name, value, isDefault }) => `${name}=${value}${isDefault ? '' : '*'}`);
  const changed = switches.some(({ isDefault }) => !isDefault);
  return [`Open points (--switch name=value${changed ? '; * not the default' : ''}):`, ...wrapped(settings)];
}

function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
