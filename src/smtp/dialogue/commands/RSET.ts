import type { Command } from '../Command.ts';

export const RSET: Command = {
  run(dialogue, argument) {
    if (argument !== '') return dialogue.fail('badArguments');
    dialogue.resetMessage();
    dialogue.answer('reset');
  },
};
