import { Variable, variableOptions } from './Variable.ts';
import { notWritable } from './variables.ts';

/** A variable whose value is worked out on reading: dear to make, or changing by itself. */
export class ComputedVariable extends Variable {
  readonly #read: () => unknown;
  readonly #write: ((value: unknown) => void) | null;

  constructor(
    name: string,
    read: () => unknown,
    write: ((value: unknown) => void) | null = null,
    options: number = variableOptions.none,
  ) {
    super(name, null);
    this.#read = read;
    this.#write = write;
    this.setOptions(options);
  }

  override get isComputed(): boolean {
    return true;
  }

  override read(): unknown {
    return this.#read();
  }

  override assign(value: unknown): void {
    if (this.#write === null) throw notWritable(this.name);
    this.#write(value);
  }
}
