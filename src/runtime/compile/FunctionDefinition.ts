import type { FunctionDefinitionAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import { defineFunction } from '../functions.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import type { BlockContext, Execute } from './context.ts';

export function compileFunctionDefinition(node: FunctionDefinitionAst, context: BlockContext): Execute {
  const { types } = context;
  return (frame) => {
    const { session, scope } = frame;
    const block = new ScriptBlockObject(node.body, session, scope.state, types, node.parameters);
    defineFunction(scope, node, block);
    return normal;
  };
}
