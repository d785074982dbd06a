import type { AttributeAst, AttributeBaseAst, ExpressionAst, TypeConstraintAst } from '../syntax/ast.ts';
import { convert, toStringPS } from '../values/convert.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { PSType } from '../values/PSType.ts';
import { typeOf } from '../values/typeOf.ts';
import { validationOf } from './binder/attributes.ts';
import type { BlockContext } from './compile/context.ts';
import type { Frame } from './Frame.ts';
import { refuseNoBoolean } from './strictTypes.ts';
import type { Variable, VariableRule } from './Variable.ts';

type MakeRule = (frame: Frame) => VariableRule | null;

/** The rules that attributes and types before a variable or parameter put on its values, in the order they are applied. */
export function variableRules(
  nodes: readonly AttributeBaseAst[],
  context: BlockContext,
): (frame: Frame) => readonly VariableRule[] {
  const makers = [...nodes]
    .reverse()
    .map((node) => (node.kind === 'TypeConstraint' ? typeMaker(node, context) : validationMaker(node, context)));
  return (frame) => makers.map((make) => make(frame)).filter((rule) => rule !== null);
}

function typeMaker({ typeName, extent }: TypeConstraintAst, context: BlockContext): MakeRule {
  return (frame) => typeRule(context.types.demand(typeName, extent), frame.cells !== frame.scope.cells);
}

function typeRule(type: PSType, wrapped: boolean): VariableRule {
  return { type, accept: (value) => (wrapped ? transformed(value, type) : convert(value, type)) };
}

const metadataError = 'System.Management.Automation.ArgumentTransformationMetadataException';

/** At script level a refused value is a MetadataError; inside functions, plainly the failed conversion (recorded). */
export function transformed(value: unknown, type: PSType): unknown {
  refuseNoBoolean(value, type);
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw new ExceptionObject(metadataError, error.message, { inner: error, category: 'MetadataError' });
  }
}

function validationMaker(node: AttributeAst, context: BlockContext): MakeRule {
  const evaluators = new Map<ExpressionAst, ReturnType<BlockContext['expression']>>();
  for (const argument of [...node.positional, ...node.named.map((named) => named.argument)]) {
    evaluators.set(argument, context.expression(argument));
  }
  return (frame) => {
    const validation = validationOf(node, (expression) => evaluators.get(expression)!(frame));
    return validation === null
      ? null
      : { type: null, accept: (value, ...about) => checked(value, about, validation.check) };
  };
}

/** The variable that is assigned to, or the name of one that gets its rules now. */
type About = [variable: Variable | null, declaring?: string | undefined];

function checked(value: unknown, about: About, check: (value: unknown) => void): unknown {
  try {
    check(value);
    return value;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw refusedValue(value, about);
  }
}

/** Proof: recorded. */
function refusedValue(value: unknown, [variable, declaring]: About): ExceptionObject {
  const text = Array.isArray(value) ? typeOf(value)!.fullName : value === null ? '$null' : toStringPS(value);
  const message =
    variable === null
      ? `The attribute cannot be added because variable ${declaring ?? ''} with value ${text} would no longer be valid.`
      : `The variable cannot be validated because the value ${text} is not a valid value for the ${variable.name} variable.`;
  return new ExceptionObject('System.Management.Automation.ValidationMetadataException', message, {
    errorId: 'ValidateSetFailure',
    category: 'MetadataError',
  });
}
