import type { AnyAst } from '../../syntax/ast.ts';

/** Trees with parse errors are never run; workflow blocks are refused by the parser. */
export function notPossible(node: AnyAst): never {
  throw new Error(`a ${node.kind} cannot be run`);
}
