import { itemText, ownText, toStringPS } from '../values/toStringPS.ts';
import type { Frame } from './Frame.ts';

/** A value inside an expandable string: collections joined by `$OFS`, everything else as `[string]` gives it. */
export function textOf(frame: Frame, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return `${value}`;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return joinWithOfs(frame, value);
  return ownText(value);
}

function joinWithOfs(frame: Frame, items: readonly unknown[]): string {
  const ofs = frame.scope.lookup('ofs');
  const separator = ofs === undefined ? ' ' : ofs.value === null ? '' : toStringPS(ofs.value);
  return items.map((item) => itemText(item, separator)).join(separator);
}
