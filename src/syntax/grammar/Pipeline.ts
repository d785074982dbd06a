import type {
  AssignmentOperator,
  AssignmentStatementAst,
  CommandAst,
  CommandExpressionAst,
  ExpressionAst,
  PipelineAst,
  StatementAst,
} from '../ast.ts';
import { isIdentifierStart } from '../lexer/characters.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseCommand } from './Command.ts';
import type { Parser, Placed } from './Parser.ts';
import { parseRedirections } from './Redirection.ts';

type Element = CommandAst | CommandExpressionAst;

/** A pipeline or an assignment; null where neither begins. */
export function parsePipeline(p: Parser): StatementAst | null {
  const from = p.pile.height;
  let pipe: Token | null = null;
  for (;;) {
    const element = parseElement(p, p.pile.height > from);
    if (element?.kind === 'AssignmentStatement') {
      p.pile.drop(from);
      return element;
    }
    if (element) p.pile.add(element);
    else if (pipe || p.peekIs(T.Pipe)) p.incomplete('EmptyPipeElement', pipe ? p.after(pipe) : p.extentOf(p.peek()));
    pipe = nextPipe(p);
    if (!pipe) return finish(p, p.pile.take(from));
  }
}

function finish(p: Parser, elements: readonly Element[]): PipelineAst | null {
  const first = elements[0];
  const last = elements[elements.length - 1];
  if (!first || !last) return null;
  return { kind: 'Pipeline', extent: p.span(first, last), elements, background: false };
}

/** The pipe (or `&&`, `||`, which is refused) before a further element; null at the pipeline's end. */
function nextPipe(p: Parser): Token | null {
  const token = p.peek();
  if (token.type === T.AndAnd || token.type === T.OrOr) {
    p.skip();
    p.error('InvalidEndOfLine', p.extentOf(token), token.value);
    p.skipNewLines();
    return p.peekIs(T.EndOfInput) ? null : token;
  }
  if (token.type === T.Pipe) {
    p.skip();
    p.skipNewLines();
    if (!p.peekIs(T.EndOfInput)) return token;
    p.incomplete('EmptyPipeElement', p.after(token));
    return null;
  }
  if (!token.type.endsCommand) p.error('UnexpectedToken', p.extentOf(token), textOf(p, token));
  return null;
}

/** A token as messages quote it: its text. */
export function textOf(p: Parser, token: Token): string {
  return p.extentOf(token).text;
}

function parseElement(p: Parser, later: boolean): Element | AssignmentStatementAst | null {
  // No expression begins with a letter, so a bare word need not be tried as one.
  if (isIdentifierStart(p.nextCharacter())) return parseCommand(p);
  const mode = p.setMode('expression');
  const expression = p.rules.expression(p);
  if (expression) {
    if (later) p.error('ExpressionsMustBeFirstInPipeline', expression.extent);
    const operator = p.peek();
    if (operator.type.assignment) {
      p.skip();
      p.setMode(mode);
      return parseAssignment(p, expression, operator);
    }
  }
  p.setMode(mode);
  if (!expression) return parseCommand(p);
  if (p.peek().type.endsCommand)
    return { kind: 'CommandExpression', extent: expression.extent, expression, redirections: NONE };
  const redirections = parseRedirections(p);
  const last = redirections.reduce<Placed>((a, b) => (b.extent.end > p.extentOf(a).end ? b : a), expression);
  return { kind: 'CommandExpression', extent: p.span(expression, last), expression, redirections };
}

function parseAssignment(p: Parser, left: ExpressionAst, operator: Token): AssignmentStatementAst {
  p.skipNewLines();
  let right = p.rules.statement(p);
  if (!right) {
    p.incomplete('ExpectedValueExpression', p.after(operator), [operator.type.text]);
    right = p.errorStatement(p.after(operator));
  }
  return p.examined({
    kind: 'AssignmentStatement',
    extent: p.span(left, right),
    left,
    operator: operator.type.text as AssignmentOperator,
    right,
    errorExtent: p.extentOf(operator),
  });
}

const NONE: readonly never[] = [];

/** A pipeline of one expression. */
export function expressionPipeline(expression: ExpressionAst): PipelineAst {
  const { extent } = expression;
  const element: CommandExpressionAst = { kind: 'CommandExpression', extent, expression, redirections: NONE };
  return { kind: 'Pipeline', extent, elements: [element], background: false };
}
