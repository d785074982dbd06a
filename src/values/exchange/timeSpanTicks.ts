const SECOND = 10_000_000n;
const DAY = 86_400n * SECOND;

/**
 * Ticks of `[-][d.]hh:mm[:ss[.fffffff]]`, `d:hh:mm:ss` or a bare number of days, as System.TimeSpan reads them; null
 * when the text is no time span.
 */
export function parseTicks(text: string): bigint | null {
  const days = /^\s*(-?)(\d{1,8})\s*$/.exec(text);
  if (days) return signed(days[1], BigInt(days[2] ?? 0) * DAY);
  const match =
    /^\s*(-?)(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?\s*$/.exec(text) ??
    /^\s*(-?)(\d{1,8}):(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,7}))?\s*$/.exec(text);
  if (!match) return null;
  const [day, hour, minute, second] = [match[2], match[3], match[4], match[5]].map((part) => BigInt(part ?? 0)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  if (hour > 23n || minute > 59n || second > 59n) return null;
  const fraction = BigInt((match[6] ?? '').padEnd(7, '0'));
  return signed(match[1], day * DAY + ((hour * 60n + minute) * 60n + second) * SECOND + fraction);
}

function signed(minus: string | undefined, ticks: bigint): bigint {
  return minus === '-' ? -ticks : ticks;
}

/** `[-][d.]hh:mm:ss[.fffffff]`. */
export function formatTicks(ticks: bigint): string {
  const all = ticks < 0n ? -ticks : ticks;
  const days = all / DAY;
  const two = (unit: bigint, size: bigint): string => ((all / unit) % size).toString().padStart(2, '0');
  const fraction = all % SECOND;
  return [
    ticks < 0n ? '-' : '',
    days > 0n ? `${days}.` : '',
    `${two(3600n * SECOND, 24n)}:${two(60n * SECOND, 60n)}:${two(SECOND, 60n)}`,
    fraction > 0n ? `.${fraction.toString().padStart(7, '0')}` : '',
  ].join('');
}
