import { Extent } from '../../base/source.ts';
import type { FunctionMemberAst, StatementAst, StatementBlockAst } from '../ast.ts';
import type { Check, CheckContext } from './Check.ts';

/** A method with a return type returns a value on every path; one without returns none. */
export const methodReturns: Check = {
  FunctionMember: (node, context) => {
    if (returnsValue(node) && canComplete(node.body.end?.statements ?? [])) {
      context.error('MethodHasCodePathNotReturn', methodNameExtent(node));
    }
  },
  ReturnStatement: (node, context) => {
    const method = enclosingMethod(context);
    if (!method) return;
    if (returnsValue(method) && !node.pipeline) context.error('NonVoidMethodMissingReturnValue', node.extent);
    if (!returnsValue(method) && node.pipeline) context.error('VoidMethodHasReturn', node.extent);
  },
};

function returnsValue(method: FunctionMemberAst): boolean {
  const type = method.returnType?.typeName.name;
  return type !== undefined && !/^(System\.)?void$/i.test(type);
}

function methodNameExtent(method: FunctionMemberAst): Extent {
  const { source, start } = method.extent;
  const from = Math.max(start, method.returnType?.extent.end ?? 0, ...method.attributes.map((a) => a.extent.end));
  const at = source.text.indexOf(method.name, from);
  return new Extent(source, at, at + method.name.length);
}

/** The method whose own code (not that of a script block inside) holds the node. */
export function enclosingMethod({ ancestors }: CheckContext): FunctionMemberAst | null {
  const body = ancestors.findLastIndex((node) => node.kind === 'ScriptBlock');
  const owner = ancestors[body - 1];
  return owner?.kind === 'FunctionMember' ? owner : null;
}

/** Whether control can reach the end of the statements. */
function canComplete(statements: readonly StatementAst[]): boolean {
  return statements.every(statementCompletes);
}

function blockCompletes(block: StatementBlockAst): boolean {
  return canComplete(block.statements);
}

function statementCompletes(node: StatementAst): boolean {
  switch (node.kind) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ExitStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    case 'IfStatement':
      return (
        !node.elseBody || blockCompletes(node.elseBody) || node.clauses.some((clause) => blockCompletes(clause.body))
      );
    case 'ForStatement':
      return node.condition !== null || canBreak(node.body, node.label);
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      return blockCompletes(node.body) || canBreak(node.body, node.label);
    case 'TryStatement':
      return (
        (blockCompletes(node.body) || node.catches.some((clause) => blockCompletes(clause.body))) &&
        (!node.finallyBody || blockCompletes(node.finallyBody))
      );
    case 'Pipeline':
      return !returnsInside(node);
    default:
      return true;
  }
}

/** `$(return 1)` as a whole statement. */
function returnsInside(node: StatementAst): boolean {
  const [element] = node.kind === 'Pipeline' ? node.elements : [];
  const expression = element?.kind === 'CommandExpression' ? element.expression : null;
  return expression?.kind === 'SubExpression' && !blockCompletes(expression.body);
}

/** Whether a jump inside leaves or goes on the loop: one without a label, or with the loop's own. */
function canBreak(block: StatementBlockAst, label: string | null): boolean {
  return block.statements.some((node) => jumps(node, label, false));
}

function jumps(node: StatementAst, label: string | null, nested: boolean): boolean {
  switch (node.kind) {
    case 'BreakStatement':
    case 'ContinueStatement':
      return node.label === null
        ? !nested
        : node.label.kind === 'StringConstantExpression' && node.label.value.toLowerCase() === label?.toLowerCase();
    case 'IfStatement':
      return [...node.clauses.map((clause) => clause.body), ...(node.elseBody ? [node.elseBody] : [])].some((b) =>
        b.statements.some((s) => jumps(s, label, nested)),
      );
    case 'TryStatement':
      return [node.body, ...node.catches.map((clause) => clause.body)].some((b) =>
        b.statements.some((s) => jumps(s, label, nested)),
      );
    case 'ForStatement':
    case 'ForEachStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      return node.body.statements.some((s) => jumps(s, label, true));
    case 'SwitchStatement':
      return [...node.clauses.map((clause) => clause.body), ...(node.defaultBody ? [node.defaultBody] : [])].some((b) =>
        b.statements.some((s) => jumps(s, label, true)),
      );
    default:
      return false;
  }
}
