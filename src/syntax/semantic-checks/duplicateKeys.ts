import type { ExpressionAst } from '../ast.ts';
import type { Check } from './Check.ts';

/** A constant key may stand once in a table; numbers and strings are compared as text. */
export const duplicateKeys: Check = {
  Hashtable: (node, context) => {
    const seen = new Set<string>();
    for (const { key } of node.entries) {
      const text = keyText(key);
      if (text === null) continue;
      if (seen.has(text.toLowerCase())) context.error('DuplicateKeyInHashLiteral', key.extent, text);
      seen.add(text.toLowerCase());
    }
  },
};

function keyText(key: ExpressionAst): string | null {
  if (key.kind === 'StringConstantExpression') return key.value;
  return key.kind === 'ConstantExpression' ? String(key.literal.value) : null;
}
