import { lazyType } from '../../values/PSType.ts';

/** Escaping for code that writes code. Proof: documented. */
export const codeGeneration = lazyType(() => ({
  name: 'System.Management.Automation.Language.CodeGeneration',
  staticMethods: {
    'string EscapeSingleQuotedStringContent(string value)': (text: string) => text.replace(/['\u2018-\u201b]/g, '$&$&'),
    'string EscapeBlockCommentContent(string value)': (text: string) =>
      text.replaceAll('<#', '<`#').replaceAll('#>', '#`>'),
    'string EscapeFormatStringContent(string value)': (text: string) =>
      text.replaceAll('{', '{{').replaceAll('}', '}}'),
    'string EscapeVariableName(string value)': (text: string) => text.replace(/[`{}]/g, '`$&'),
  },
}));
