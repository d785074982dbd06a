import type { Extent } from '../../base/source.ts';
import type { ExpressionAst, StatementAst, StatementBlockAst, SwitchFlag, SwitchStatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';
import { expressionPipeline } from './Pipeline.ts';

const FLAGS: readonly SwitchFlag[] = ['exact', 'file', 'regex', 'wildcard', 'caseSensitive', 'parallel'];

type Clause = SwitchStatementAst['clauses'][number];

/** What has been read, and whether something was wrong: then only the first complaint of a kind is made. */
interface SwitchState {
  failed: boolean;
  /** The text ended early, which has been said. */
  ended: boolean;
  last: Placed;
  readonly flags: Set<SwitchFlag>;
  condition: StatementAst | null;
  readonly clauses: Clause[];
  defaultBody: StatementBlockAst | null;
}

/** `switch -flags (…) { test { } default { } }`. */
export function parseSwitchStatement(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const state: SwitchState = {
    failed: false,
    ended: false,
    last: keyword,
    flags: new Set(),
    condition: null,
    clauses: [],
    defaultBody: null,
  };
  parseFlags(p, state);
  parseSwitchCondition(p, state);
  parseClauses(p, state);
  const extent = p.span(label ?? keyword, state.last);
  const { condition, clauses, defaultBody } = state;
  if (state.failed || !condition) {
    return p.errorStatement(extent, condition, ...clauses.flatMap((c) => [c.test, c.body]), defaultBody);
  }
  return p.examined({
    kind: 'SwitchStatement',
    extent,
    label: label?.value ?? null,
    flags: state.flags,
    condition,
    clauses,
    defaultBody,
  });
}

function parseFlags(p: Parser, state: SwitchState): void {
  p.skipNewLines();
  for (let flag = p.take(T.Parameter); flag; flag = p.take(T.Parameter)) {
    state.last = flag;
    const word = flag.value.toLowerCase();
    const known = FLAGS.find((name) => name.toLowerCase().startsWith(word));
    if (!known) {
      state.failed = true;
      p.error('InvalidSwitchFlag', p.extentOf(flag), flag.value);
    } else {
      setFlag(state.flags, known);
      if (known === 'file') parseFile(p, state, flag);
    }
    p.skipNewLines();
  }
}

/** `-Regex`, `-Wildcard` and `-Exact` exclude each other: the last one counts. */
function setFlag(flags: Set<SwitchFlag>, flag: SwitchFlag): void {
  if (MATCHING.includes(flag)) for (const other of MATCHING) flags.delete(other);
  flags.add(flag);
}

const MATCHING: readonly SwitchFlag[] = ['exact', 'regex', 'wildcard'];

function parseFile(p: Parser, state: SwitchState, flag: Token): void {
  p.skipNewLines();
  const file = p.rules.argument(p, p.next(), false);
  if (!file) {
    state.failed = true;
    state.ended = p.incomplete('MissingFilenameOption', p.after(flag));
    return;
  }
  state.last = file;
  state.condition = expressionPipeline(file);
}

function parseSwitchCondition(p: Parser, state: SwitchState): void {
  const open = p.take(T.LParen);
  if (!open) {
    if (!state.flags.has('file')) fail(p, state, 'PipelineValueRequired', p.after(state.last));
    return;
  }
  state.last = open;
  if (state.flags.has('file')) fail(p, state, 'PipelineValueRequired', p.extentOf(open));
  p.skipNewLines();
  state.condition = p.rules.pipeline(p);
  state.last = state.condition ?? open;
  if (!state.condition) fail(p, state, 'PipelineValueRequired', p.after(open));
  p.skipNewLines();
  const close = p.take(T.RParen);
  if (close) state.last = close;
  else fail(p, state, 'MissingEndParenthesisInSwitchStatement', p.after(state.last));
}

function parseClauses(p: Parser, state: SwitchState): void {
  p.skipNewLines();
  const open = p.take(T.LCurly);
  if (!open) {
    fail(p, state, 'MissingCurlyBraceInSwitchStatement', p.after(state.last));
    return;
  }
  state.last = open;
  p.skipNewLinesAndSemicolons();
  while (parseClause(p, state)) {
    p.skipNewLinesAndSemicolons();
    const close = p.take(T.RCurly);
    if (close) {
      state.last = close;
      return;
    }
    if (!p.peekIs(T.EndOfInput)) continue;
    if (!state.ended) p.incomplete('MissingEndCurlyBrace', p.extentOf(open), [], p.extentOf(p.peek()));
    state.failed = true;
    return;
  }
}

/** False where no further clause can be read. */
function parseClause(p: Parser, state: SwitchState): boolean {
  const test = p.rules.argument(p, p.next(), false);
  if (!test) {
    fail(p, state, 'MissingSwitchConditionExpression', p.after(state.last));
    p.take(T.RCurly);
    return false;
  }
  state.last = test;
  const body = p.rules.block(p);
  if (!body) {
    fail(p, state, 'MissingSwitchStatementClause', p.after(test));
    return true;
  }
  state.last = body;
  if (!isDefault(test)) state.clauses.push({ test, body });
  else if (state.defaultBody) {
    state.failed = true;
    p.error('MultipleSwitchDefaultClauses', p.extentOf(test));
  } else state.defaultBody = body;
  return true;
}

function isDefault(test: ExpressionAst): boolean {
  return (
    test.kind === 'StringConstantExpression' && test.stringType === 'bareWord' && test.value.toLowerCase() === 'default'
  );
}

type SwitchError =
  | 'PipelineValueRequired'
  | 'MissingCurlyBraceInSwitchStatement'
  | 'MissingEndParenthesisInSwitchStatement'
  | 'MissingSwitchConditionExpression'
  | 'MissingSwitchStatementClause';

/** Complains, unless the text's end was complained about already. */
function fail(p: Parser, state: SwitchState, id: SwitchError, extent: Extent): void {
  state.failed = true;
  if (!state.ended) state.ended = p.incomplete(id, extent);
}
