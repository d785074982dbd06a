import type { AttributeBaseAst } from '../syntax/ast.ts';
import { convert, toStringPS } from '../values/convert.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { PSType } from '../values/PSType.ts';
import { validationOf } from './binder/attributes.ts';
import type { BlockContext } from './compile/context.ts';
import type { Frame } from './Frame.ts';
import type { VariableRule } from './Variable.ts';

const metadataError = 'System.Management.Automation.ArgumentTransformationMetadataException';

/** The rules that attributes and types before a variable or parameter put on its values, in the order they are applied. */
export function variableRules(nodes: readonly AttributeBaseAst[], context: BlockContext): (frame: Frame) => readonly VariableRule[] {
  return (frame) => nodes.map((node) => node).map((node) => ruleOf(node, context, frame)).filter((rule) => rule !== null);
}

function ruleOf(node: AttributeBaseAst, context: BlockContext, frame: Frame): VariableRule | null {
  if (node.kind === 'TypeConstraint') return typeRule(context.types.demand(node.typeName), isDotted(frame));
  return null;
}

const isDotted = (frame: Frame): boolean => frame.cells !== frame.scope.cells;

function typeRule(type: PSType, wrapped: boolean): VariableRule {
  return { type, accept: (value) => (wrapped ? transformed(value, type) : convert(value, type)) };
}

/** At script level a refused value is a MetadataError; inside functions, plainly the failed conversion (recorded). */
function transformed(value: unknown, type: PSType): unknown {
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw new ExceptionObject(metadataError, error.message, { inner: error, category: 'MetadataError' });
  }
}
