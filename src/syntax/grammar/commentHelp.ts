import type { Token } from '../tokens/Token.ts';
import type { Parser } from './Parser.ts';

/** Comment-based help in or before a block; filled in by the function that owns the comments. */
export function helpFor(_p: Parser, _open: Token, _close: Token | null): string | null {
  return null;
}
