import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/syntax/parse.ts';

type Recorded = [errorId: string, start: number, end: number, incomplete?: true];

/** Code and the errors that the real parser reports: id, place and whether more input could mend it (recorded). */
const recorded = JSON.parse(readFileSync('fixtures/syntax/parse-errors.json', 'utf8')) as [string, ...Recorded[]][];

function errorsOf(code: string): Recorded[] {
  return parse(code).errors.map(({ errorId, extent, incomplete }) =>
    incomplete ? [errorId, extent.start, extent.end, true] : [errorId, extent.start, extent.end],
  );
}

describe('errors are those of the real parser, at its places', () => {
  test.each(recorded.map(([code, ...errors]) => [code, errors] as const))('%j', (code, errors) => {
    expect(errorsOf(code)).toEqual(errors);
  });
});

/** Where Windows PowerShell 5.1 differs from the engine that was asked: told by golden rows and by reports. */
describe('errors of Windows PowerShell 5.1', () => {
  test.each([
    ['@{ a 1 }', ['MissingEqualsInHashLiteral 5', 'IncompleteHashLiteral 5']],
    ['@{', ['IncompleteHashLiteral 3']],
    ['@{ a = 1', ['IncompleteHashLiteral 9']],
    ['a && b', ['InvalidEndOfLine 3']],
    ['a || b', ['InvalidEndOfLine 3']],
    ['foo &', ['AmpersandNotAllowed 5']],
    ['foo & bar', ['AmpersandNotAllowed 5']],
    ['1 & foo', ['UnexpectedToken 3']],
    ['$a ? 1 : 2', ['UnexpectedToken 4']],
    ['$a ?? 1', ['UnexpectedToken 4']],
    ['$a = $b ?? 1', ['UnexpectedToken 9']],
    ['${a}?.b', ['UnexpectedToken 5']],
    ['$a\n| foo', ['EmptyPipeElement 1']],
    ['class C { [int]$X', ['MissingPropertyTerminator 18', 'MissingEndCurlyBrace 11']],
    ['class C { M() { } ; }', ['MissingEndCurlyBrace 11', 'UnexpectedToken 21']],
    ['class C { ; $a }', ['MissingEndCurlyBrace 9', 'UnexpectedToken 16']],
    ['class C { $a;; $b }', []],
    ['enum E { ;A }', ['MissingEndCurlyBrace 8', 'UnexpectedToken 13']],
    ['enum E { A;; B }', []],
    ['1e400', ['BadNumericConstant 1']],
    ['workflow w { 1 }', ['WorkflowNotSupported 1']],
    ['configuration c { }', ['ConfigurationNotSupported 1']],
  ])('%j', (code, errors) => {
    expect(parse(code).errors.map((e) => `${e.errorId} ${e.extent.startColumn}`)).toEqual(errors);
  });

  test.each(['1u', '1y', '1n', '0b1', 'clean { 1 }', '"`e`u{41}"', '$a?.b', '$a?[0]'])(
    '%j means what it meant in 5.1',
    (code) => {
      expect(parse(code).errors).toEqual([]);
    },
  );
});

describe('the words of errors', () => {
  test.each([
    ['if (1) { 2', "Missing closing '}' in statement block or type definition."],
    ['1 +', "You must provide a value expression following the '+' operator."],
    ['"abc', 'The string is missing the terminator: ".'],
    ['a && b', "The token '&&' is not a valid statement separator in this version."],
    ['(1) foo', "Unexpected token 'foo' in expression or statement."],
    ['${abc', "${{variable}} reference starting is missing the closing '}}'."],
    ['function f($a, $A) { }', 'Duplicate parameter $A in parameter list.'],
    ['@{ a = 1; A = 2 }', "Duplicate keys 'A' are not allowed in hash literals."],
    ['foreach ($i in ) { }', 'Missing expression in foreach loop.'],
    ['foo > a 2>&1 2> b', 'The error stream for this command is already redirected.'],
    [
      '@x + 1',
      "The splatting operator '@' cannot be used to reference variables in an expression. '@x' can be used only as an argument " +
        "to a command. To reference variables in an expression use '$x'.",
    ],
  ])('%j', (code, message) => {
    expect(parse(code).errors[0]?.message).toBe(message);
  });
});

describe('input that goes on', () => {
  test.each([
    'if (1) {',
    '(1',
    '@(1,',
    '@{ a = 1',
    '"abc',
    "@'\n",
    'foo |',
    '1 +',
    'function f',
    '{',
    '[int',
    '$a.b(1,',
    'foo `',
    '<# a',
  ])('%j is incomplete', (code) => {
    const { incomplete, errors } = parse(code);
    expect([incomplete, errors.length > 0]).toEqual([!['[int'].includes(code), true]);
  });

  test.each([')', '1 2', '@{ a b', 'if { 1', '1 +\n'])('%j is not', (code) => {
    expect(parse(code).incomplete).toBe(false);
  });
});
