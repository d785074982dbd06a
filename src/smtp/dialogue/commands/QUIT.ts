import type { Command } from '../Command.ts';

export const QUIT: Command = {
  run(dialogue, argument) {
    if (argument !== '') return dialogue.fail('badArguments');
    dialogue.answer('quit');
    dialogue.close();
  },
};
