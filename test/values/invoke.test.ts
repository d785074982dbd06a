import { describe, expect, test } from '@jest/globals';
import { convert, toStringPS } from '../../src/values/convert.ts';
import { Double } from '../../src/values/Double.ts';
import { ExceptionObject } from '../../src/values/ExceptionObject.ts';
import { construct, invokeMethod, invokeStatic } from '../../src/values/invoke.ts';
import { findType } from '../../src/values/registry.ts';
import { typeName } from '../../src/values/typeOf.ts';

const type = (name: string) => findType(name)!;

function failure(call: () => unknown): [id: string | null, message: string] {
  try {
    call();
  } catch (error) {
    if (error instanceof ExceptionObject) return [error.errorId, error.message];
    throw error;
  }
  throw new Error('nothing failed');
}

describe('the overload that PowerShell chooses', () => {
  test.each<[owner: string, method: string, args: unknown[], text: string, resultType: string]>([
    ['math', 'Max', [1, new Double(2.5)], '2', 'System.Int32'],
    ['math', 'Max', ['1', '2'], '2', 'System.Double'],
    ['math', 'Max', [1, 2n], '2', 'System.Int32'],
    ['math', 'Abs', [-5], '5', 'System.Int32'],
    ['math', 'Abs', ['-5'], '5', 'System.Double'],
    ['math', 'Floor', [5], '5', 'System.Decimal'],
    ['math', 'Round', [new Double(2.5)], '2', 'System.Double'],
    ['math', 'Round', [new Double(2.567), 2], '2.57', 'System.Double'],
    ['string', 'Format', ['{0} {1}', 1, 2], '1 2', 'System.String'],
    ['convert', 'ToInt32', ['ff', 16], '255', 'System.Int32'],
    ['convert', 'ToString', [255, 2], '11111111', 'System.String'],
    ['char', 'IsDigit', ['5'], 'True', 'System.Boolean'],
  ])('[%s]::%s(%p)', (owner, method, args, text, resultType) => {
    const result = invokeStatic(type(`System.${owner}`), method, args);
    expect([toStringPS(result), typeName(result)]).toEqual([text, resultType]);
  });

  test.each<[target: string, method: string, args: unknown[], text: string]>([
    ['abc', 'Replace', ['b', 1], 'a1c'],
    ['abc', 'IndexOf', [98], '1'],
    ['abc', 'Substring', ['1'], 'bc'],
    ['abc', 'Substring', [new Double(1.6)], 'c'],
    ['a--b', 'Split', ['--'], 'a  b'],
    ['a-b_c', 'Split', [['-', '_']], 'a b c'],
    ['a-b-c', 'Split', ['-', 2], 'a b-c'],
    ['xax', 'Trim', ['x', 'y'], 'a'],
    ['abc', 'PadLeft', [5, 'x'], 'xxabc'],
  ])("'%s'.%s(%p)", (target, method, args, text) => {
    expect(toStringPS(invokeMethod(target, method, args))).toBe(text);
  });
});

test('what an argument was cast to decides first', () => {
  const result = invokeStatic(type('math'), 'Max', [1, 2n], [null, type('long')]);
  expect([result, typeName(result)]).toEqual([2n, 'System.Int64']);
});

describe('calls that fail say why', () => {
  test.each<[name: string, call: () => unknown, id: string, message: string]>([
    [
      'no such method',
      () => invokeMethod('x', 'foo', []),
      'MethodNotFound',
      "Method invocation failed because [System.String] does not contain a method named 'foo'.",
    ],
    [
      'too many arguments',
      () => invokeMethod('x', 'Substring', [1, 2, 3]),
      'MethodCountCouldNotFindBest',
      'Cannot find an overload for "Substring" and the argument count: "3".',
    ],
    [
      'several overloads as good',
      () => invokeMethod(convert('2012-01-02', type('datetime')), 'Subtract', ['2012-01-01']),
      'MethodCountCouldNotFindBest',
      'Multiple ambiguous overloads found for "Subtract" and the argument count: "1".',
    ],
    [
      'an exception inside',
      () => invokeMethod('x', 'Substring', [5]),
      'ArgumentOutOfRangeException',
      'Exception calling "Substring" with "1" argument(s): "startIndex cannot be larger than length of string.\nParameter name: startIndex"',
    ],
    [
      'an argument that does not convert',
      () => invokeMethod('x', 'PadLeft', ['y']),
      'MethodArgumentConversionInvalidCastArgument',
      'Cannot convert argument "totalWidth", with value: "y", for "PadLeft" to type "System.Int32": "Cannot convert value "y" to type "System.Int32". Error: "Input string was not in a correct format.""',
    ],
    [
      'no constructor',
      () => construct(type('int'), [5]),
      'MethodCountCouldNotFindBest',
      'Cannot find an overload for "new" and the argument count: "1".',
    ],
  ])('%s', (_name, call, id, message) => {
    expect(failure(call)).toEqual([id, message]);
  });
});

test('[ref] arguments are written to', () => {
  const place = { value: null as unknown };
  expect([invokeStatic(type('int'), 'TryParse', ['12', place]), place.value]).toEqual([true, 12]);
  expect([invokeStatic(type('int'), 'TryParse', ['x', place]), place.value]).toEqual([false, 0]);
});
