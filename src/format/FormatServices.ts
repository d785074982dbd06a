import type { ExceptionObject } from '../values/ExceptionObject.ts';
import type { ScriptBlock } from '../values/ScriptBlock.ts';

/** What formatting needs from the shell around it. */
export interface FormatServices {
  /**
   * What the script of a calculated property puts out with `$_` = `item`; `undefined` when it ended in an error (which
   * is in `$Error` by then).
   */
  evaluate(script: ScriptBlock, item: unknown): readonly unknown[] | undefined;
  /** The exception of the error that happened last; null when there was none. */
  lastException(): ExceptionObject | null;
  /** `$FormatEnumerationLimit`: elements of a collection that are shown; negative = all. */
  readonly enumerationLimit: number;
  /** Property sets that were chosen for type names (in lower case) in this session. */
  readonly displaySets: ReadonlyMap<string, readonly string[]>;
  /** `$ErrorView`. */
  readonly errorView: string;
  /** Cells of a console line, for the views that lay out text themselves (errors). */
  readonly consoleWidth: number;
  /** The current folder, for paths that are shown relative to it. */
  readonly currentFolder: string;
}
