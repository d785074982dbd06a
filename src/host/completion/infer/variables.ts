import type { AnyAst, CommandAst, ExpressionAst, ParameterAst, VariableExpressionAst } from '../../../syntax/ast.ts';
import { walk } from '../../../syntax/visit.ts';
import { findType } from '../../../values/registry.ts';
import type { Inferrer } from './Inferrer.ts';
import { type Shape, shapeOfValue, TypeShape } from './Shape.ts';

/** What a variable holds: `$_` by where it stands, others by the last assignment in the text, else what the session knows. */
export function variableShape(node: VariableExpressionAst, infer: Inferrer): Shape | null {
  const key = node.name.toLowerCase();
  if (key === '_' || key === 'psitem') return underbar(node, infer);
  if (key === 'this' && node.scope === null) return thisObject(node, infer);
  if (node.drive !== null) return ofType('string');
  return inText(node, key, infer) ?? inSession(key, infer);
}

function inSession(key: string, infer: Inferrer): Shape | null {
  const { session } = infer.cursor;
  if (key === 'true' || key === 'false') return ofType('bool');
  if (key === 'myinvocation') return ofType('System.Management.Automation.InvocationInfo');
  // Before the first error there is nothing to look at.
  if (key === 'error' && session.errors.items.length === 0)
    return ofType(`System.Collections.Generic.List[${ERROR_RECORD}]`);
  return shapeOfValue(session.state.current.lookup(key)?.read());
}

const ofType = (name: string): Shape | null => {
  const type = findType(name);
  return type === null ? null : new TypeShape(type);
};

const ERROR_RECORD = 'System.Management.Automation.ErrorRecord';

/** `$_`: an error in `catch` and `trap`, the value in `switch`, else what flows into the command that the block is given to. */
function underbar(node: AnyAst, infer: Inferrer): Shape | null {
  const { cursor } = infer;
  let inside: AnyAst = node;
  for (const at of cursor.upFrom(node)) {
    if (at.kind === 'CatchClause' || at.kind === 'TrapStatement') return ofType(ERROR_RECORD);
    if (at.kind === 'SwitchStatement') return infer.output(at.condition)?.element ?? null;
    if (at.kind === 'ErrorStatement') return openSwitch(at, infer);
    if (at.kind === 'ScriptBlockExpression') inside = at;
    if (at.kind === 'InvokeMemberExpression' && inside.kind === 'ScriptBlockExpression' && at.target !== inside)
      return infer.expression(at.target)?.element ?? null;
    if (at.kind === 'Command' && inside.kind === 'ScriptBlockExpression') {
      const flow = flowInto(at, infer);
      if (flow !== null) return flow;
    }
  }
  return null;
}

/** `switch (…) { 1 { $_.` is not finished, and so no switch statement yet. */
function openSwitch(
  { extent, nested: [condition] }: Extract<AnyAst, { kind: 'ErrorStatement' }>,
  infer: Inferrer,
): Shape | null {
  return /^switch\b/i.test(extent.text) && condition !== undefined ? (infer.output(condition)?.element ?? null) : null;
}

function flowInto(command: CommandAst, infer: Inferrer): Shape | null {
  const pipeline = infer.cursor.parentOf(command);
  return pipeline?.kind === 'Pipeline' ? infer.flowInto(pipeline, pipeline.elements.indexOf(command)) : null;
}

/** `$this` in the method of a class. */
function thisObject(node: AnyAst, infer: Inferrer): Shape | null {
  for (const at of infer.cursor.upFrom(node)) {
    if (at.kind !== 'TypeDefinition') continue;
    const type = infer.type(at.name);
    return type === null ? null : new TypeShape(type);
  }
  return null;
}

/** The last place before the cursor at which the text gives the variable a value. */
function inText(node: VariableExpressionAst, key: string, infer: Inferrer): Shape | null {
  let found: Shape | null = null;
  const isIt = (other: AnyAst): boolean =>
    other.kind === 'VariableExpression' && other !== node && other.name.toLowerCase() === key;
  walk(infer.cursor.root, (at) => {
    if (at.extent.start > node.extent.start) return false;
    found = given(at, isIt, node, infer) ?? found;
    return true;
  });
  return found;
}

function given(at: AnyAst, isIt: (node: AnyAst) => boolean, node: AnyAst, infer: Inferrer): Shape | null {
  if (at.kind === 'AssignmentStatement' && at.extent.end < node.extent.start)
    return assigned(at.left, at.right, isIt, infer);
  if (at.kind === 'ForEachStatement' && isIt(at.variable)) return infer.output(at.condition)?.element ?? null;
  if (at.kind === 'Parameter' && isIt(at.name)) return parameter(at, infer);
  return null;
}

function assigned(left: ExpressionAst, right: AnyAst, isIt: (node: AnyAst) => boolean, infer: Inferrer): Shape | null {
  if (left.kind === 'ConvertExpression' && isIt(left.child)) {
    const type = infer.type(left.type.typeName.extent.text);
    return type === null ? null : new TypeShape(type);
  }
  return isIt(left) ? infer.output(right) : null;
}

function parameter({ attributes }: ParameterAst, infer: Inferrer): Shape | null {
  for (const attribute of attributes) {
    const type = attribute.kind === 'TypeConstraint' ? infer.type(attribute.typeName.extent.text) : null;
    if (type !== null) return new TypeShape(type);
  }
  return null;
}
