import type { Command } from '../Command.ts';
import type { Dialogue } from '../Dialogue.ts';

export const HELO: Command = {
  run(dialogue, argument) {
    if (!greet(dialogue, argument)) return;
    dialogue.answer('helo', dialogue.settings.Fqdn, dialogue.session.remote);
  },
};

/** What HELO and EHLO have in common: the name of the client, and a fresh start. False when the name is refused. */
export function greet(dialogue: Dialogue, argument: string): boolean {
  const missing = argument === '' && dialogue.settings.RequireEHLODomain;
  if (missing || !/^[^\s\x00-\x1f]*$/.test(argument)) {
    dialogue.fail('badDomain');
    return false;
  }
  dialogue.greeted = true;
  dialogue.resetMessage();
  return true;
}
