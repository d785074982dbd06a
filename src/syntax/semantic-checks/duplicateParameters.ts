import type { ParameterAst } from '../ast.ts';
import { type Check, type CheckContext, parentOf } from './Check.ts';

/** A parameter's name may be used once, and a function has one parameter list. */
export const duplicateParameters: Check = {
  FunctionDefinition: (node, context) => {
    if (!node.parameters) return;
    report(duplicates(node.parameters), context);
    const { param } = node.body;
    if (param) context.error('OnlyOneParameterListAllowed', param.extent);
  },
  FunctionMember: (node, context) => report(duplicates(node.parameters), context),
  ParamBlock: (node, context) => {
    const repeated = duplicates(node.parameters);
    if (repeated.length > 0 && !isSecondList(context)) report(repeated, context);
  },
};

/** Whether the function has its parameters behind its name already. */
function isSecondList(context: CheckContext): boolean {
  const owner = context.ancestors[context.ancestors.length - 2];
  return parentOf(context)?.kind === 'ScriptBlock' && owner?.kind === 'FunctionDefinition' && owner.parameters !== null;
}

const NONE: readonly never[] = [];

function duplicates(parameters: readonly ParameterAst[]): readonly ParameterAst[] {
  if (parameters.length < 2) return NONE;
  const seen = new Set<string>();
  return parameters.filter(({ name }) => seen.size === seen.add(name.name.toLowerCase()).size);
}

function report(repeated: readonly ParameterAst[], context: CheckContext): void {
  for (const { name } of repeated) context.error('DuplicateFormalParameter', name.extent, name.name);
}
