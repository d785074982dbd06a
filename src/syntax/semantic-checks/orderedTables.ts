import type { Check } from './Check.ts';

/** `[ordered]` is no type: it may stand only before `@{ }`. */
export const orderedTables: Check = {
  ConvertExpression: (node, context) => {
    const { name } = node.type.typeName;
    if (name.toLowerCase() !== 'ordered' || node.child.kind === 'Hashtable') return;
    context.error('OrderedAttributeOnlyOnHashLiteralNode', node.extent, name);
  },
};
