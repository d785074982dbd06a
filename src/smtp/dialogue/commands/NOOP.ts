import type { Command } from '../Command.ts';

export const NOOP: Command = {
  run(dialogue) {
    dialogue.answerSlowly('noop', 'noop');
  },
};
