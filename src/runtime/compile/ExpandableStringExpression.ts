import type { ExpandableStringExpressionAst } from '../../syntax/ast.ts';
import { textOf } from '../text.ts';
import type { BlockContext, Evaluate } from './context.ts';

export function compileExpandableString(node: ExpandableStringExpressionAst, context: BlockContext): Evaluate {
  const inner = context.forString();
  const parts = node.parts.map((part) => (typeof part === 'string' ? part : inner.expression(part)));
  if (parts.length === 2) return pair(parts[0]!, parts[1]!);
  return (frame) => {
    let text = '';
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      text += typeof part === 'string' ? part : textOf(frame, part(frame));
    }
    return text;
  };
}

function pair(first: string | Evaluate, second: string | Evaluate): Evaluate {
  if (typeof first === 'string' && typeof second !== 'string') return (frame) => first + textOf(frame, second(frame));
  if (typeof first !== 'string' && typeof second === 'string') return (frame) => textOf(frame, first(frame)) + second;
  return (frame) =>
    (typeof first === 'string' ? first : textOf(frame, first(frame))) +
    (typeof second === 'string' ? second : textOf(frame, second(frame)));
}
