const NAME = 'COMPUTERNAME';

/**
 * The environment variables of the machine that scripts believe they run on: the process's own, but `COMPUTERNAME` is the
 * server that the shell is connected to, for the Exchange shell runs on a server. Who it is, is asked with the first look.
 */
export class MachineEnvironment extends Map<string, string> {
  #machineName: (() => string) | null;

  constructor(variables: Iterable<readonly [string, string]>, machineName: () => string) {
    super();
    for (const [name, value] of variables) super.set(name, value);
    super.set(NAME, '');
    this.#machineName = machineName;
  }

  override get(name: string): string | undefined {
    return name === NAME && this.#machineName !== null ? this.#machineName() : super.get(name);
  }

  /** A script may call the machine otherwise. */
  override set(name: string, value: string): this {
    if (name === NAME) this.#machineName = null;
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    if (name === NAME) this.#machineName = null;
    return super.delete(name);
  }
}
