import type { CommandArgument } from '../command.ts';

/** An argument that is not bound yet: a value, or a name that no parameter has, perhaps with its value. */
export type LooseArgument = CommandArgument;

/** `-Name`, or `-Name:` when a value is joined to it, as it stands in `$args`. */
export function nameText({ name, hasValue }: Extract<CommandArgument, { kind: 'parameter' }>): string {
  return hasValue ? `-${name}:` : `-${name}`;
}

/** What unbound arguments become for a parameter that takes the rest, and for `$args`. */
export function textsAndValues(args: readonly LooseArgument[]): unknown[] {
  const values: unknown[] = [];
  for (const argument of args) {
    if (argument.kind === 'value') values.push(argument.value);
    else {
      values.push(nameText(argument));
      if (argument.hasValue) values.push(argument.value);
    }
  }
  return values;
}

/** Hands out arguments for positions. A name that is no parameter's, and the value after it, are passed over. */
export class LooseArguments {
  private readonly args: readonly LooseArgument[];
  private next = 0;
  private readonly passed: LooseArgument[] = [];

  constructor(args: readonly LooseArgument[]) {
    this.args = args;
  }

  /** The next argument for a position; null when there is none. */
  take(): Extract<LooseArgument, { kind: 'value' }> | null {
    while (this.next < this.args.length) {
      const argument = this.args[this.next++] as LooseArgument;
      if (argument.kind === 'value') return argument;
      this.passed.push(argument);
      const following = this.args[this.next];
      if (following?.kind !== 'value') continue;
      this.passed.push(following);
      this.next++;
    }
    return null;
  }

  /** Puts an argument that no parameter would have with those left over. */
  leave(argument: LooseArgument): void {
    this.passed.push(argument);
  }

  /** All that was not taken, in order. */
  get rest(): LooseArgument[] {
    return this.next >= this.args.length ? this.passed : [...this.passed, ...this.args.slice(this.next)];
  }
}
