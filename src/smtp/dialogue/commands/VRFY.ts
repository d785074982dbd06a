import type { Command } from '../Command.ts';

export const VRFY: Command = {
  run(dialogue, argument) {
    if (argument === '') return dialogue.fail('badArguments');
    dialogue.answer('vrfy');
  },
};
