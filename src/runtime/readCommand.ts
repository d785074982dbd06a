import { parse } from '../syntax/parse.ts';

/**
 * Reads lines until they make a whole command; null at the end of the input. What the input ends in the midst of is
 * answered too: running it shows the error that says what is missing.
 */
export function readCommand(readLine: (isFirst: boolean) => string | null): string | null {
  let text = readLine(true);
  if (text === null) return null;
  while (parse(text).incomplete) {
    const line = readLine(false);
    if (line === null) return text;
    text += `\n${line}`;
  }
  return text;
}
