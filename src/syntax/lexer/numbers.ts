import type { NumericLiteral } from '../ast.ts';
import { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { endsNumber, endsWord, isDash, isDigit, isHexDigit } from './characters.ts';
import type { Lexer } from './Lexer.ts';

const MULTIPLIERS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4, p: 5 };
const INT_MAX = 2147483647n;
const INT_MIN = -2147483648n;
const LONG_MAX = 9223372036854775807n;
const LONG_MIN = -9223372036854775808n;
/** 2^96 - 1. */
const DECIMAL_MAX = 79228162514264337593543950335n;

interface NumberText {
  negative: boolean;
  hex: boolean;
  /** Digits, point and exponent without sign, prefix and suffixes. */
  digits: string;
  real: boolean;
  suffix: '' | 'l' | 'd';
  /** Power of 1024. */
  multiplier: number;
}

/** Reads a number at the position, or gives null with the position unmoved where the text is a word. */
export function scanNumber(lexer: Lexer): Token | null {
  return scanShortNumber(lexer) ?? scanAnyNumber(lexer);
}

/** Up to nine digits without point, exponent or suffix: an Int32. */
function scanShortNumber(lexer: Lexer): Token | null {
  const start = lexer.position;
  skipRun(lexer);
  const end = lexer.position;
  if (end > start && end - start < 10 && lexer.peek() !== 46 && endsHere(lexer)) {
    const digits = lexer.text.slice(start, end);
    const token = new Token(T.Number, start, end, digits);
    token.data = { type: 'int', value: Number(digits) };
    return token;
  }
  lexer.position = start;
  return null;
}

function endsHere(lexer: Lexer): boolean {
  const next = lexer.peek();
  return endsWord(next) || (lexer.inExpressionMode && endsNumber(next));
}

function scanAnyNumber(lexer: Lexer): Token | null {
  const start = lexer.position;
  const text = scanDigits(lexer);
  if (!text || !endsHere(lexer)) {
    lexer.position = start;
    return null;
  }
  const token = new Token(T.Number, start, lexer.position, lexer.text.slice(start, lexer.position));
  token.data = numberValue(text);
  if (token.data) return token;
  if (lexer.inCommandMode) {
    lexer.position = start;
    return null;
  }
  lexer.error('BadNumericConstant', start, lexer.position, token.value);
  token.data = { type: 'int', value: 0 };
  return token;
}

function scanDigits(lexer: Lexer): NumberText | null {
  const negative = isDash(lexer.peek());
  if (negative || lexer.peek() === 43) lexer.position++;
  const hex = lexer.peek() === 48 && (lexer.peek(1) | 32) === 120;
  if (hex) lexer.position += 2;
  const from = lexer.position;
  const real = hex ? skipHexDigits(lexer) : skipDecimalDigits(lexer);
  if (lexer.position === from && !hex) return null;
  const digits = lexer.text.slice(from, lexer.position);
  if (digits === '.') return null;
  return { negative, hex, digits, real, suffix: scanSuffix(lexer), multiplier: scanMultiplier(lexer) };
}

function skipHexDigits(lexer: Lexer): boolean {
  while (isHexDigit(lexer.peek())) lexer.position++;
  return false;
}

/** Digits with fraction and exponent; true when either is there. `1..3` stops before the range. */
function skipDecimalDigits(lexer: Lexer): boolean {
  let real = false;
  skipRun(lexer);
  if (lexer.peek() === 46 && lexer.peek(1) !== 46) {
    real = true;
    lexer.position++;
    skipRun(lexer);
  }
  if ((lexer.peek() | 32) === 101 && exponentFollows(lexer)) {
    real = true;
    lexer.position += isDigit(lexer.peek(1)) ? 1 : 2;
    skipRun(lexer);
  }
  return real;
}

function exponentFollows(lexer: Lexer): boolean {
  const next = lexer.peek(1);
  return isDigit(next) || ((next === 43 || isDash(next)) && isDigit(lexer.peek(2)));
}

function skipRun(lexer: Lexer): void {
  while (isDigit(lexer.peek())) lexer.position++;
}

function scanSuffix(lexer: Lexer): '' | 'l' | 'd' {
  const c = lexer.peek() | 32;
  if (c !== 108 && c !== 100) return '';
  lexer.position++;
  return c === 108 ? 'l' : 'd';
}

function scanMultiplier(lexer: Lexer): number {
  const power = MULTIPLIERS[String.fromCharCode(lexer.peek() | 32)];
  if (power === undefined || (lexer.peek(1) | 32) !== 98) return 0;
  lexer.position += 2;
  return power;
}

