import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ClixmlReader } from '../../../src/values/clixml/ClixmlReader.ts';
import { ClixmlWriter } from '../../../src/values/clixml/ClixmlWriter.ts';
import { formatDuration, parseDuration } from '../../../src/values/clixml/duration.ts';
import { decodeText, encodeText } from '../../../src/values/clixml/encodedText.ts';
import { convert, netToString, toStringPS } from '../../../src/values/convert.ts';
import { Double } from '../../../src/values/Double.ts';
import { Hashtable } from '../../../src/values/Hashtable.ts';
import { getProperty } from '../../../src/values/members.ts';
import { PSCustomObject } from '../../../src/values/PSCustomObject.ts';
import { findType } from '../../../src/values/registry.ts';
import { SecureString } from '../../../src/values/SecureString.ts';
import { ownText } from '../../../src/values/toStringPS.ts';
import { typeNames } from '../../../src/values/typeNames.ts';
import { typeName } from '../../../src/values/typeOf.ts';

const HEAD = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">';
const capture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/${name}.xml`, import.meta.url), 'utf8');

function written(values: readonly unknown[], depth = 2): string {
  const writer = new ClixmlWriter(depth);
  return writer.begin() + values.map((value) => writer.write(value)).join('') + writer.end();
}

const again = (value: unknown): unknown => ClixmlReader.read(written([value]))[0];
const cast = (text: unknown, type: string): unknown => convert(text, findType(type)!);

describe('real exports', () => {
  test('connectors keep their names, lists, enums and spans', () => {
    const [first] = ClixmlReader.read(capture('GetReceiveConnector-E19'));
    expect(typeNames(first)[0]).toBe(
      'Deserialized.Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector',
    );
    expect(toStringPS(getProperty(first, 'RemoteIPRanges'))).toContain('0.0.0.0-255.255.255.255');
    expect(netToString(getProperty(first, 'AuthMechanism'), null)).toContain('BasicAuthRequireTLS');
    expect(toStringPS(getProperty(first, 'ConnectionTimeout'))).toBe('00:10:00');
  });

  test('five connectors are handed over one by one, whatever the pieces', () => {
    const text = capture('GetReceiveConnector-E19');
    const counts: number[] = [];
    let count = 0;
    const reader = new ClixmlReader(() => {
      count++;
    });
    for (let at = 0; at < text.length; at += 1000) {
      reader.write(text.slice(at, at + 1000));
      counts.push(count);
    }
    reader.close();
    expect([count, counts.includes(1), counts.includes(3)]).toEqual([5, true, true]);
  });

  test.each(['GetReceiveConnector-E19', 'GetExchangeServer-E19', 'GetSendConnector-E19'])(
    '%s is written as it was read',
    (name) => {
      const first = written(ClixmlReader.read(capture(name)), 5);
      const second = written(ClixmlReader.read(first.replaceAll('<T>Deserialized.', '<T>')), 5);
      expect(second).toBe(first);
    },
  );
});

describe('values come back as they went', () => {
  test.each<[value: unknown, type: string]>([
    ['a\tb\n<&>"_x0041_ ü', 'System.String'],
    [5, 'System.Int32'],
    [5n, 'System.Int64'],
    [new Double(Math.PI), 'System.Double'],
    [true, 'System.Boolean'],
    [cast('2012-04-20T14:15:52.123', 'datetime'), 'System.DateTime'],
    [cast('1.02:03:04.5', 'timespan'), 'System.TimeSpan'],
    [cast('12345678-1234-1234-1234-123456789abc', 'guid'), 'System.Guid'],
    [cast('1.2.3', 'version'), 'System.Version'],
    [cast('q', 'char'), 'System.Char'],
    [cast('1.50', 'decimal'), 'System.Decimal'],
    [cast([1, 2, 255], 'byte[]'), 'System.Byte[]'],
  ])('%p', (value, type) => {
    const back = again(value);
    expect([toStringPS(back), typeName(back)]).toEqual([toStringPS(value), type]);
  });

  test('an enum is its number with the names of its type', () => {
    const back = again(cast('Friday', 'dayofweek'));
    expect([ownText(back), netToString(back, null), typeNames(back)[0]]).toEqual([
      '5',
      'Friday',
      'Deserialized.System.DayOfWeek',
    ]);
  });

  test('a hashtable is one again', () => {
    const table = new Hashtable();
    table.set('A', 1);
    expect([typeName(again(table)), (again(table) as Hashtable).get('a')]).toEqual(['System.Collections.Hashtable', 1]);
  });

  test('the same object twice is one object', () => {
    const shared = PSCustomObject.of({ a: 1 });
    const text = written([[shared, shared]]);
    expect(text).toContain('<Ref RefId="1" />');
    const [list] = ClixmlReader.read(text) as [{ items: unknown[] }];
    expect(list.items[0]).toBe(list.items[1]);
  });

  test('secrets: ours open again, those of Windows stay sealed and are kept', () => {
    expect((again(new SecureString('pä')) as SecureString).reveal()).toBe('pä');
    const blob = '01000000d08c9ddf0115d1118c7a00c04fc297eb';
    const sealed = again(SecureString.seal(blob)) as SecureString;
    expect([sealed.sealed, () => sealed.reveal()]).toEqual([blob, expect.any(Function)]);
    expect(() => sealed.reveal()).toThrow();
  });
});

describe('a broken file says where', () => {
  test.each([
    [`${HEAD}\n<Foo>1</Foo></Objs>`, /^Foo XML tag is not recognized\. Line 2, /],
    [`${HEAD}\n\n<I32>x</I32></Objs>`, /^The contents of the System\.Int32 primitive type are not valid\. Line 3, /],
    [
      `${HEAD}<I32>1</I32>`,
      /^Unexpected end of file has occurred\. The following elements are not closed: Objs\. Line 1, position 93\.$/,
    ],
    [`${HEAD}<Ref RefId="7"/></Objs>`, /^No object found for referenceId 7/],
    ['<a/>', /^Element 'Objs' with namespace name/],
    ['x', /^Data at the root level is invalid\. Line 1, position 1\.$/],
    ['', /^Root element is missing\.$/],
    [`${HEAD}\n<S>a</T></Objs>`, /Line 2, /],
  ])('%j', (text, message) => {
    expect(() => ClixmlReader.read(text)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }));
  });
});

describe('laws', () => {
  test('any text survives its encoding', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeText(encodeText(text)) === text));
  });

  test('any text survives a file', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => again(text) === text));
  });

  test('any duration survives its text', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }),
        (ticks) => parseDuration(formatDuration(ticks)) === ticks,
      ),
    );
  });

  test('any prefix of a file gives objects or an error, never a hang', () => {
    const text = capture('GetSendConnector-E19');
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        const reader = new ClixmlReader(() => undefined);
        reader.write(text.slice(0, length));
        expect(() => reader.close()).toThrow();
      }),
      { numRuns: 25 },
    );
  });
});
