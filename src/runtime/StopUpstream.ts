import type { CommandProcessor } from './command.ts';

/** Thrown by a command that needs no more input: those before it end at once, those after it finish as usual. */
export class StopUpstream {
  readonly requester: CommandProcessor;

  constructor(requester: CommandProcessor) {
    this.requester = requester;
  }
}
