import type { Command } from '../Command.ts';
import { mayStartTls } from './EHLO.ts';

export const STARTTLS: Command = {
  run(dialogue, argument) {
    if (argument !== '') return dialogue.fail('badArguments');
    if (!dialogue.greeted) return dialogue.fail('needHello');
    if (dialogue.secure) return dialogue.fail('tlsAlready');
    if (!mayStartTls(dialogue)) return dialogue.fail('tlsNotAvailable');
    dialogue.answer('startTls');
    dialogue.startTls();
  },
};
