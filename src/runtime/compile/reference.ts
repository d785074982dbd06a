import type { Extent } from '../../base/source.ts';
import type { ConvertExpressionAst } from '../../syntax/ast.ts';
import { PSReference } from '../../values/PSReference.ts';
import { frameVariable } from '../automatic.ts';
import { raise } from '../raise.ts';
import { scopedVariable } from '../scopedVariable.ts';
import type { Variable } from '../Variable.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** `[ref]$x` stands for the variable itself; `[ref]` of any other value for a place of its own that holds the value. */
export function compileReference(node: ConvertExpressionAst, context: BlockContext): Evaluate {
  const { child } = node;
  if (
    child.kind !== 'VariableExpression' ||
    child.drive !== null ||
    CONSTANT.test(child.name) ||
    frameVariable(child.name.toLowerCase()) !== undefined
  ) {
    const value = context.expression(child);
    return (frame) => new PSReference(holder(value(frame)));
  }
  const { name, scope } = child;
  if (scope !== null) return (frame) => referenceTo(scopedVariable(frame, scope, name));
  context.layout.slot(name);
  return (frame) => {
    const variable = frame.scope.lookup(name.toLowerCase());
    return variable === undefined ? noVariable(name, node.extent) : referenceTo(variable);
  };
}

/** What is written goes through the rules of the variable: a type converts, or refuses. */
function referenceTo(variable: Variable): PSReference {
  return new PSReference({
    get value() {
      return variable.read();
    },
    set value(value) {
      variable.assign(value);
    },
  });
}

/** Variables that no scope holds. `[ref]$null` drops what it gets. */
const CONSTANT = /^(?:null|true|false)$/i;

/** Proof: recorded. */
function noVariable(name: string, extent: Extent): never {
  const message = '[ref] cannot be applied to a variable that does not exist.';
  return raise(message, 'NonExistingVariableReference', 'InvalidOperation', name, extent, 'VariablePath');
}

function holder(value: unknown): { value: unknown } {
  return { value: value === undefined ? null : value };
}
