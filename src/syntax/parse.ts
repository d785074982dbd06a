import { Extent, SourceText } from '../base/source.ts';
import type { ParseResult, ScriptBlockAst } from './ast.ts';
import { Parser } from './grammar/Parser.ts';
import { parseScript } from './grammar/ScriptBlock.ts';
import { wholeGrammar } from './grammar/wholeGrammar.ts';
import { checkSemantics } from './semantic-checks/checkSemantics.ts';

/**
 * Parses a script as Windows PowerShell 5.1 does. Never throws: what is wrong is in `errors`, and the tree then holds
 * what could be made of the rest. `file` is the full path of a script file, null for typed text.
 */
export function parse(text: string, file: string | null = null): ParseResult {
  const source = new SourceText(text, file);
  const parser = new Parser(source, wholeGrammar);
  try {
    const ast = parseScript(parser);
    const errors = parser.errors.all;
    checkSuspicions(parser, ast);
    return { ast, errors, incomplete: errors[0]?.incomplete ?? false };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(source);
    throw error;
  }
}

/** The extents of a tree with errors do not tell what lies in what, so there all is looked at. */
function checkSuspicions(parser: Parser, ast: ScriptBlockAst): void {
  const { suspicion, errors } = parser;
  if (!suspicion.isRaised) return;
  const meets = errors.all.length === 0 ? suspicion.meets() : undefined;
  checkSemantics(ast, (id, extent, ...args) => parser.error(id, extent, ...args), meets);
}

/** Nesting that the stack cannot hold: PowerShell gives up on such a script as well. */
function tooDeep(source: SourceText): ParseResult {
  const parser = new Parser(new SourceText('', source.file), wholeGrammar);
  parser.error('ScriptTooComplicated', new Extent(source, 0, 0));
  return { ast: parseScript(parser), errors: parser.errors.all, incomplete: false };
}
