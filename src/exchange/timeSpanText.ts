/**
 * Milliseconds of `[-][d.]hh:mm[:ss[.fffffff]]` or of a bare number of days, as System.TimeSpan reads them; null when
 * the text is no time span. Stored time spans are written this way.
 */
export function timeSpanMilliseconds(text: string): number | null {
  // A whole organisation has a handful of different spans.
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const milliseconds = parse(text);
  if (known.size < 1000) known.set(text, milliseconds);
  return milliseconds;
}

const known = new Map<string, number | null>();

function parse(text: string): number | null {
  const match = /^\s*(-)?(?:(\d+)\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?\s*$/.exec(text);
  if (!match) return /^\s*-?\d+\s*$/.test(text) ? Number(text) * 86_400_000 : null;
  const [days, hours, minutes, seconds] = [match[2], match[3], match[4], match[5]].map((part) => Number(part ?? 0));
  if (hours! > 23 || minutes! > 59 || seconds! > 59) return null;
  const fraction = Number((match[6] ?? '').padEnd(7, '0')) / 10_000;
  const total = ((days! * 24 + hours!) * 60 + minutes!) * 60_000 + seconds! * 1000 + fraction;
  return match[1] ? -total : total;
}
