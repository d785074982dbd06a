import type { SwitchStatementAst } from '../../syntax/ast.ts';
import { toStringPS } from '../../values/convert.ts';
import { enumerate } from '../../values/enumerate.ts';
import { type Completion, normal } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import { linesOf } from '../providers/textFile.ts';
import type { BlockContext, Evaluate, Execute } from './context.ts';
import { iterationVariable } from './iterationVariable.ts';
import { afterTurn, leave, nextTurn } from './loop.ts';
import { type ClauseTest, clauseTest } from './switchClause.ts';

interface Clause {
  readonly test: ClauseTest;
  readonly body: Execute;
}

interface Switch {
  readonly clauses: readonly Clause[];
  readonly otherwise: Execute | null;
  readonly label: string | null;
}

export function compileSwitch(node: SwitchStatementAst, context: BlockContext): Execute {
  const parts: Switch = {
    clauses: node.clauses.map((clause) => ({
      test: clauseTest(node, clause.test, context),
      body: context.block(clause.body),
    })),
    otherwise: node.defaultBody === null ? null : context.block(node.defaultBody),
    label: node.label,
  };
  const subject = node.flags.has('file') ? fileLines(node, context) : context.value(node.condition);
  const run = context.layout.index.has('switch') ? withEnumerator(parts, context) : overItems(parts);
  return (frame) => {
    frame.at = node.condition.extent;
    const value = subject(frame);
    const before = frame.underbar;
    try {
      return run(frame, value === undefined ? [] : value);
    } finally {
      frame.underbar = before;
    }
  };
}

type Run = (frame: Frame, value: unknown) => Completion;

function overItems(parts: Switch): Run {
  return (frame, value) => {
    if (typeof value !== 'object' || value === null) return single(parts, frame, value);
    const items = Array.isArray(value) ? value : enumerate(value);
    return items === null ? single(parts, frame, value) : each(parts, frame, items);
  };
}

function withEnumerator(parts: Switch, context: BlockContext): Run {
  const visible = iterationVariable('switch', context);
  return (frame, value) => visible(frame, value, (enumerator) => each(parts, frame, enumerator.rest()));
}

function single(parts: Switch, frame: Frame, item: unknown): Completion {
  const completion = turn(parts, frame, item);
  if (completion === normal) return normal;
  return afterTurn(frame, completion, parts.label) === leave ? completion : normal;
}

function each(parts: Switch, frame: Frame, items: Iterable<unknown>): Completion {
  const { session } = frame;
  for (const item of items) {
    const completion = turn(parts, frame, item);
    if (completion !== normal) {
      const next = afterTurn(frame, completion, parts.label);
      if (next !== nextTurn) return next === leave ? completion : normal;
    }
    if (--session.fuel < 0) session.refuel();
  }
  return normal;
}

/** One item through all clauses: every one that matches runs; the default only when none did. */
function turn({ clauses, otherwise }: Switch, frame: Frame, item: unknown): Completion {
  frame.underbar = item;
  let matched = false;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (!clause.test(frame, item)) continue;
    matched = true;
    const completion = clause.body(frame);
    if (completion !== normal) return completion;
    frame.underbar = item;
  }
  return matched || otherwise === null ? normal : otherwise(frame);
}

/** `switch -File path`: the lines of the file. */
function fileLines(node: SwitchStatementAst, context: BlockContext): Evaluate {
  const path = context.value(node.condition);
  return (frame) => readLines(frame, toStringPS(path(frame)));
}

function readLines({ session }: Frame, path: string): string[] {
  const [place] = session.places.existing(path);
  return place === undefined ? [] : linesOf(session.fileSystem.readText(place.providerPath));
}
