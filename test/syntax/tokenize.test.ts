import { describe, expect, test } from '@jest/globals';
import { tokenize } from '../../src/syntax/tokenize.ts';

/** Each token as `kind:text`; brackets and separators, which have no colour, are left out. */
function kinds(code: string): string[] {
  const coloured = tokenize(code).filter(({ kind }) => kind !== 'group');
  return coloured.map(({ kind, start, end }) => `${kind}:${code.slice(start, end)}`);
}

describe('tokenize', () => {
  test.each([
    [
      'Get-X -Name:a b,$c',
      ['command:Get-X', 'parameter:-Name:', 'argument:a', 'argument:b', 'operator:,', 'variable:$c'],
    ],
    ['foo if', ['command:foo', 'argument:if']],
    ['if ($a -eq 1) { foo }', ['keyword:if', 'variable:$a', 'operator:-eq', 'number:1', 'command:foo']],
    ['"a $b c"', ['string:"a ', 'variable:$b', 'string: c"']],
    ['"$(foo $a.b)!"', ['string:"', 'command:foo', 'variable:$a', 'member:b', 'string:!"']],
    ['"a $(b ""c"")"', ['string:"a ', 'command:b', 'string:""c""', 'string:"']],
    ['[int]$x = 0x1F # why', ['type:int', 'variable:$x', 'operator:=', 'number:0x1F', 'comment:# why']],
    ['@{ a = 1 }', ['member:a', 'operator:=', 'number:1']],
    ['foo --% x | y', ['command:foo', 'argument:--%', 'argument:x ', 'command:y']],
    ["$x = 'a", ['variable:$x', 'operator:=', "string:'a"]],
    ['if (', ['keyword:if']],
    ['foo @args a$b', ['command:foo', 'variable:@args', 'argument:a', 'variable:$b']],
    ['', []],
  ])('%j', (code, expected) => {
    expect(kinds(code)).toEqual(expected);
  });
});
