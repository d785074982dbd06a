import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Char } from '../../src/values/Char.ts';
import { convert, toBool, toStringPS, tryConvert } from '../../src/values/convert.ts';
import { Decimal } from '../../src/values/Decimal.ts';
import { Double } from '../../src/values/Double.ts';
import { ExceptionObject } from '../../src/values/ExceptionObject.ts';
import { Hashtable } from '../../src/values/Hashtable.ts';
import type { PSCustomObject } from '../../src/values/PSCustomObject.ts';
import { findType } from '../../src/values/registry.ts';
import { typeOf } from '../../src/values/typeOf.ts';

const cast = (value: unknown, type: string): unknown => convert(value, findType(type)!);

/** What a failed cast says, and its id. */
function failure(value: unknown, type: string): [id: string | null, message: string] {
  try {
    cast(value, type);
  } catch (error) {
    if (error instanceof ExceptionObject) return [error.errorId, error.message];
    throw error;
  }
  throw new Error(`${String(value)} became a ${type}`);
}

describe('casts give what Windows PowerShell gives', () => {
  test.each<[value: unknown, type: string, text: string]>([
    ['0x10', 'int', '16'],
    [' 12 ', 'int', '12'],
    ['1e3', 'int', '1000'],
    ['1,000', 'int', '1000'],
    ['1.5', 'int', '2'],
    ['2.5', 'int', '2'],
    ['', 'int', '0'],
    ['+5', 'int', '5'],
    ['.5', 'int', '0'],
    [new Double(2.5), 'int', '2'],
    [new Double(3.5), 'int', '4'],
    [new Double(-2.5), 'int', '-2'],
    [true, 'int', '1'],
    [new Char(97), 'int', '97'],
    [null, 'int', '0'],
    ['1,000.5', 'double', '1000.5'],
    ['Infinity', 'double', 'Infinity'],
    ['-.5', 'double', '-0.5'],
    [null, 'double', '0'],
    ['1.50', 'decimal', '1.50'],
    ['1e3', 'decimal', '1000'],
    [new Double(0.1), 'decimal', '0.1'],
    [65, 'char', 'A'],
    ['a', 'char', 'a'],
    ['False', 'bool', 'True'],
    ['', 'bool', 'False'],
    [new Double(1e20), 'string', '1E+20'],
    [[1, 2], 'string', '1 2'],
    [null, 'string', ''],
    ['2012-01-02', 'datetime', '01/02/2012 00:00:00'],
    ['1/2/2012 3:04 PM', 'datetime', '01/02/2012 15:04:00'],
    [5, 'datetime', '01/01/0001 00:00:00'],
    ['1:2:3', 'timespan', '01:02:03'],
    ['5', 'timespan', '5.00:00:00'],
    [5, 'timespan', '00:00:00.0000005'],
    ['1.2', 'version', '1.2'],
    ['fri', 'dayofweek', 'Friday'],
    [5, 'dayofweek', 'Friday'],
    ['Hidden,System', 'System.IO.FileAttributes', 'Hidden, System'],
    [6, 'System.IO.FileAttributes', 'Hidden, System'],
    ['int', 'type', 'int'],
    ['a', 'regex', 'a'],
    ['1.2.3.4', 'ipaddress', '1.2.3.4'],
    ['http://a', 'uri', 'http://a/'],
    ['1', 'int[]', '1'],
    [[1, '2'], 'int[]', '1 2'],
    ['abc', 'char[]', 'a b c'],
    [[1, 2], 'System.Collections.Generic.List[int]', '1 2'],
    [null, 'nullable[int]', ''],
    ['5', 'nullable[int]', '5'],
  ])('%p as %s', (value, type, text) => {
    expect(toStringPS(cast(value, type))).toBe(text);
  });
});

const FORMAT = 'Input string was not in a correct format.';

