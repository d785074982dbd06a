import type { ExpressionAst, StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

/** `data name -SupportedCommand a, b { }`. */
export function parseDataStatement(p: Parser, keyword: Token): StatementAst {
  let last: Placed = keyword;
  let failed = false;
  p.skipNewLines();
  const name = p.rules.simpleName(p);
  if (name) last = name;
  const commands: ExpressionAst[] = [];
  p.skipNewLines();
  const flag = p.take(T.Parameter);
  if (flag) {
    last = flag;
    failed = !'supportedcommand'.startsWith(flag.value.toLowerCase());
    if (failed) p.error('InvalidParameterForDataSectionStatement', p.extentOf(flag), flag.value);
    else if (!parseSupportedCommands(p, flag, commands)) failed = true;
    last = commands[commands.length - 1] ?? last;
  }
  const body = p.rules.block(p);
  if (!body) {
    if (!failed) p.incomplete('MissingStatementBlockForDataSection', p.after(last));
    return p.errorStatement(p.span(keyword, last), ...commands);
  }
  return p.examined({
    kind: 'DataStatement',
    extent: p.span(keyword, body),
    variable: name?.value ?? null,
    supportedCommands: commands,
    body,
  });
}

/** Names joined by commas; false where one is missing. */
function parseSupportedCommands(p: Parser, flag: Token, commands: ExpressionAst[]): boolean {
  for (let comma: Token | null = flag; comma; ) {
    p.skipNewLines();
    const command = p.rules.argument(p, p.next(), true);
    if (!command) {
      p.incomplete('MissingValueForSupportedCommandInDataSectionStatement', p.after(comma));
      return false;
    }
    commands.push(command);
    comma = p.take(T.Comma);
  }
  return true;
}
