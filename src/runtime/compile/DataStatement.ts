import type { DataStatementAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import { assignSlot } from '../variables.ts';
import type { BlockContext, Execute } from './context.ts';
import { emit } from './emit.ts';
import { captured } from './value.ts';

/** `data name { … }`: the value of the body goes to the variable, or to the output. The parser limits what may stand inside. */
export function compileData(node: DataStatementAst, context: BlockContext): Execute {
  const value = captured(context.block(node.body));
  const { variable } = node;
  if (variable === null) {
    return (frame) => {
      emit(frame.out, value(frame));
      return normal;
    };
  }
  const slot = context.layout.slot(variable);
  return (frame) => {
    assignSlot(frame, slot, variable, value(frame));
    return normal;
  };
}
