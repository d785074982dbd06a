import type { Command } from '../Command.ts';

/** Commands of the standard that Exchange knows and refuses. */
export const notImplemented: Command = {
  run(dialogue) {
    dialogue.fail('notImplemented');
  },
};
