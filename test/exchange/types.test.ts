import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convert, toStringPS } from '../../src/values/convert.ts';
import { ExceptionObject } from '../../src/values/ExceptionObject.ts';
import { formatByteSize, formatByteSize2007, parseByteSize } from '../../src/values/exchange/byteSizeText.ts';
import { formatIPAddress, parseIPAddress } from '../../src/values/exchange/ipAddressText.ts';
import { overlap, parseIPRange } from '../../src/values/exchange/ipRangeText.ts';
import type { MultiValuedProperty } from '../../src/values/exchange/MultiValuedProperty.ts';
import { formatTicks, parseTicks } from '../../src/values/exchange/timeSpanTicks.ts';
import { Hashtable } from '../../src/values/Hashtable.ts';
import { invokeMethod, invokeStatic } from '../../src/values/invoke.ts';
import { getProperty } from '../../src/values/members.ts';
import { findType } from '../../src/values/registry.ts';

function to(type: string, value: unknown): unknown {
  const found = findType(type);
  if (!found) throw new Error(`no type ${type}`);
  return convert(value, found);
}

function refusal(type: string, value: unknown): string {
  try {
    to(type, value);
  } catch (error) {
    if (error instanceof ExceptionObject) return error.message;
    throw error;
  }
  return 'accepted';
}

const DATA = 'Microsoft.Exchange.Data.';

describe('ByteQuantifiedSize', () => {
  test.each([
    ['36MB', '36 MB (37,748,736 bytes)'],
    ['36 MB (37,748,736 bytes)', '36 MB (37,748,736 bytes)'],
    ['10 mb', '10 MB (10,485,760 bytes)'],
    ['262144', '256 KB (262,144 bytes)'],
    ['85356542', '81.4 MB (85,356,542 bytes)'],
    ['28552138', '27.23 MB (28,552,138 bytes)'],
    ['195779274', '186.7 MB (195,779,274 bytes)'],
    ['1430999724', '1.333 GB (1,430,999,724 bytes)'],
    ['0', '0 B (0 bytes)'],
    ['1.5GB', '1.5 GB (1,610,612,736 bytes)'],
  ])('%s prints %s', (text, printed) => {
    expect(String(to(`${DATA}ByteQuantifiedSize`, text))).toBe(printed);
  });

  test('reads numbers, and refuses Unlimited with the recorded beginning', () => {
    expect(String(to(`${DATA}ByteQuantifiedSize`, 10_485_760))).toBe('10 MB (10,485,760 bytes)');
    expect(refusal(`${DATA}ByteQuantifiedSize`, 'Unlimited')).toContain(
      `Cannot convert value "Unlimited" to type "${DATA}ByteQuantifiedSize". Error: "The string 'Unlimited' isn't correctly formatted`,
    );
  });

  test('has the methods scripts use', () => {
    const size = to(`${DATA}ByteQuantifiedSize`, '36MB');
    expect(String((invokeMethod(size, 'ToMB', []) as { value: bigint }).value)).toBe('36');
    expect(String((invokeMethod(size, 'ToBytes', []) as { value: bigint }).value)).toBe('37748736');
    expect(String(invokeStatic(findType(`${DATA}ByteQuantifiedSize`)!, 'Parse', ['1KB']))).toBe('1 KB (1,024 bytes)');
    expect(String(invokeStatic(findType(`${DATA}ByteQuantifiedSize`)!, 'FromMB', [2]))).toBe('2 MB (2,097,152 bytes)');
  });

  test('prints exactly what it reads', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (bytes) => {
        expect(parseByteSize(formatByteSize(bytes))).toBe(bytes);
        expect(parseByteSize(formatByteSize2007(bytes))).toBe(bytes);
      }),
    );
  });
});

describe('Unlimited', () => {
  test.each([
    ['unlimited', 'Unlimited'],
    ['UNLIMITED', 'Unlimited'],
    [' 5000 ', '5000'],
    [5000, '5000'],
  ])('%p prints %s', (value, printed) => {
    expect(String(to(`${DATA}Unlimited[int]`, value))).toBe(printed);
  });

  test('refuses what is no number', () => {
    expect(refusal(`${DATA}Unlimited[int]`, 'abc')).toBe(
      `Cannot convert value "abc" to type "${DATA}Unlimited\`1[System.Int32]". Error: "Input string was not in a correct format."`,
    );
    expect(refusal(`${DATA}Unlimited[int]`, '2147483648')).toContain('too large or too small for an Int32');
  });

  test('of sizes reads units', () => {
    const size = to(`${DATA}Unlimited[${DATA}ByteQuantifiedSize]`, '35MB');
    expect(String(size)).toBe('35 MB (36,700,160 bytes)');
    expect(String(getProperty(size, 'Value'))).toBe('35 MB (36,700,160 bytes)');
    expect(getProperty(size, 'IsUnlimited')).toBe(false);
  });
});

