import type { Command } from '../Command.ts';

const VERBS = 'HELO EHLO STARTTLS RCPT DATA RSET MAIL QUIT HELP AUTH BDAT';

export const HELP: Command = {
  run(dialogue) {
    dialogue.answer('help', VERBS);
  },
};
