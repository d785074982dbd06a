import { toStringPS } from '../values/toStringPS.ts';
import { exited } from './completion.ts';
import { FlowSignal } from './FlowSignal.ts';
import { FunctionRun } from './FunctionRun.ts';
import { Variable } from './Variable.ts';

/**
 * A `.ps1` file called by other code. `exit` ends the file only: its number goes to `$LASTEXITCODE`, and any but 0 makes
 * `$?` false. Proof: documented (about_Language_Keywords, Exit).
 */
export class ScriptFileRun extends FunctionRun {
  private hasExited = false;

  override begin(): void {
    this.upToExit(() => super.begin());
  }

  override process(input: unknown): void {
    if (!this.hasExited) this.upToExit(() => super.process(input));
  }

  override end(): void {
    if (!this.hasExited) this.upToExit(() => super.end());
  }

  private upToExit(step: () => void): void {
    try {
      step();
    } catch (signal) {
      if (!(signal instanceof FlowSignal) || signal.completion !== exited) throw signal;
      this.hasExited = true;
      const code = exitCodeOf(signal.value);
      this.call.frame.scope.global.put(new Variable('LASTEXITCODE', code));
      this.failed = code !== 0;
    }
  }
}

/** The number that the value of `exit` stands for; 0 when it is none. */
export function exitCodeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  const number = Number(toStringPS(value));
  return Number.isInteger(number) ? number : 0;
}