/** The typed value as Windows PowerShell 5.1 chooses it; null where no type holds it. */
function numberValue(text: NumberText): NumericLiteral | null {
  if (text.suffix === 'd') return decimalValue(text);
  if (text.real) return realValue(text);
  return text.hex ? hexValue(text) : integerValue(text);
}

function decimalValue(text: NumberText): NumericLiteral | null {
  if (text.hex) {
    const value = BigInt(`0x0${text.digits}`) * 1024n ** BigInt(text.multiplier);
    return value > DECIMAL_MAX ? null : { type: 'decimal', value: `${text.negative ? '-' : ''}${value}` };
  }
  const plain = plainDecimal(text.digits, text.multiplier);
  return plain === null ? null : { type: 'decimal', value: text.negative ? `-${plain}` : plain };
}

/** `1.5e3` without its exponent and times 1024^multiplier, keeping the written scale as Decimal does; null beyond Decimal. */
function plainDecimal(digits: string, multiplier: number): string | null {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().replace(/[–—―]/g, '-').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  let scale = fraction.length - Number(exponent);
  if (Math.abs(scale) > 10000) return scale > 0 ? '0' : null;
  let value = BigInt(whole + fraction || '0') * 1024n ** BigInt(multiplier);
  if (scale < 0) value *= 10n ** BigInt(-scale);
  scale = Math.max(0, scale);
  while (scale > 0 && (scale > 28 || value > DECIMAL_MAX)) {
    value = divideHalfEven(value);
    scale--;
  }
  return value > DECIMAL_MAX ? null : withPoint(value, scale);
}

function divideHalfEven(value: bigint): bigint {
  const quotient = value / 10n;
  const rest = value % 10n;
  return rest > 5n || (rest === 5n && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

function withPoint(value: bigint, scale: number): string {
  if (scale === 0) return String(value);
  const digits = String(value).padStart(scale + 1, '0');
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function realValue(text: NumberText): NumericLiteral | null {
  const magnitude = Number(text.digits.replace(/[–—―]/g, '-')) * 1024 ** text.multiplier;
  if (!Number.isFinite(magnitude)) return null;
  if (text.suffix === 'l') return longFromReal(text.negative ? -magnitude : magnitude);
  return { type: 'double', value: text.negative ? -magnitude : magnitude };
}

/** `1.5L` rounds half to even, as a conversion to Int64 does. */
function longFromReal(value: number): NumericLiteral | null {
  const floor = Math.floor(value);
  const half = value - floor;
  const rounded = half > 0.5 || (half === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
  return rounded >= -(2 ** 63) && rounded < 2 ** 63 ? { type: 'long', value: BigInt(rounded) } : null;
}

/** Eight digits make an Int32 and sixteen (or the suffix L) an Int64, whose highest bit is the sign; more is no number. */
function hexValue(text: NumberText): NumericLiteral | null {
  const unsigned = BigInt(`0x0${text.digits}`);
  const bits = unsigned <= 0xffffffffn && text.suffix !== 'l' ? 32 : 64;
  if (unsigned > 0xffffffffffffffffn) return null;
  const value = BigInt.asIntN(bits, unsigned) * (text.negative ? -1n : 1n) * 1024n ** BigInt(text.multiplier);
  return wholeNumber(value, bits === 64 ? 'l' : text.suffix);
}

function integerValue(text: NumberText): NumericLiteral | null {
  if (text.digits.length < 10 && text.suffix === '' && text.multiplier === 0) {
    const value = Number(text.digits);
    return { type: 'int', value: text.negative && value !== 0 ? -value : value };
  }
  const magnitude = BigInt(text.digits) * 1024n ** BigInt(text.multiplier);
  return wholeNumber(text.negative ? -magnitude : magnitude, text.suffix);
}

/** Int32, else Int64, else Decimal, else Double. */
function wholeNumber(value: bigint, suffix: string): NumericLiteral | null {
  if (suffix === 'l') return value >= LONG_MIN && value <= LONG_MAX ? { type: 'long', value } : null;
  if (value >= INT_MIN && value <= INT_MAX) return { type: 'int', value: Number(value) };
  if (value >= LONG_MIN && value <= LONG_MAX) return { type: 'long', value };
  if (value >= -DECIMAL_MAX && value <= DECIMAL_MAX) return { type: 'decimal', value: String(value) };
  const double = Number(value);
  return Number.isFinite(double) ? { type: 'double', value: double } : null;
}
