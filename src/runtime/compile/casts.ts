import type { ConvertExpressionAst, ExpressionAst, HashtableAst } from '../../syntax/ast.ts';
import { OrderedDictionary } from '../../values/OrderedDictionary.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { Shape } from '../../values/Shape.ts';
import { type BlockContext, type Evaluate, soleExpression } from './context.ts';
import { type CompiledEntry, compileEntries, filler } from './Hashtable.ts';
import { compileReference } from './reference.ts';

type Cast = (node: ConvertExpressionAst, context: BlockContext) => Evaluate | null;

/** Casts that do more than convert a value: they look at how their operand is written. */
const casts: Readonly<Record<string, Cast>> = {
  ordered: orderedCast,
  pscustomobject: customObjectCast,
  psobject: customObjectCast,
  void: voidCast,
  ref: compileReference,
};

function castName(node: ConvertExpressionAst): string {
  return node.type.typeName.extent.text.toLowerCase().replace(/^system\.management\.automation\./, '');
}

export function isSpecialCast(node: ConvertExpressionAst): boolean {
  return Object.hasOwn(casts, castName(node));
}

export function specialCast(node: ConvertExpressionAst, context: BlockContext): Evaluate | null {
  return isSpecialCast(node) ? casts[castName(node)]!(node, context) : null;
}

function literalHashtable(node: ExpressionAst): HashtableAst | null {
  if (node.kind === 'Hashtable') return node;
  const inner = node.kind === 'ParenExpression' ? soleExpression(node.pipeline) : null;
  return inner === null ? null : literalHashtable(inner);
}

function orderedCast(node: ConvertExpressionAst, context: BlockContext): Evaluate | null {
  const table = literalHashtable(node.child);
  if (table === null) return null;
  const fill = filler(compileEntries(table, context));
  return (frame) => fill(frame, new OrderedDictionary());
}

function customObjectCast(node: ConvertExpressionAst, context: BlockContext): Evaluate | null {
  const table = node.child.kind === 'Hashtable' ? node.child : null;
  if (table === null) return null;
  const entries = compileEntries(table, context);
  if (entries.every(isPlainName)) return shapedObject(entries);
  return null;
}

const isPlainName = ({ name }: CompiledEntry): boolean => name !== null && name.toLowerCase() !== 'pstypename';

/** An object whose property names are all known: its shape is made once. */
function shapedObject(entries: readonly CompiledEntry[]): Evaluate {
  const shape = Shape.of(entries.map((entry) => entry.name!));
  const values = entries.map((entry) => entry.value);
  return (frame) => {
    const slots = new Array<unknown>(values.length);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!(frame);
      slots[i] = value === undefined ? null : value;
    }
    return new PSCustomObject(shape, slots);
  };
}

function voidCast(node: ConvertExpressionAst, context: BlockContext): Evaluate {
  const value = context.expression(node.child);
  return (frame) => {
    value(frame);
    return undefined;
  };
}
