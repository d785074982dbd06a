import type { Dialogue } from './Dialogue.ts';

/** One SMTP command. */
export interface Command {
  /** What the protocol log shows of the line, where it must not show all. */
  logged?(line: string): string;
  /** `argument`: what follows the verb, without the space between. */
  run(dialogue: Dialogue, argument: string): void;
}
