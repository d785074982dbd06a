import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convert } from '../../src/values/convert.ts';
import { DateTime } from '../../src/values/DateTime.ts';
import { Decimal } from '../../src/values/Decimal.ts';
import { Double } from '../../src/values/Double.ts';
import { ExceptionObject } from '../../src/values/ExceptionObject.ts';
import { MAX_TICKS } from '../../src/values/format/calendar.ts';
import { formatComposite } from '../../src/values/format/composite.ts';
import { formatDouble } from '../../src/values/format/general.ts';
import { findType } from '../../src/values/registry.ts';
import { TimeSpan } from '../../src/values/TimeSpan.ts';

const shown = (format: string, value: unknown): string => formatComposite(`{0:${format}}`, [value]);

describe('doubles have 15 significant digits', () => {
  test.each<[number, string]>([
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [100, '100'],
    [1e15, '1E+15'],
    [1e14, '100000000000000'],
    [0.0001, '0.0001'],
    [0.00001, '1E-05'],
    [1e-10, '1E-10'],
    [1e20, '1E+20'],
    [-0, '0'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [123456789.123, '123456789.123'],
  ])('%p', (value, text) => {
    expect(formatDouble(value)).toBe(text);
  });
});

describe('number formats', () => {
  test.each<[format: string, value: number, text: string]>([
    ['N2', 1234567.891, '1,234,567.89'],
    ['N0', -0.4, '0'],
    ['C', 1234.5, '$1,234.50'],
    ['C', -5.5, '($5.50)'],
    ['P1', 0.1234, '12.3 %'],
    ['E2', 12345.678, '1.23E+004'],
    ['F0', 2.5, '3'],
    ['F20', 1 / 3, '0.33333333333333300000'],
    ['G3', 12345, '1.23E+04'],
    ['R', 0.1, '0.1'],
    ['0.00', 1.005, '1.01'],
    ['#,##0.##', 1234567.5, '1,234,567.5'],
    ['00000', 42, '00042'],
    ['0%', 0.256, '26%'],
    ['#.##;(#.##);zero', -2.71558, '(2.72)'],
    ['#.##;(#.##);zero', 0, 'zero'],
    ['000-00', 12345, '123-45'],
    ['0.0E+0', 12345, '1.2E+4'],
    ['0,,', 12345678, '12'],
    ["0 'MB'", 5, '5 MB'],
    ['\\#0', 5, '#5'],
  ])('%s of %p', (format, value, text) => {
    expect(shown(format, new Double(value))).toBe(text);
  });

  test.each<[format: string, value: unknown, text: string]>([
    ['X4', 255, '00FF'],
    ['x', -1, 'ffffffff'],
    ['X', -1n, 'FFFFFFFFFFFFFFFF'],
    ['D5', -42, '-00042'],
    ['N0', 1234567, '1,234,567'],
    ['N1', new Decimal(12345n, 1), '1,234.5'],
    ['', new Decimal(150n, 2), '1.50'],
  ])('%s of an exact number %p', (format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });

  test('a format that is for integers only refuses a double', () => {
    expect(() => shown('D3', new Double(1.5))).toThrow(ExceptionObject);
  });
});

describe('composite formats', () => {
  test.each<[format: string, args: unknown[], text: string]>([
    ['{0,-8:N1}|{1:D3}', [new Double(1234.56), 7], '1,234.6 |007'],
    ['{0,5}|{0,-5}|', ['ab'], '   ab|ab   |'],
    ['{{{0}}}', [1], '{1}'],
    ['{1} {0}', ['a', 'b'], 'b a'],
    ['{0}', [[1, 2]], 'System.Object[]'],
    ['{0}', [null], ''],
    ['{0}', [true], 'True'],
  ])('%s', (format, args, text) => {
    expect(formatComposite(format, args)).toBe(text);
  });

  test.each(['{0', '}', '{a}', '{0} {1}'])('%s is refused', (format) => {
    expect(() => formatComposite(format, ['x'])).toThrow(ExceptionObject);
  });
});

const date = (text: string): DateTime => convert(text, findType('datetime')!) as DateTime;

describe('dates', () => {
  const moment = date('2012-04-20 14:15:52.1234567');

  test.each([
    ['d', '4/20/2012'],
    ['D', 'Friday, April 20, 2012'],
    ['f', 'Friday, April 20, 2012 2:15 PM'],
    ['G', '4/20/2012 2:15:52 PM'],
    ['o', '2012-04-20T14:15:52.1234567'],
    ['r', 'Fri, 20 Apr 2012 14:15:52 GMT'],
    ['s', '2012-04-20T14:15:52'],
    ['u', '2012-04-20 14:15:52Z'],
    ['M', 'April 20'],
    ['Y', 'April 2012'],
    ['h:m:s.f', '2:15:52.1'],
    ['hh tt', '02 PM'],
    ['ddd d', 'Fri 20'],
    ["'x'd", 'x20'],
    ['%d', '20'],
    ['yyyyMMdd', '20120420'],
  ])('format %s', (format, text) => {
    expect(moment.toString(format)).toBe(text);
  });

  test.each([
    ['4/20/2012', '2012-04-20T00:00:00'],
    ['20 Apr 2012', '2012-04-20T00:00:00'],
    ['April 20, 2012 3pm', '2012-04-20T15:00:00'],
    ['2012-04', '2012-04-01T00:00:00'],
    ['April 2012', '2012-04-01T00:00:00'],
    ['4.20.2012', '2012-04-20T00:00:00'],
    ['12/31/99', '1999-12-31T00:00:00'],
    ['1/1/49', '2049-01-01T00:00:00'],
    ['1/1/50', '1950-01-01T00:00:00'],
    ['Friday April 20 2012', '2012-04-20T00:00:00'],
    ['2012-04-20 14:15:52 -05:00', '2012-04-20T19:15:52'],
  ])('reads %s', (text, iso) => {
    expect(date(text).toString('s')).toBe(iso);
  });

  test.each([
    ['2/30/2012', 'String was not recognized as a valid DateTime.'],
    ['20120420', 'String was not recognized as a valid DateTime.'],
    ['now', 'The string was not recognized as a valid DateTime. There is an unknown word starting at index 0.'],
    ['Thu 20 Apr 2012', 'String was not recognized as a valid DateTime because the day of week was incorrect.'],
    [
      '12:61',
      'The DateTime represented by the string is not supported in calendar System.Globalization.GregorianCalendar.',
    ],
  ])('refuses %s', (text, message) => {
    expect(() => DateTime.parse(text)).toThrow(expect.objectContaining({ message }));
  });

  test.each([
    ['20/04/2012', 'dd/MM/yyyy', '2012-04-20T00:00:00'],
    ['2012-04-20T14:15:52', 's', '2012-04-20T14:15:52'],
    ['2012-04-20T14:15:52+02:00', 'yyyy-MM-ddTHH:mm:sszzz', '2012-04-20T12:15:52'],
    ['20 Apr 2012 2:15 PM', 'd MMM yyyy h:mm tt', '2012-04-20T14:15:00'],
  ])('reads %s as exactly %s', (text, format, iso) => {
    expect(DateTime.parseExact(text, format, null).toString('s')).toBe(iso);
  });

  test('every date is read again from its round-trip text', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: MAX_TICKS }),
        (ticks) => DateTime.parse(new DateTime(ticks).toString('o')).ticks === ticks,
      ),
    );
  });
});

describe('time spans', () => {
  const span = TimeSpan.parse('1.02:03:04.5');

  test.each([
    ['c', '1.02:03:04.5000000'],
    ['g', '1:2:03:04.5'],
    ['G', '1:02:03:04.5000000'],
    ['hh\\:mm', '02:03'],
    ["d'd 'h'h'", '1d 2h'],
  ])('format %s', (format, text) => {
    expect(shown(format, span)).toBe(text);
  });

  test.each(['1:60', '24:00', 'abc', '1.5', ''])('refuses %s', (text) => {
    expect(() => TimeSpan.parse(text)).toThrow(ExceptionObject);
  });

  test('every span is read again from its text', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }),
        (ticks) => TimeSpan.parse(formatComposite('{0}', [TimeSpan.fromTicks(ticks)])).ticks === ticks,
      ),
    );
  });
});
