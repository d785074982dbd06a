import { describe, expect, test } from '@jest/globals';
import { shown } from './shell.ts';

const language = 'System.Management.Automation.Language';

describe('the syntax tree as scripts look at it', () => {
  test.each([
    [`{ foo -x }.Ast -is [${language}.Ast]`, ['True']],
    [`{ foo -x | bar }.Ast.FindAll({ $args[0] -is [${language}.CommandBaseAst] }, $true).Count`, ['2']],
    [`{ 'a' }.Ast.Find({ $args[0] -is [${language}.ConstantExpressionAst] }, $true).Value`, ['a']],
    [`[${language}.CodeGeneration]::EscapeSingleQuotedStringContent("it's")`, ["it''s"]],
    [`[${language}.CodeGeneration]::EscapeFormatStringContent('{0}')`, ['{{0}}']],
    ['function f() { param($a) "a=$a" }; f 1', ['a=1']],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual(expected);
  });
});
