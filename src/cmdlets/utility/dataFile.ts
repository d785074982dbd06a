import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { Collector } from '../../runtime/compile/Collector.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { Hashtable } from '../../values/Hashtable.ts';

/**
 * The table that a data file (.psd1) holds. The text runs as a `data` section, in which only constants are allowed, so
 * reading a file never runs anything. Null for text that holds no table; throws for text that is refused.
 */
export function tableOf(call: CmdletCall, text: string, path: string): Hashtable | null {
  const out = new Collector();
  call.runBlock(call.session.compile(`data {${text}\n}`, path), [], { out });
  const value = out.result();
  return value instanceof Hashtable ? value : null;
}

/** Whether the parser refused the text. */
export const isRefusal = (error: unknown): error is ExceptionObject =>
  error instanceof ExceptionObject && error.typeName === 'System.Management.Automation.ParseException';
