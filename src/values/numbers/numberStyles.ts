/** Bits of System.Globalization.NumberStyles. */
const LEADING_WHITE = 1;
const TRAILING_WHITE = 2;
const LEADING_SIGN = 4;
const TRAILING_SIGN = 8;
const PARENTHESES = 16;
const POINT = 32;
const THOUSANDS = 64;
const EXPONENT = 128;
const CURRENCY = 256;
export const HEX = 512;

const has = (style: number, bit: number): boolean => (style & bit) !== 0;

/**
 * A number as a style lets it be written, rewritten plainly: sign first, no blanks, separators, parentheses or currency sign.
 * Null where the style does not allow it. Digits of a hexadecimal number are left as they are.
 */
export function plainByStyle(source: string, style: number): string | null {
  const inside = trimmed(source, style);
  if (has(style, HEX)) return /^[0-9a-f]+$/i.test(inside) ? inside : null;
  const bracketed = has(style, PARENTHESES) ? /^\((.*)\)$/s.exec(inside)?.[1] : undefined;
  const text = has(style, CURRENCY) ? (bracketed ?? inside).replace('$', '') : (bracketed ?? inside);
  const [, before = '', digits = '', after = ''] = /^([+-]?)(.*?)([+-]?)$/s.exec(text) ?? [];
  if ((before !== '' && !has(style, LEADING_SIGN)) || (after !== '' && !has(style, TRAILING_SIGN))) return null;
  if (before !== '' && after !== '') return null;
  const sign = bracketed !== undefined || before === '-' || after === '-' ? '-' : '';
  const plain = has(style, THOUSANDS) ? digits.replace(/(?<=\d),/g, '') : digits;
  return shapeOf(style).test(plain) ? sign + plain : null;
}

function trimmed(source: string, style: number): string {
  const start = has(style, LEADING_WHITE) ? source.trimStart() : source;
  return has(style, TRAILING_WHITE) ? start.trimEnd() : start;
}

function shapeOf(style: number): RegExp {
  const point = has(style, POINT) ? '(?:\\d+\\.?\\d*|\\.\\d+)' : '\\d+';
  return new RegExp(`^${point}${has(style, EXPONENT) ? '(?:e[+-]?\\d+)?' : ''}$`, 'i');
}
