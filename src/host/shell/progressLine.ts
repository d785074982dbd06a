import { takeCells } from '../../base/displayWidth.ts';
import type { ProgressFacts } from '../../runtime/Platform.ts';

/** One line for Write-Progress: activity, status and, where the percentage is known, a bar. */
export function progressLine({ activity, status, operation, percent, seconds }: ProgressFacts, width: number): string {
  const known = percent >= 0 && percent <= 100;
  const bar = known ? ` [${'o'.repeat(Math.round(percent / 5)).padEnd(20)}] ${percent}%` : '';
  const rest = seconds > 0 ? ` ${seconds} s left` : '';
  const what = [activity, status, operation].filter((text) => text !== '').join(': ');
  return takeCells(`${takeCells(what, Math.max(10, width - bar.length - rest.length - 1))}${bar}${rest}`, width - 1);
}
