import type { CommandElementAst, CommandParameterAst, ExpressionAst, VariableExpressionAst } from '../../syntax/ast.ts';
import { toStringPS } from '../../values/convert.ts';
import { enumerate } from '../../values/enumerate.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { splattedItems } from '../binder/argumentNames.ts';
import type { CommandArgument } from '../command.ts';
import type { Frame } from '../Frame.ts';
import { argumentValue } from './argumentValue.ts';
import type { BlockContext } from './context.ts';

/** Evaluates one element of a command line and adds what comes of it. */
export type AddArgument = (frame: Frame, args: CommandArgument[]) => void;

export function compileArguments(elements: readonly CommandElementAst[], context: BlockContext): AddArgument[] {
  const end = elements.findIndex(endsParameters);
  return elements.flatMap((element, i) => {
    if (i === end) return [];
    if (element.kind === 'CommandParameter' && end >= 0 && i > end) return wordArgument(element);
    if (element.kind === 'CommandParameter') return parameterArgument(element, context);
    if (element.kind === 'VariableExpression' && element.splatted) return splat(element, context);
    return valueArgument(element, context);
  });
}

/** `--`: what looks like a parameter after it is text. */
function endsParameters(element: CommandElementAst): boolean {
  if (element.kind === 'CommandParameter') return element.name === '-' && element.argument === null;
  return element.kind === 'StringConstantExpression' && element.stringType === 'bareWord' && element.value === '--';
}

function wordArgument({ extent }: CommandParameterAst): AddArgument {
  const fixed: CommandArgument = { kind: 'value', value: extent.text, extent };
  return (_frame, args) => args.push(fixed);
}

function parameterArgument(node: CommandParameterAst, context: BlockContext): AddArgument {
  const { name, extent } = node;
  if (node.argument === null) {
    const fixed: CommandArgument = { kind: 'parameter', name, extent, hasValue: false, value: undefined };
    return (_frame, args) => args.push(fixed);
  }
  const argument = argumentValue(node.argument, context);
  const valueExtent = node.argument.extent;
  return (frame, args) => {
    const value = argument(frame);
    args.push({
      kind: 'parameter',
      name,
      extent,
      hasValue: true,
      value: value === undefined ? null : value,
      valueExtent,
    });
  };
}

function valueArgument(node: ExpressionAst, context: BlockContext): AddArgument {
  const { extent } = node;
  const expression = argumentValue(node, context);
  return (frame, args) => {
    const value = expression(frame);
    args.push({ kind: 'value', value: value === undefined ? null : value, extent });
  };
}

/** `@name`: a hashtable gives named arguments, a list gives positional ones. */
function splat(node: VariableExpressionAst, context: BlockContext): AddArgument {
  const { extent } = node;
  const variable = context.expression({ ...node, splatted: false });
  return (frame, args) => {
    const value = variable(frame);
    if (value instanceof Dictionary) {
      for (const entry of value.entries()) {
        args.push({
          kind: 'parameter',
          name: toStringPS(entry.key),
          extent,
          hasValue: true,
          value: entry.value,
          splatted: true,
        });
      }
      return;
    }
    if (Array.isArray(value)) args.push(...splattedItems(value, extent));
    else
      for (const item of value === null ? [] : (enumerate(value) ?? [value]))
        args.push({ kind: 'value', value: item, extent });
  };
}
