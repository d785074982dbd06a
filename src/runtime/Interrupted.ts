/** Thrown to end all that runs, past every `catch`: the user pressed Ctrl-C, or the time that was allowed is over. */
export class Interrupted {
  readonly reason: 'user' | 'time';

  constructor(reason: 'user' | 'time') {
    this.reason = reason;
  }
}
