import type { InvokeMemberExpressionAst } from '../../syntax/ast.ts';
import { callMethod } from '../callMethod.ts';
import { MethodSite } from '../methodSite.ts';
import { callStatic } from '../staticMembers.ts';
import { argumentCasts } from './argumentCasts.ts';
import { baseCall } from './baseCall.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { memberName } from './MemberExpression.ts';

export function compileInvokeMember(node: InvokeMemberExpressionAst, context: BlockContext): Evaluate {
  const inherited = baseCall(node, context);
  const target = inherited?.target ?? context.expression(node.target);
  const name = memberName(node.member, context);
  const parameters = node.arguments.map((argument) => context.expression(argument));
  const call =
    inherited?.call ?? castCall(node, context) ?? (node.isStatic ? callStatic : (fixedName(node) ?? callMethod));
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

/** A call with casts among its arguments, which weigh when an overload is chosen. */
function castCall(node: InvokeMemberExpressionAst, context: BlockContext): typeof callMethod | null {
  const casts = argumentCasts(node.arguments, context);
  if (casts === null) return null;
  const call = node.isStatic ? callStatic : callMethod;
  return (frame, target, name, args) => call(frame, target, name, args, casts());
}

/** The call of a method whose name is written in the code. */
function fixedName({ member }: InvokeMemberExpressionAst): typeof callMethod | null {
  if (member.kind !== 'StringConstantExpression') return null;
  const site = new MethodSite(member.value);
  return (frame, target, _name, args) => site.call(frame, target, args);
}
