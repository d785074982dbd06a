import type { Command } from '../Command.ts';
import { AUTH } from './AUTH.ts';
import { BDAT } from './BDAT.ts';
import { DATA } from './DATA.ts';
import { EHLO } from './EHLO.ts';
import { HELO } from './HELO.ts';
import { HELP } from './HELP.ts';
import { MAIL } from './MAIL.ts';
import { NOOP } from './NOOP.ts';
import { notImplemented } from './notImplemented.ts';
import { QUIT } from './QUIT.ts';
import { RCPT } from './RCPT.ts';
import { RSET } from './RSET.ts';
import { STARTTLS } from './STARTTLS.ts';
import { VRFY } from './VRFY.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  HELO,
  EHLO,
  STARTTLS,
  AUTH,
  MAIL,
  RCPT,
  DATA,
  BDAT,
  RSET,
  NOOP,
  VRFY,
  HELP,
  QUIT,
  EXPN: notImplemented,
  ETRN: notImplemented,
  TURN: notImplemented,
  ATRN: notImplemented,
};

/** The verb of a line, its command if there is one, and the rest. */
export function findCommand(line: string): { verb: string; command: Command | undefined; argument: string } {
  const space = line.search(/[ \t]/);
  const verb = space < 0 ? line : line.slice(0, space);
  const argument = space < 0 ? '' : line.slice(space + 1).trim();
  const name = verb.toUpperCase();
  return { verb, command: Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined, argument };
}
