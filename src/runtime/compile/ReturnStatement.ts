import type { Extent } from '../../base/source.ts';
import type { ReturnStatementAst } from '../../syntax/ast.ts';
import { returned } from '../completion.ts';
import { type BlockContext, type Evaluate, type Execute, soleExpression } from './context.ts';
import { emit } from './emit.ts';

export function compileReturn(node: ReturnStatementAst, context: BlockContext): Execute {
  if (node.pipeline === null) return () => returned;
  if (context.isMethod) return methodReturn(context.value(node.pipeline), node.pipeline.extent);
  const sole = soleExpression(node.pipeline);
  const { extent } = node.pipeline;
  if (sole !== null) {
    const value = context.expression(sole);
    return (frame) => {
      frame.at = extent;
      emit(frame.out, value(frame));
      return returned;
    };
  }
  const run = context.statement(node.pipeline);
  return (frame) => {
    frame.at = extent;
    run(frame);
    return returned;
  };
}

/** In a class method the value is handed over as it is; a conversion that fails points here (recorded). */
function methodReturn(value: Evaluate, extent: Extent): Execute {
  return (frame) => {
    frame.at = extent;
    const result = value(frame);
    frame.result = frame.returns === null ? result : frame.returns(result);
    return returned;
  };
}
