import { describe, expect, test } from '@jest/globals';
import { caught, shown } from './shell.ts';

/** Type and text of a value, as the rows below name them. */
const described = (expression: string) =>
  shown(`$r = ${expression}; if ($null -eq $r) { 'null' } else { "$($r.GetType().Name) $($r -join ',')" }`)[0];

describe('arithmetic (recorded)', () => {
  test.each([
    ['3 + 4L', 'Int64 7'],
    ['3 + 2.5', 'Double 5.5'],
    ['2.5 + 1.5d', 'Decimal 4.0'],
    ['[byte]255 + [byte]1', 'Int32 256'],
    ['[sbyte]-2 + [uint32]8', 'Int64 6'],
    ['[sbyte]-2 + [uint64]9', 'Decimal 7'],
    ['3 - [uint32]8', 'Double -5'],
    ['[int]::MaxValue + 1', 'Double 2147483648'],
    ['[int]::MinValue / -1', 'Double 2147483648'],
    ['[long]::MaxValue + 1', 'Double 9.22337203685478E+18'],
    ['[uint32]::MaxValue + 1', 'Double 4294967296'],
    ['6 / 2', 'Int32 3'],
    ['5 / 2', 'Double 2.5'],
    ['6L / 2', 'Int64 3'],
    ['-5 % 3', 'Int32 -2'],
    ['1.0 / 0', 'Double ∞'],
    ['$true + $true', 'Int32 2'],
    ["'5' + 5", 'String 55'],
    ["'5' - 2", 'Int32 3'],
    ["1 + '0x10'", 'Int32 17'],
    ["1 + '1kb'", 'Int32 1025'],
    ["1 + '5000000000'", 'Int64 5000000001'],
    ["3 - '1d'", 'Decimal 2'],
    ["[char]'a' + 1", 'String a1'],
    ["1 + [char]'a'", 'Int32 98'],
    ["[char]'a' - 1", 'Int32 96'],
    ['$null + 7', 'Int32 7'],
    ['$null - [byte]7', 'Int32 -7'],
    ['[DayOfWeek]::Monday + 1', 'DayOfWeek Tuesday'],
    ['1 + [DayOfWeek]::Monday', 'Int32 2'],
    ["'ab' * 2", 'String abab'],
    ['@(1) + $null', 'Object[] 1,'],
    ['@(1, 2) * 2', 'Object[] 1,2,1,2'],
  ])('%s is %s', (expression, expected) => {
    expect(described(expression)).toBe(expected.replace('∞', described('1.0 / 0')!.slice('Double '.length)));
  });

  test.each([
    ['1 / 0', 'RuntimeException | NotSpecified: (:) [], RuntimeException | 1'],
    ["1 - 'a'", 'InvalidCastFromStringToInteger | InvalidArgument: (:) [], RuntimeException | 1'],
    ['1 - @(1, 2)', 'MethodNotFound | InvalidOperation: (op_Subtraction:String) [], RuntimeException | 1'],
    ['@{} + 1', 'AddHashTableToNonHashTable | InvalidOperation: (:) [], RuntimeException | 1'],
    ['$q = "x"; $q++', 'OperatorRequiresNumber | InvalidOperation: (:) [], RuntimeException | 11'],
    ['$true * 2', 'NotADefinedOperationForType | InvalidOperation: (True:Boolean) [], RuntimeException | 1'],
  ])('%s fails', (code, expected) => {
    expect(caught(code)).toBe(expected);
  });
});

describe('bits (recorded)', () => {
  test.each([
    ['6 -band 3', 'Int32 2'],
    ['3 -bxor [uint32]8', 'UInt32 11'],
    ['[sbyte]-2 -bxor [uint32]8', 'UInt32 4294967286'],
    ['2.5 -band 3', 'UInt64 2'],
    ['-bnot 3', 'Int32 -4'],
    ['-bnot [uint32]8', 'UInt32 4294967287'],
    ['5 -shl 33', 'Int32 10'],
    ['1L -shl 40', 'Int64 1099511627776'],
    ['-1 -shr 1', 'Int32 -1'],
    ["'5' -bor 2", 'Int32 7'],
  ])('%s is %s', (expression, expected) => {
    expect(described(expression)).toBe(expected);
  });
});

describe('text and patterns (recorded)', () => {
  test.each([
    ["'a,b,c' -split ',', 2", 'String[] a,b,c'],
    ["'a,b,c' -split ',', -2", 'String[] a,b,c'],
    ["('a.b.c' -split '.', 2, 'simplematch').Count", 'Int32 2'],
    ["('a,b,c' -split ',', -2)[0]", 'String a,b'],
    ["'aXbxc' -csplit 'x'", 'String[] aXb,c'],
    ["'abc' -replace 'b', 5", 'String a5c'],
    ["'ABC' -creplace 'b', 'x'", 'String ABC'],
    ["1, (2, 3), 4 -join ';'", 'String 1;System.Object[];4'],
    ['(1..3).ForEach({ $_ * 2 })', 'Collection`1 2,4,6'],
    ["'{0:N2}|{1,4}' -f 3.14159, 7", 'String 3.14|   7'],
  ])('%s is %s', (expression, expected) => {
    // -split gives Object[] in some versions and String[] in others; only the elements are recorded.
    expect(described(expression)!.replace(/^Object\[\]/, 'String[]')).toBe(expected);
  });

  test.each([
    ["'abc' -replace '[', 'x'", 'InvalidRegularExpression | InvalidOperation: ([:String) [], RuntimeException | 1'],
    ["'abc' -match '('", 'System.ArgumentException | OperationStopped: (:) [], ArgumentException | 1'],
    ["'{0' -f 1", 'FormatError | InvalidOperation: ({0:String) [], RuntimeException | 1'],
    ['@{} -gt 1', 'NotIcomparable | InvalidOperation: (:) [], RuntimeException | 1'],
  ])('%s fails', (code, expected) => {
    expect(caught(code)).toBe(expected);
  });
});
