import type { ExpressionAst, ForEachStatementAst, PipelineBaseAst } from '../../syntax/ast.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { type Completion, normal } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import { rangeBound } from '../operators/range.ts';
import type { Slot } from '../variables.ts';
import { type Assign, type BlockContext, type Evaluate, type Execute, soleExpression } from './context.ts';
import { HotSpot, hotLoops } from './hot/hotLoop.ts';
import { forEachLoop, rangeLoop } from './hot/statements.ts';
import { iterationVariable } from './iterationVariable.ts';
import { afterTurn, leave, nextTurn } from './loop.ts';
import { slotOf } from './slotOperands.ts';

interface Loop {
  readonly assign: Assign;
  /** Where the variable is, when it is a plain one. */
  readonly slot: Slot | null;
  readonly body: Execute;
  readonly label: string | null;
  readonly node: ForEachStatementAst;
  readonly spot: HotSpot;
}

export function compileForEach(node: ForEachStatementAst, context: BlockContext): Execute {
  const loop: Loop = {
    assign: context.assignable(node.variable).assign,
    slot: slotOf(node.variable, context),
    body: context.block(node.body),
    label: node.label,
    node,
    spot: new HotSpot(context, (to) => forEachLoop(node, to)),
  };
  if (context.layout.index.has('foreach')) return overEnumerator(loop, context);
  const range = rangeOf(node.condition);
  return range === null ? overCollection(loop, context) : overRange(loop, context, range);
}

function rangeOf(condition: PipelineBaseAst): { left: ExpressionAst; right: ExpressionAst } | null {
  let expression = soleExpression(condition);
  while (expression?.kind === 'ParenExpression') expression = soleExpression(expression.pipeline);
  return expression?.kind === 'BinaryExpression' && expression.operator === 'range' ? expression : null;
}

/** `foreach ($i in 1..n)` never makes the array: nobody could see it. */
function overRange(loop: Loop, context: BlockContext, range: { left: ExpressionAst; right: ExpressionAst }): Execute {
  const { assign, body, label, node } = loop;
  const from = context.expression(range.left);
  const to = context.expression(range.right);
  const spot = new HotSpot(context, (emitter) => rangeLoop(node, emitter));
  return (frame) => {
    frame.at = node.condition.extent;
    const first = rangeBound(from(frame));
    const last = rangeBound(to(frame));
    const { session } = frame;
    const step = first <= last ? 1 : -1;
    let turns = 0;
    for (let i = first; step > 0 ? i <= last : i >= last; i += step) {
      if (turns++ === hotLoops.after && spot.loop !== null) return spot.loop(frame, [last, step], i);
      assign(frame, i);
      const completion = body(frame);
      if (completion !== normal) {
        const next = afterTurn(frame, completion, label);
        if (next !== nextTurn) return next === leave ? completion : normal;
      }
      if (--session.fuel < 0) session.refuel();
    }
    return normal;
  };
}

function overCollection(loop: Loop, context: BlockContext): Execute {
  const collection: Evaluate = context.value(loop.node.condition);
  return (frame) => {
    frame.at = loop.node.condition.extent;
    const value = collection(frame);
    if (Array.isArray(value)) return overArray(loop, frame, value);
    if (value === null || value === undefined) return normal;
    const items = enumerate(value);
    if (items === null) return overArray(loop, frame, [value]);
    return Array.isArray(items) ? overList(loop, frame, items) : overIterator(loop, frame, items[Symbol.iterator]());
  };
}

function overArray({ assign, body, label, slot, spot }: Loop, frame: Frame, items: readonly unknown[]): Completion {
  const { session } = frame;
  for (let i = 0; i < items.length; i++) {
    if (i === hotLoops.after && spot.loop !== null) return spot.loop(frame, items, i);
    const cell = slot === null ? undefined : frame.cells[slot.index];
    const item = items[i];
    if (cell?.plain && cell.value !== undefined && item !== undefined) cell.value = item;
    else assign(frame, item);
    const completion = body(frame);
    if (completion !== normal) {
      const next = afterTurn(frame, completion, label);
      if (next !== nextTurn) return next === leave ? completion : normal;
    }
    if (--session.fuel < 0) session.refuel();
  }
  return normal;
}

/** The items of a list that the body can reach: one more or one less ends the loop by an error. */
function overList({ assign, body, label, node }: Loop, frame: Frame, items: readonly unknown[]): Completion {
  const { session } = frame;
  const count = items.length;
  for (let i = 0; ; i++) {
    frame.at = node.variable.extent;
    if (items.length !== count) throw collectionModified();
    if (i === count) return normal;
    assign(frame, items[i]);
    const completion = body(frame);
    if (completion !== normal) {
      const next = afterTurn(frame, completion, label);
      if (next !== nextTurn) return next === leave ? completion : normal;
    }
    if (--session.fuel < 0) session.refuel();
  }
}

/** Proof: recorded. */
function collectionModified(): ExceptionObject {
  return new ExceptionObject(
    'System.InvalidOperationException',
    'Collection was modified; enumeration operation may not execute.',
  );
}

function overIterator({ assign, body, label, node }: Loop, frame: Frame, items: Iterator<unknown>): Completion {
  const { session } = frame;
  for (;;) {
    frame.at = node.variable.extent;
    const step = items.next();
    if (step.done === true) return normal;
    assign(frame, step.value);
    const completion = body(frame);
    if (completion !== normal) {
      const next = afterTurn(frame, completion, label);
      if (next !== nextTurn) return next === leave ? completion : normal;
    }
    if (--session.fuel < 0) session.refuel();
  }
}

/** With `$foreach` in sight the body may move the enumerator itself. */
function overEnumerator(loop: Loop, context: BlockContext): Execute {
  const collection: Evaluate = context.value(loop.node.condition);
  const visible = iterationVariable('foreach', context);
  return (frame) => {
    frame.at = loop.node.condition.extent;
    const value = collection(frame);
    if (value === null || value === undefined) return normal;
    return visible(frame, value, (enumerator) => overIterator(loop, frame, enumerator.rest()[Symbol.iterator]()));
  };
}
