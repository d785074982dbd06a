import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/syntax/parse.ts';
import { walk } from '../../src/syntax/visit.ts';

function functionHelp(code: string): string | null {
  let help: string | null = null;
  walk(parse(code).ast, (node) => {
    if (node.kind === 'FunctionDefinition') help = node.body.help;
  });
  return help;
}

/** Which comments are help: recorded with GetHelpContent. */
describe('comment-based help', () => {
  test.each([
    ['in front', '<#\n.SYNOPSIS\n a\n#>\nfunction f { 1 }', '<#\n.SYNOPSIS\n a\n#>'],
    ['in front, line by line', '# .SYNOPSIS\n# a\nfunction f { 1 }', '# .SYNOPSIS\n# a'],
    ['one blank line above', '# .SYNOPSIS\n# a\n\nfunction f { 1 }', '# .SYNOPSIS\n# a'],
    ['two blank lines above', '# .SYNOPSIS\n# a\n\n\nfunction f { 1 }', null],
    ['at the beginning', 'function f { # .SYNOPSIS\n # b\n 1\n}', '# .SYNOPSIS\n# b'],
    ['at the end', 'function f {\n 1\n # x\n\n # .SYNOPSIS\n # b\n}', '# .SYNOPSIS\n# b'],
    ['in the middle', 'function f {\n param($a)\n # .SYNOPSIS\n # b\n 1\n}', null],
    ['no directive', '<#\nnothing\n#>\nfunction f { 1 }', null],
    ['text before the directive', '<#\ntext\n.SYNOPSIS\n x\n#>\nfunction f { 1 }', null],
    ['directive not alone on its line', '<# .SYNOPSIS x #>\nfunction f { 1 }', null],
  ])('%s', (_what, code, help) => {
    expect(functionHelp(code)).toBe(help);
  });

  test.each([
    ['# .SYNOPSIS\n# a\n\n\nfunction f { 1 }', '# .SYNOPSIS\n# a'],
    ['# .SYNOPSIS\n# a\nfunction f { 1 }', null],
    ['1\n<# .SYNOPSIS\nx #>', '<# .SYNOPSIS\nx #>'],
  ])('of a script: %j', (code, help) => {
    expect(parse(code).ast.help).toBe(help);
  });
});

describe('#requires', () => {
  test('gathers what all lines ask for', () => {
    const { requires } = parse(
      "#Requires -Version 3.0 -Modules A, @{ModuleName='B';ModuleVersion='1.0'}\n1\n#requires -RunAsAdministrator\n#requires -ShellId x",
    ).ast;
    expect(requires).toEqual({
      version: '3.0',
      modules: ['A', 'B'],
      snapins: [],
      shellId: 'x',
      runAsAdministrator: true,
    });
  });

  test('is null without such a line', () => {
    expect(parse('# requires -Version 3').ast.requires).toBeNull();
  });

  test.each([
    ['#requires -Version abc', 'RequiresVersionInvalid', 19],
    ['#requires -Version', 'ParameterRequiresArgument', 10],
    ['#requires foo', 'ScriptRequiresInvalidFormat', 10],
    ['#requires -Version $x', 'RequiresArgumentMustBeConstant', 19],
    ['#requires -Version 3 -Version 4', 'ParameterAlreadyBound', 21],
    ['#requires -RunAsAdministrator x', 'ParameterCannotHaveArgument', 10],
  ])('%s', (code, errorId, start) => {
    expect(parse(code).errors.map((e) => [e.errorId, e.extent.start])).toEqual([[errorId, start]]);
  });
});
