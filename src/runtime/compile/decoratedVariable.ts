import type {
  AttributeBaseAst,
  AttributedExpressionAst,
  ConvertExpressionAst,
  ExpressionAst,
  VariableExpressionAst,
} from '../../syntax/ast.ts';
import { frameVariable } from '../automatic.ts';
import type { Frame } from '../Frame.ts';
import { scopedVariable } from '../scopedVariable.ts';
import type { Variable, VariableRule } from '../Variable.ts';
import { variableRules } from '../variableRules.ts';
import { notWritable, readOwnVariable, slotVariable } from '../variables.ts';
import type { Assign, Assignable, BlockContext, Evaluate } from './context.ts';
import { slotFor } from './slotOperands.ts';

/** `[int]$x = …`, `[ValidateRange(1, 5)]$x = …`: the variable keeps the rule; other left sides only convert the value once. */
export function assignableDecorated(
  node: ConvertExpressionAst | AttributedExpressionAst,
  context: BlockContext,
): Assignable {
  const { target, decorations } = undecorated(node);
  if (
    target.kind === 'VariableExpression' &&
    target.drive === null &&
    frameVariable(target.name.toLowerCase()) === undefined
  ) {
    return ruledVariable(target, decorations, context);
  }
  const inner = context.assignable(target);
  const rules = variableRules(decorations, context);
  const accept = (frame: Frame, value: unknown): unknown =>
    rules(frame).reduce((current, rule) => rule.accept(current, null), value);
  return {
    assign: (frame, value) => inner.assign(frame, accept(frame, value)),
    prepare: (frame) => {
      const place = inner.prepare(frame);
      return { get: () => place.get(), set: (value) => place.set(accept(frame, value)) };
    },
  };
}

function undecorated(node: ExpressionAst): { target: ExpressionAst; decorations: AttributeBaseAst[] } {
  const decorations: AttributeBaseAst[] = [];
  let target = node;
  while (target.kind === 'ConvertExpression' || target.kind === 'AttributedExpression') {
    decorations.push(target.kind === 'ConvertExpression' ? target.type : target.attribute);
    target = target.child;
  }
  return { target, decorations };
}

function ruledVariable(
  node: VariableExpressionAst,
  decorations: AttributeBaseAst[],
  context: BlockContext,
): Assignable {
  const rules = variableRules(decorations, context);
  const find = variableFinder(node, context);
  const read = compoundRead(node, context);
  const assign: Assign = (frame, value) => {
    const demanded = rules(frame);
    const accepted = demanded.reduce(
      (current: unknown, rule: VariableRule) => rule.accept(current, null, node.name),
      value,
    );
    const variable = find(frame);
    if (!variable.isWritable) throw notWritable(variable.name);
    variable.setRules(demanded);
    variable.value = accepted === undefined ? null : accepted;
  };
  return { assign, prepare: (frame) => ({ get: () => read(frame), set: (value) => assign(frame, value) }) };
}

/** What `[int]$x += …` reads. */
function compoundRead(node: VariableExpressionAst, context: BlockContext): Evaluate {
  if (node.scope !== null || !context.hasOwnVariables) return context.expression(node);
  const slot = slotFor(node, context);
  return (frame) => readOwnVariable(frame, slot);
}

function variableFinder(node: VariableExpressionAst, context: BlockContext): (frame: Frame) => Variable {
  const { name, scope } = node;
  if (scope !== null) return (frame) => scopedVariable(frame, scope, name);
  const slot = context.layout.slot(name);
  return (frame) => slotVariable(frame, slot, name);
}
