import type { ExpressionAst, MemberExpressionAst } from '../../syntax/ast.ts';
import { toStringPS } from '../../values/convert.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import type { Shape } from '../../values/Shape.ts';
import type { Frame } from '../Frame.ts';
import { readProperty } from '../readProperty.ts';
import { readStatic, writeStatic } from '../staticMembers.ts';
import { writeProperty } from '../writeProperty.ts';
import type { Assignable, BlockContext, Evaluate } from './context.ts';

export function compileMember(node: MemberExpressionAst, context: BlockContext): Evaluate {
  const target = context.expression(node.target);
  if (node.member.kind !== 'StringConstantExpression') return computedMember(node, target, context);
  const name = node.member.value;
  if (node.isStatic) return (frame) => readStatic(frame, target(frame), name);
  return namedMember(target, name);
}

/** The usual `$x.Name`: the place of the property is remembered for the shape of object seen last. */
function namedMember(target: Evaluate, name: string): Evaluate {
  const key = name.toLowerCase();
  if (key === 'length' || key === 'count') return lengthMember(target, name);
  let known: Shape | null = null;
  let slot = -1;
  return (frame) => {
    const subject = target(frame);
    if (!(subject instanceof PSCustomObject)) return readProperty(frame, subject, name);
    if (subject.shape === known) return subject.values[slot];
    const found = subject.shape.hasMembers ? -1 : subject.shape.slot(key);
    if (found < 0) return readProperty(frame, subject, name);
    known = subject.shape;
    slot = found;
    return subject.values[slot];
  };
}

function lengthMember(target: Evaluate, name: string): Evaluate {
  const ofText = name.toLowerCase() === 'length';
  return (frame) => {
    const subject = target(frame);
    if (Array.isArray(subject) || (ofText && typeof subject === 'string')) return subject.length;
    return readProperty(frame, subject, name);
  };
}

function computedMember(node: MemberExpressionAst, target: Evaluate, context: BlockContext): Evaluate {
  const member = memberName(node.member, context);
  if (node.isStatic) return (frame) => readStatic(frame, target(frame), member(frame));
  return (frame) => {
    const subject = target(frame);
    return readProperty(frame, subject, member(frame));
  };
}

/** The name that a member expression computes: `$x.$name`, `$x.('a' + 'b')`. */
export function memberName(node: ExpressionAst, context: BlockContext): (frame: Frame) => string {
  if (node.kind === 'StringConstantExpression') return () => node.value;
  const name = context.expression(node);
  return (frame) => toStringPS(name(frame));
}

export function assignableMember(node: MemberExpressionAst, context: BlockContext): Assignable {
  const target = context.expression(node.target);
  const member = memberName(node.member, context);
  const read = node.isStatic ? readStatic : readProperty;
  const write = node.isStatic ? writeStatic : writeProperty;
  return {
    assign: (frame, value) => {
      const subject = target(frame);
      write(subject, member(frame), value);
    },
    prepare: (frame) => {
      const subject = target(frame);
      const name = member(frame);
      return { get: () => read(frame, subject, name), set: (value) => write(subject, name, value) };
    },
  };
}
