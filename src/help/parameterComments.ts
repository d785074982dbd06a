import type { FunctionInfo } from '../runtime/command.ts';
import { outdent, stripMarks } from './commentHelp.ts';

/** The tree of a function or script. */
export type BlockAst = FunctionInfo['scriptBlock']['ast'];

/** One of its parameters. */
export type ParameterAst = NonNullable<BlockAst['param']>['parameters'][number];

/** A run of comments that ends just before the text's end, with at most one blank line behind it. */
const COMMENTS_AT_END =
  /((?:<#(?:(?!#>)[\s\S])*#>|#[^\n]*)(?:\s*(?:<#(?:(?!#>)[\s\S])*#>|#[^\n]*))*)[ \t]*(?:\r?\n[ \t]*){0,2}$/;

/** What the comments above the parameters in a `param` block say, by the parameters' lower-case names. */
export function parameterComments(block: BlockAst): Map<string, string> {
  const found = new Map<string, string>();
  const { param } = block;
  if (param === null) return found;
  let from = param.extent.start;
  for (const { name, extent } of param.parameters) {
    const comment = COMMENTS_AT_END.exec(extent.source.text.slice(from, extent.start))?.[1];
    if (comment !== undefined) found.set(name.name.toLowerCase(), outdent(stripMarks(comment).split(/\r?\n/)));
    from = extent.end;
  }
  return found;
}