describe('casts that fail say why', () => {
  test.each<[value: unknown, type: string, id: string, message: string]>([
    [
      'abc',
      'int',
      'InvalidCastFromStringToInteger',
      `Cannot convert value "abc" to type "System.Int32". Error: "${FORMAT}"`,
    ],
    [
      '1kb',
      'int',
      'InvalidCastFromStringToInteger',
      `Cannot convert value "1kb" to type "System.Int32". Error: "${FORMAT}"`,
    ],
    [
      '99999999999',
      'int',
      'InvalidCastFromStringToInteger',
      'Cannot convert value "99999999999" to type "System.Int32". Error: "Value was either too large or too small for an Int32."',
    ],
    [
      300,
      'byte',
      'InvalidCastIConvertible',
      'Cannot convert value "300" to type "System.Byte". Error: "Value was either too large or too small for an unsigned byte."',
    ],
    [
      new Double(1e20),
      'int',
      'InvalidCastIConvertible',
      'Cannot convert value "1E+20" to type "System.Int32". Error: "Value was either too large or too small for an Int32."',
    ],
    [
      'abc',
      'double',
      'InvalidCastFromStringToDoubleOrSingle',
      `Cannot convert value "abc" to type "System.Double". Error: "${FORMAT}"`,
    ],
    [
      'x',
      'decimal',
      'InvalidCastFromStringToDecimal',
      `Cannot convert value "x" to type "System.Decimal". Error: "${FORMAT}"`,
    ],
    [
      'ab',
      'char',
      'InvalidCastParseTargetInvocation',
      'Cannot convert value "ab" to type "System.Char". Error: "String must be exactly one character long."',
    ],
    [null, 'datetime', 'nullToObjectInvalidCast', 'Cannot convert null to type "System.DateTime".'],
    [
      [1, 2],
      'int',
      'ConvertToFinalInvalidCastException',
      'Cannot convert the "System.Object[]" value of type "System.Object[]" to type "System.Int32".',
    ],
    [
      5,
      'hashtable',
      'ConvertToFinalInvalidCastException',
      'Cannot convert the "5" value of type "System.Int32" to type "System.Collections.Hashtable".',
    ],
    [
      'foo',
      'type',
      'InvalidCastFromStringToType',
      'Cannot convert the "foo" value of type "System.String" to type "System.Type".',
    ],
    [
      '(',
      'regex',
      'InvalidCastFromStringToRegex',
      'Cannot convert value "(" to type "System.Text.RegularExpressions.Regex". Error: "parsing "(" - Not enough )\'s."',
    ],
    [
      'x',
      'mailaddress',
      'InvalidCastConstructorException',
      'Cannot convert value "x" to type "System.Net.Mail.MailAddress". Error: "The specified string is not in the form required for an e-mail address."',
    ],
    [
      'x',
      'securestring',
      'ConvertToFinalInvalidCastException',
      'Cannot convert the value of type "System.String" to type "System.Security.SecureString".',
    ],
    [
      99,
      'dayofweek',
      'UndefinedIntegerToEnum',
      'Cannot convert value "99" to type "System.DayOfWeek" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday".',
    ],
    [
      's',
      'dayofweek',
      'SubstringDisambiguationEnumParseThrewAnException',
      'Cannot convert value "s" to type "System.DayOfWeek". Error: "The identifier name s cannot be processed because it is either too similar or identical to the following enumerator names: Sunday, Saturday. Use a more specific identifier name."',
    ],
    [
      'abc',
      'byte[]',
      'InvalidCastExceptionScalarToArray',
      `Cannot convert value "abc" to type "System.Byte[]". Error: "Cannot convert value "abc" to type "System.Byte". Error: "${FORMAT}""`,
    ],
  ])('%p as %s', (value, type, id, message) => {
    expect(failure(value, type)).toEqual([id, message]);
  });
});

describe('truth', () => {
  test.each<[value: unknown, truth: boolean]>([
    [null, false],
    ['', false],
    ['0', true],
    [0, false],
    [new Double(0), false],
    [[], false],
    [[0], false],
    [[0, 0], true],
    [[[]], false],
    [new Hashtable(), true],
    [new Char(0), false],
  ])('%p', (value, truth) => {
    expect(toBool(value)).toBe(truth);
  });
});

test('a dictionary becomes a custom object with its keys as properties', () => {
  const table = new Hashtable();
  table.set('PSTypeName', 'Contoso.Connector');
  table.set('Name', 'Relay');
  const object = cast(table, 'pscustomobject') as PSCustomObject;
  expect([object.shape.names, object.extra?.typeNames?.[0]]).toEqual([['Name'], 'Contoso.Connector']);
});

describe('laws', () => {
  test('an integer read from its own text is itself', () => {
    fc.assert(fc.property(fc.integer(), (n) => cast(toStringPS(n), 'int') === n));
  });

  test('a 64-bit integer read from its own text is itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (n) => cast(toStringPS(n), 'long') === n),
    );
  });

  test('a double keeps 15 digits through its text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (x) => {
        const again = (cast(toStringPS(new Double(x)), 'double') as Double).value;
        return x === 0 ? again === 0 : Math.abs(again - x) <= Math.abs(x) * 1e-14;
      }),
    );
  });

  test('a conversion gives a value of the type or nothing', () => {
    const any = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double().map((x) => new Double(x)),
    );
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('int', 'long', 'double', 'decimal', 'datetime', 'timespan', 'guid', 'version', 'char'),
        (value, name) => {
          const type = findType(name)!;
          const made = tryConvert(value, type);
          return made === undefined || made === null || typeOf(made) === type;
        },
      ),
    );
  });

  test('decimals add, subtract and divide back to where they began', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(6))
      .map(([m, s]) => new Decimal(m, s));
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const back = a.plus(b).minus(b).compareTo(a) === 0;
        return back && (b.mantissa === 0n || a.times(b).dividedBy(b).compareTo(a) === 0);
      }),
    );
  });
});
