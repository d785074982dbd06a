import { formatError } from '../castErrors.ts';

interface Parts {
  readonly negative: boolean;
  readonly days: bigint;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Ticks within the second, 7 digits. */
  readonly fraction: string;
}

function partsOf(ticks: bigint): Parts {
  const negative = ticks < 0n;
  const all = negative ? -ticks : ticks;
  const seconds = all / 10_000_000n;
  return {
    negative,
    days: seconds / 86_400n,
    hours: Number((seconds / 3600n) % 24n),
    minutes: Number((seconds / 60n) % 60n),
    seconds: Number(seconds % 60n),
    fraction: (all % 10_000_000n).toString().padStart(7, '0'),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A time span by a standard (`c g G`) or custom format; null or '' is `c`. Throws FormatException. */
export function formatTimeSpan(ticks: bigint, format: string | null): string {
  const parts = partsOf(ticks);
  if (format === null || format === '') return constant(parts);
  if (format.length === 1) return standard(parts, format);
  return custom(parts, format);
}

function standard(parts: Parts, format: string): string {
  if ('cCtT'.includes(format)) return constant(parts);
  if (format === 'g') return general(parts);
  if (format === 'G') return generalLong(parts);
  throw formatError();
}

/** [-][d.]hh:mm:ss[.fffffff] */
function constant(parts: Parts): string {
  const days = parts.days === 0n ? '' : `${parts.days}.`;
  const fraction = parts.fraction === '0000000' ? '' : `.${parts.fraction}`;
  return `${parts.negative ? '-' : ''}${days}${two(parts.hours)}:${two(parts.minutes)}:${two(parts.seconds)}${fraction}`;
}

/** [-][d:]h:mm:ss[.FFFFFFF] */
function general(parts: Parts): string {
  const days = parts.days === 0n ? '' : `${parts.days}:`;
  const fraction = parts.fraction.replace(/0+$/, '');
  return `${parts.negative ? '-' : ''}${days}${parts.hours}:${two(parts.minutes)}:${two(parts.seconds)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** [-]d:hh:mm:ss.fffffff */
function generalLong(parts: Parts): string {
  return `${parts.negative ? '-' : ''}${parts.days}:${two(parts.hours)}:${two(parts.minutes)}:${two(parts.seconds)}.${parts.fraction}`;
}

const TOKEN = /d{1,8}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7}|%[dhmsfF]|\\.|'[^']*'|"[^"]*"|[\s\S]/gy;

function custom(parts: Parts, format: string): string {
  let text = '';
  for (const [token] of format.matchAll(TOKEN)) text += customPart(parts, token);
  return text;
}

function customPart(parts: Parts, token: string): string {
  const letter = token.startsWith('%') ? token.slice(1) : token;
  const width = letter.length;
  switch (letter[0]) {
    case 'd':
      return parts.days.toString().padStart(width, '0');
    case 'h':
      return String(parts.hours).padStart(width, '0');
    case 'm':
      return String(parts.minutes).padStart(width, '0');
    case 's':
      return String(parts.seconds).padStart(width, '0');
    case 'f':
      return parts.fraction.slice(0, width);
    case 'F':
      return parts.fraction.slice(0, width).replace(/0+$/, '');
    default:
      return literal(letter);
  }
}

/** Only quoted or escaped text may stand between the parts. */
function literal(token: string): string {
  if (token.length === 2 && token.startsWith('\\')) return token[1]!;
  if (token.length >= 2 && (token.startsWith("'") || token.startsWith('"'))) return token.slice(1, -1);
  throw formatError();
}
