import type { ConvertExpressionAst, ExpressionAst, InvokeMemberExpressionAst } from '../../syntax/ast.ts';
import { call } from '../../values/invoke.ts';
import { MethodGroup } from '../../values/NetMember.ts';
import { instanceMembers } from '../../values/typeMembers.ts';
import { typeOf } from '../../values/typeOf.ts';
import { callMethod } from '../callMethod.ts';
import { scriptClassOf } from '../classes/ScriptClass.ts';
import type { Frame } from '../Frame.ts';
import { type BlockContext, type Evaluate, soleExpression } from './context.ts';
import { typeGetter } from './TypeExpression.ts';

type Call = (frame: Frame, target: unknown, name: string, args: unknown[]) => unknown;

/** `([Base]$this).Method()`: the method as the base class has it, though the object's own class overrides it. */
export function baseCall(
  node: InvokeMemberExpressionAst,
  context: BlockContext,
): { target: Evaluate; call: Call } | null {
  const cast = node.isStatic ? null : castOf(node.target);
  if (cast === null) return null;
  const type = typeGetter(cast.type.typeName, context);
  return {
    target: context.expression(cast),
    call: (frame, target, name, args) => {
      const own = typeOf(target);
      const isOverridden = scriptClassOf(own) !== null && own !== type();
      const member = isOverridden ? instanceMembers(type()).get(name.toLowerCase()) : undefined;
      return member instanceof MethodGroup ? call(member, target, args) : callMethod(frame, target, name, args);
    },
  };
}

function castOf(node: ExpressionAst): ConvertExpressionAst | null {
  const inner = node.kind === 'ParenExpression' ? soleExpression(node.pipeline) : null;
  return inner?.kind === 'ConvertExpression' ? inner : null;
}
