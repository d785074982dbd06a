import { enumerate } from '../../values/enumerate.ts';
import type { Sink } from '../Sink.ts';

/** Writes a value as a statement does: collections one element at a time, "no output" not at all. */
export function emit(out: Sink, value: unknown): void {
  if (typeof value === 'number' || typeof value === 'string' || value === null || typeof value === 'boolean')
    out.write(value);
  else if (value !== undefined) emitObject(out, value);
}

function emitObject(out: Sink, value: unknown): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) out.write(value[i]);
    return;
  }
  const items = enumerate(value);
  if (items === null) out.write(value);
  else for (const item of items) out.write(item);
}
