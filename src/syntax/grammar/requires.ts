import type { ScriptRequirements } from '../ast.ts';
import type { Parser } from './Parser.ts';

/** What the `#requires` lines of the script demand; null without any. */
export function requirements(_p: Parser): ScriptRequirements | null {
  return null;
}
