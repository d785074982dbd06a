import type { InvokeMemberExpressionAst } from '../../syntax/ast.ts';
import { callMethod } from '../callMethod.ts';
import { MethodSite } from '../methodSite.ts';
import { callStatic } from '../staticMembers.ts';
import { baseCall } from './baseCall.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { memberName } from './MemberExpression.ts';

export function compileInvokeMember(node: InvokeMemberExpressionAst, context: BlockContext): Evaluate {
  const inherited = baseCall(node, context);
  const target = inherited?.target ?? context.expression(node.target);
  const name = memberName(node.member, context);
  const parameters = node.arguments.map((argument) => context.expression(argument));
  const call = inherited?.call ?? (node.isStatic ? callStatic : (fixedName(node) ?? callMethod));
  return (frame) => {
    const subject = target(frame);
    const args = new Array<unknown>(parameters.length);
    for (let i = 0; i < parameters.length; i++) {
      const value = parameters[i]!(frame);
      args[i] = value === undefined ? null : value;
    }
    return call(frame, subject, name(frame), args);
  };
}

/** The call of a method whose name is written in the code. */
function fixedName({ member }: InvokeMemberExpressionAst): typeof callMethod | null {
  if (member.kind !== 'StringConstantExpression') return null;
  const site = new MethodSite(member.value);
  return (frame, target, _name, args) => site.call(frame, target, args);
}