describe('addresses and ranges', () => {
  test.each([
    ['::', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['2001:0DB8::CD3', '2001:db8::cd3'],
    ['::ffff:10.0.0.5', '::ffff:10.0.0.5'],
    ['fe80::1%11', 'fe80::1%11'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['192.168.1.1', '192.168.1.1'],
  ])('%s prints %s', (text, printed) => {
    expect(formatIPAddress(parseIPAddress(text)!)).toBe(printed);
  });

  test.each(['1.2.3', '1.2.3.256', ':::', '1::2::3', 'g::', '1:2:3:4:5:6:7:8:9', ''])('%s is no address', (text) => {
    expect(parseIPAddress(text)).toBeNull();
  });

  test.each([
    ['192.168.1.1', 'SingleAddress', '192.168.1.1', '192.168.1.1', '::1'],
    ['192.168.1.1-192.168.1.254', 'LoHi', '192.168.1.1', '192.168.1.254', '::fe'],
    ['192.168.1.1/24', 'CIDR', '192.168.1.0', '192.168.1.255', '::100'],
    ['192.168.1.1(255.255.255.0)', 'Netmask', '192.168.1.0', '192.168.1.255', '::100'],
    ['2001:0DB8::CD3/60', 'CIDR', '2001:db8::', '2001:db8:0:f:ffff:ffff:ffff:ffff', '0:0:0:10::'],
    ['0.0.0.0-255.255.255.255', 'LoHi', '0.0.0.0', '255.255.255.255', '::1:0:0'],
    [
      '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
      'LoHi',
      '::',
      'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
      'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    ],
  ])('range %s', (text, format, low, high, size) => {
    const range = to(`${DATA}IPRange`, text);
    expect(String(range)).toBe(text);
    const read = ['RangeFormat', 'LowerBound', 'UpperBound', 'Size'].map((name) => getProperty(range, name));
    expect(read).toEqual([format, low, high, size]);
  });

  test.each(['10.0.0.9-10.0.0.1', '10.0.0.0/33', '10.0.0.1-::1', 'abc', '10.0.0.0(255.0.255.0)'])(
    '%s is no range',
    (text) => {
      expect(refusal(`${DATA}IPRange`, text)).toContain("isn't a valid IP address range");
    },
  );

  test('a range lies to another as its ends say', () => {
    const number = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        const one = parseIPRange(`10.0.0.${Math.min(a, b)}-10.0.0.${Math.max(a, b)}`)!;
        const two = parseIPRange(`10.0.0.${Math.min(c, d)}-10.0.0.${Math.max(c, d)}`)!;
        const members = (low: number, high: number): number[] =>
          Array.from({ length: high - low + 1 }, (_, i) => low + i);
        const left = new Set(members(Math.min(a, b), Math.max(a, b)));
        const right = new Set(members(Math.min(c, d), Math.max(c, d)));
        const shared = [...left].filter((value) => right.has(value)).length;
        const expected =
          shared === 0
            ? 'none'
            : left.size === shared && right.size === shared
              ? 'same'
              : left.size === shared
                ? 'inside'
                : right.size === shared
                  ? 'around'
                  : 'partial';
        expect(overlap(one, two)).toBe(expected);
      }),
    );
  });
});

describe('IPBinding', () => {
  test.each([
    ['0.0.0.0:25', '0.0.0.0:25'],
    ['[::]:25', '[::]:25'],
    [':::25', '[::]:25'],
    ['[::]:', '[::]:25'],
    ['10.1.1.25', '10.1.1.25:25'],
    ['[2001:db8::1]:587', '[2001:db8::1]:587'],
  ])('%s prints %s', (text, printed) => {
    expect(String(to(`${DATA}IPBinding`, text))).toBe(printed);
  });

  test.each(['10.1.1.25:70000', '10.1.1:25', 'mail:25', ''])('%s is refused', (text) => {
    expect(refusal(`${DATA}IPBinding`, text)).toContain("isn't a valid IP address and port");
  });
});

