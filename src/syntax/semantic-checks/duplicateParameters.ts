import type { ParameterAst } from '../ast.ts';
import { type Check, type CheckContext, parentOf } from './Check.ts';

/** A parameter's name may be used once, and a function has one parameter list. */
export const duplicateParameters: Check = {
  FunctionDefinition: (node, context) => {
    if (!node.parameters) return;
    checkNames(node.parameters, context);
    const { param } = node.body;
    if (param) context.error('OnlyOneParameterListAllowed', param.extent);
  },
  FunctionMember: (node, context) => checkNames(node.parameters, context),
  ParamBlock: (node, context) => {
    const owner = context.ancestors[context.ancestors.length - 2];
    if (parentOf(context)?.kind === 'ScriptBlock' && owner?.kind === 'FunctionDefinition' && owner.parameters) return;
    checkNames(node.parameters, context);
  },
};

function checkNames(parameters: readonly ParameterAst[], context: CheckContext): void {
  const seen = new Set<string>();
  for (const { name } of parameters) {
    const key = name.name.toLowerCase();
    if (seen.has(key)) context.error('DuplicateFormalParameter', name.extent, name.name);
    seen.add(key);
  }
}
