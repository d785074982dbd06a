import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { orderOf } from './order.ts';

interface Written {
  value: unknown;
  notes: readonly { name: string; value: unknown }[];
}

/**
 * Remembers what Select-Object -Unique has let through. Texts are compared with regard to case; custom objects by the
 * properties that were chosen, and all alike when none were (recorded 5.1 behaviour).
 */
export class Unique {
  readonly #plain = new Set<unknown>();
  readonly #written: Written[] = [];

  isNew(value: unknown, notes: readonly { name: string; value: unknown }[]): boolean {
    if (notes.length === 0 && (typeof value === 'string' || typeof value === 'number')) {
      if (this.#plain.has(value)) return false;
      if (this.#written.some((seen) => isSame(seen, value, notes))) return false;
      this.#plain.add(value);
    } else if (this.#written.some((seen) => isSame(seen, value, notes))) return false;
    this.#written.push({ value, notes });
    return true;
  }
}

function isSame(seen: Written, value: unknown, notes: Written['notes']): boolean {
  if (seen.notes.length !== notes.length) return false;
  const bothCustom = seen.value instanceof PSCustomObject && value instanceof PSCustomObject;
  if (!bothCustom && orderOf(seen.value, value, false) !== 0) return false;
  return notes.every((note) => {
    const other = seen.notes.find(({ name }) => name.toLowerCase() === note.name.toLowerCase());
    return other !== undefined && orderOf(other.value, note.value, false) === 0;
  });
}