describe('EnhancedTimeSpan', () => {
  test.each([
    ['00:10:00', '00:10:00'],
    ['1.00:00:00', '1.00:00:00'],
    ['10', '10.00:00:00'],
    ['0:5', '00:05:00'],
    ['00:00:00.5', '00:00:00.5000000'],
  ])('%s prints %s', (text, printed) => {
    expect(String(to(`${DATA}EnhancedTimeSpan`, text))).toBe(printed);
  });

  test('prints what it reads', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (ticks) =>
        expect(parseTicks(formatTicks(ticks))).toBe(ticks),
      ),
    );
  });

  test('has the recorded properties', () => {
    const span = to(`${DATA}EnhancedTimeSpan`, '00:00:05');
    expect([getProperty(span, 'Seconds'), getProperty(span, 'Ticks'), getProperty(span, 'Sign')]).toEqual([
      5,
      50_000_000n,
      1,
    ]);
    expect((getProperty(span, 'TotalDays') as { value: number }).value).toBe(5.7870370370370366e-5);
  });
});

describe('enumerations', () => {
  test.each([
    ['exchangeserver, tls', 'Tls, ExchangeServer'],
    [['BasicAuth', 'Tls'], 'Tls, BasicAuth'],
    ['None', 'None'],
    [31, 'Tls, Integrated, BasicAuth, BasicAuthRequireTLS, ExchangeServer'],
  ])('%p is %s', (value, printed) => {
    expect(String(to(`${DATA}Directory.SystemConfiguration.AuthMechanisms`, value))).toBe(printed);
  });

  test('an unknown name is refused with the names', () => {
    expect(refusal(`${DATA}PermissionGroups`, 'Everyone')).toContain('Unable to match the identifier name Everyone');
  });
});

describe('MultiValuedProperty', () => {
  const type = `${DATA}MultiValuedProperty[${DATA}IPBinding]`;

  test('reads one value, arrays and changes', () => {
    expect((to(type, '0.0.0.0:25') as MultiValuedProperty).items.map(String)).toEqual(['0.0.0.0:25']);
    const changes = new Hashtable();
    changes.set('add', ['0.0.0.0:26', '0.0.0.0:27']);
    changes.set('Remove', '0.0.0.0:25');
    const list = to(type, changes) as MultiValuedProperty;
    expect(list.changes?.add.map(String)).toEqual(['0.0.0.0:26', '0.0.0.0:27']);
    expect(list.changes?.remove.map(String)).toEqual(['0.0.0.0:25']);
  });

  test('adds each value once and tells of changes', () => {
    const list = to(type, ['0.0.0.0:25']) as MultiValuedProperty;
    let told = 0;
    list.onChange = () => told++;
    invokeMethod(list, 'Add', ['[::]:25']);
    invokeMethod(list, 'Add', ['0.0.0.0:25']);
    expect([list.items.map(String), told]).toEqual([['0.0.0.0:25', '[::]:25'], 1]);
  });
});

describe('operators and casts between types', () => {
  const size = (text: string) => to(`${DATA}ByteQuantifiedSize`, text);
  const span = (text: string) => to(`${DATA}EnhancedTimeSpan`, text);

  test.each<[string, string, unknown, unknown, string]>([
    ['ByteQuantifiedSize', 'op_Addition', size('25MB'), size('5MB'), '30 MB (31,457,280 bytes)'],
    ['ByteQuantifiedSize', 'op_Subtraction', size('25MB'), size('5MB'), '20 MB (20,971,520 bytes)'],
    ['EnhancedTimeSpan', 'op_Addition', span('00:10:00'), span('00:05:00'), '00:15:00'],
    ['EnhancedTimeSpan', 'op_Subtraction', span('00:05:00'), span('00:10:00'), '-00:05:00'],
  ])('%s: %s', (type, operator, left, right, result) => {
    expect(String(invokeStatic(findType(`${DATA}${type}`)!, operator, [left, right]))).toBe(result);
  });

  test('a size cannot be negative', () => {
    expect(() =>
      invokeStatic(findType(`${DATA}ByteQuantifiedSize`)!, 'op_Subtraction', [size('1MB'), size('2MB')]),
    ).toThrow();
  });

  test('an EnhancedTimeSpan is a TimeSpan where one is wanted, and the other way round', () => {
    expect(toStringPS(to('timespan', span('1.02:03:04')))).toBe('1.02:03:04');
    expect(String(to(`${DATA}EnhancedTimeSpan`, to('timespan', '00:10:00')))).toBe('00:10:00');
  });
});
