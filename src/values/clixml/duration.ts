import { formatError } from '../castErrors.ts';

/** Ticks as an XML Schema duration: `P1DT2H3M4.5S`, `PT0S`. */
export function formatDuration(ticks: bigint): string {
  const all = ticks < 0n ? -ticks : ticks;
  const seconds = all / 10_000_000n;
  const days = seconds / 86_400n;
  const hours = (seconds / 3600n) % 24n;
  const minutes = (seconds / 60n) % 60n;
  const fraction = (all % 10_000_000n).toString().padStart(7, '0').replace(/0+$/, '');
  const last = `${seconds % 60n}${fraction === '' ? '' : `.${fraction}`}`;
  const time = `${hours > 0n ? `${hours}H` : ''}${minutes > 0n ? `${minutes}M` : ''}${last === '0' ? '' : `${last}S`}`;
  const text = `${days > 0n ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
  return `${ticks < 0n ? '-' : ''}P${text === '' ? 'T0S' : text}`;
}

const DURATION = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,7})\d*)?S)?)?$/;

/** Ticks of a duration in days, hours, minutes and seconds. Throws FormatException. */
export function parseDuration(text: string): bigint {
  const parts = DURATION.exec(text.trim());
  if (parts === null) throw formatError();
  const [, sign, days, hours, minutes, seconds, fraction] = parts;
  const whole =
    ((BigInt(days ?? 0) * 24n + BigInt(hours ?? 0)) * 60n + BigInt(minutes ?? 0)) * 60n + BigInt(seconds ?? 0);
  const ticks = whole * 10_000_000n + BigInt((fraction ?? '').padEnd(7, '0'));
  return sign === undefined ? ticks : -ticks;
}
