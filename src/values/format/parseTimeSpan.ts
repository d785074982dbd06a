import { formatError, overflowError } from '../castErrors.ts';

const WHOLE = /^(-)?(\d+)$/;
const CLOCK = /^(-)?(?:(\d+)[.:])?(\d+):(\d+)(?::(\d+))?(?:\.(\d{1,7}))?$/;

/** Ticks of a text: `d`, `[d.]hh:mm[:ss[.fffffff]]`. Throws FormatException or OverflowException with .NET's texts. */
export function parseTimeSpan(source: string): bigint {
  const text = source.trim();
  const days = WHOLE.exec(text);
  if (days !== null) return signed(days[1], total(days[2]!, '0', '0', '0', ''));
  return parseClock(text);
}

function parseClock(text: string): bigint {
  const colons = text.split(':').length - 1;
  const parts = CLOCK.exec(text);
  if (parts === null || colons === 0) throw notRecognized();
  const [, sign, first, second, third, fourth, fraction] = parts;
  const pointed = /^-?\d+\./.test(text);
  if (fraction !== undefined && fourth === undefined && (pointed || colons < 2)) throw notRecognized();
  // `1:2:3` is hours, minutes, seconds: the pattern takes the first for days only when a fourth follows or a point precedes.
  if (first !== undefined && fourth === undefined && !pointed) {
    // Recorded: what is too much for hours is taken for days, `25:0:0` for twenty-five of them.
    if (Number(first) > 23 && fraction === undefined) return signed(sign, total(first, second!, third!, '0', ''));
    return signed(sign, total('0', first, second!, third!, fraction ?? ''));
  }
  return signed(sign, total(first ?? '0', second!, third!, fourth ?? '0', fraction ?? ''));
}

function signed(sign: string | undefined, ticks: bigint): bigint {
  return sign === undefined ? ticks : -ticks;
}

function total(days: string, hours: string, minutes: string, seconds: string, fraction: string): bigint {
  if (Number(days) > 10675199 || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) throw outOfRange();
  const whole = ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  return whole * 10_000_000n + BigInt(fraction.padEnd(7, '0'));
}

/** Proof: recorded. */
function notRecognized() {
  return formatError('String was not recognized as a valid TimeSpan.');
}

/** Proof: recorded. */
function outOfRange() {
  return overflowError(
    'The TimeSpan could not be parsed because at least one of the numeric components is out of range or contains too many digits.',
  );
}

const PART = /%?(d+|h+|m+|s+|f+|F+)|\\(.)|'([^']*)'|"([^"]*)"|([\s\S])/g;

/** Ticks of a text that must have exactly the custom or standard format. Throws FormatException. */
export function parseTimeSpanExact(source: string, format: string): bigint {
  if (format.length === 1) return parseTimeSpan(source);
  const names: string[] = [];
  let pattern = '';
  for (const [, field, escaped, single, double, other] of format.matchAll(PART)) {
    if (field === undefined) pattern += escapePattern(escaped ?? single ?? double ?? other ?? '');
    else {
      names.push(field[0]!);
      pattern += fieldPattern(field);
    }
  }
  const found = new RegExp(`^${pattern}$`).exec(source);
  if (found === null) throw notRecognized();
  const value = (name: string) => found[names.indexOf(name) + 1 || 99] ?? '0';
  const fraction = value('f') === '0' ? value('F') : value('f');
  return total(value('d'), value('h'), value('m'), value('s'), fraction);
}

function fieldPattern(field: string): string {
  if (field.startsWith('F')) return `(\\d{0,${field.length}})`;
  return field.length === 1 ? '(\\d{1,2})' : `(\\d{${field.length}})`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
