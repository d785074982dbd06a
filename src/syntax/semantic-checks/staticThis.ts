import type { Check, CheckContext } from './Check.ts';

/** `$this` means nothing in a static method or in a static property's initial value. */
export const staticThis: Check = {
  VariableExpression: (node, context) => {
    if (
      node.name.length !== 4 ||
      node.name.toLowerCase() !== 'this' ||
      node.scope ||
      node.drive !== null ||
      !inStatic(context)
    )
      return;
    context.error('NonStaticMemberAccessInStaticMember', node.extent, node.name);
  },
};

function inStatic({ ancestors }: CheckContext): boolean {
  for (let i = ancestors.length - 1; i >= 0; i--) {
    const node = ancestors[i];
    if (node?.kind === 'PropertyMember') return node.isStatic;
    if (node?.kind !== 'ScriptBlock') continue;
    const owner = ancestors[i - 1];
    return owner?.kind === 'FunctionMember' && owner.isStatic;
  }
  return false;
}
