import type { ErrorRecord } from '../values/ErrorRecord.ts';
import type { Entry, FormatStartData } from './FormatRecord.ts';
import type { GroupBy, View } from './views/View.ts';

/** What a Format-* command line asks for beyond the properties. */
export interface FormatOptions {
  properties: readonly CalculatedProperty[];
  groupBy?: CalculatedProperty | undefined;
  viewName?: string | undefined;
  /** Scalars too get the chosen shape. */
  force?: boolean | undefined;
  expand?: 'CoreOnly' | 'EnumOnly' | 'Both' | undefined;
  autoSize?: boolean | undefined;
  hideHeader?: boolean | undefined;
  wrap?: boolean | undefined;
  /** Columns of a wide view. */
  columns?: number | undefined;
  /** Levels of objects a custom view goes down. */
  depth?: number | undefined;
  /** A property that failed shows `#ERR`. */
  displayError?: boolean | undefined;
  /** Takes what could not be shown, for messages behind the object (`-ShowError`); absent = nobody asks. */
  failures?: ErrorRecord[] | undefined;
}

/** A property of a Format-* command line, with its keys. */
export interface CalculatedProperty {
  expression: import('./PropertyExpression.ts').PropertyExpression;
  label?: string;
  width?: number;
  alignment?: import('./layout/cell.ts').Alignment;
  format?: string;
  depth?: number;
}

/** Makes the records of one document: a shape with a view, or with properties taken from the first object. */
export interface Generator {
  /** The view it follows; null = made up from properties (then any later object is shown the same way). */
  readonly view: View | null;
  readonly groupBy: GroupBy | CalculatedProperty | null;
  start(first: unknown): FormatStartData;
  entry(item: unknown): Entry;
}
