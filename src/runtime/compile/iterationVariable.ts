import { Enumerator } from '../../values/Enumerator.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { Completion } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import { assignSlot } from '../variables.ts';
import type { BlockContext } from './context.ts';

/** Runs a loop with `$foreach` or `$switch` set to its enumerator, and puts back what the variable held before. */
export function iterationVariable(name: 'foreach' | 'switch', context: BlockContext) {
  const slot = context.layout.slot(name);
  return (frame: Frame, collection: unknown, loop: (enumerator: Enumerator) => Completion): Completion => {
    const enumerator = new Enumerator(enumerate(collection) ?? [collection]);
    const before = frame.cells[slot]?.value ?? null;
    assignSlot(frame, slot, name, enumerator);
    try {
      return loop(enumerator);
    } finally {
      assignSlot(frame, slot, name, before);
    }
  };
}
