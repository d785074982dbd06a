import { EnumValue } from '../../values/EnumValue.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { toStringPS } from '../../values/toStringPS.ts';

/** SGR numbers of the ConsoleColors, as PSReadLine writes them. */
const CONSOLE_COLOURS: Readonly<Record<string, number>> = {
  black: 30,
  darkblue: 34,
  darkgreen: 32,
  darkcyan: 36,
  darkred: 31,
  darkmagenta: 35,
  darkyellow: 33,
  gray: 37,
  darkgray: 90,
  blue: 94,
  green: 92,
  cyan: 96,
  red: 91,
  magenta: 95,
  yellow: 93,
  white: 97,
};

const RGB = /^(?:#|0x)?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** A colour as an escape sequence: from a ConsoleColor, its name, `#RRGGBB`, or a sequence as it is. Throws for anything else. */
export function colourSequence(value: unknown): string {
  const text = value instanceof EnumValue ? toStringPS(value) : String(value ?? '');
  if (text.startsWith('\x1b[')) return text;
  const number = CONSOLE_COLOURS[text.toLowerCase()];
  if (number !== undefined) return `\x1b[${number}m`;
  const [, red, green, blue] = RGB.exec(text) ?? [];
  if (blue !== undefined)
    return `\x1b[38;2;${[red, green, blue].map((part) => Number.parseInt(part ?? '', 16)).join(';')}m`;
  throw new ExceptionObject('System.ArgumentException', `'${text}' is not a valid color value.`, {
    errorId: 'ArgumentException',
  });
}
