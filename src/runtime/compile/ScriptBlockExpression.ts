import type { ScriptBlockExpressionAst } from '../../syntax/ast.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import type { BlockContext, Evaluate } from './context.ts';

export function compileScriptBlockExpression(node: ScriptBlockExpressionAst, context: BlockContext): Evaluate {
  const { types } = context;
  return (frame) => new ScriptBlockObject(node.scriptBlock, frame.session, frame.scope.state, types);
}
