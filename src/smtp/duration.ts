/** A time span as .NET prints it: `00:00:05`, `1.00:00:00`, `00:10:01.8904373`. */
export function formatDuration(milliseconds: number): string {
  const ticks = Math.round(milliseconds * 10_000);
  const fraction = ticks % 10_000_000;
  const seconds = (ticks - fraction) / 10_000_000;
  const days = Math.floor(seconds / 86_400);
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return `${days > 0 ? `${days}.` : ''}${clock}${fraction > 0 ? `.${String(fraction).padStart(7, '0')}` : ''}`;
}

/** The form in tarpit rows of the protocol log: `0.00:00:05`, with milliseconds where there are any. */
export function formatTarpit(milliseconds: number): string {
  const text = formatDuration(milliseconds).replace(/(\.\d{3})\d*$/, '$1');
  return text.includes('.') && /^\d+\.\d\d:/.test(text) ? text : `0.${text}`;
}
