import type { EditBuffer } from './LineEditor.ts';

/** Static methods know no session: the text is that of the one script that runs. */
let active: EditBuffer | null = null;

/** The text that a key's script is working on; null while none does. */
export const activeBuffer = (): EditBuffer | null => active;

/** Lets a script work on the text that is being edited. */
export function editing(buffer: EditBuffer, work: () => void): void {
  active = buffer;
  try {
    work();
  } finally {
    active = null;
  }
}
