import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ArrayList } from '../../src/values/ArrayList.ts';
import { ExceptionObject } from '../../src/values/ExceptionObject.ts';
import { enumerate } from '../../src/values/enumerate.ts';
import { Hashtable } from '../../src/values/Hashtable.ts';
import { invokeMethod } from '../../src/values/invoke.ts';
import { NoteProperty } from '../../src/values/Member.ts';
import { getMember, getProperty, properties, setProperty } from '../../src/values/members.ts';
import { PSCustomObject } from '../../src/values/PSCustomObject.ts';
import { addMember, type PSObjectView } from '../../src/values/PSObjectView.ts';
import { propertyReader } from '../../src/values/propertyReader.ts';
import { typeNames } from '../../src/values/typeNames.ts';

const relay = () => PSCustomObject.of({ Name: 'Relay', Port: 25 });

describe('properties', () => {
  test('names ignore case', () => {
    expect(getProperty(relay(), 'NAME')).toBe('Relay');
  });

  test('arrays have Length and Count', () => {
    expect([getProperty([1, 2], 'Count'), getProperty([1, 2], 'length')]).toEqual([2, 2]);
  });

  test('the keys of a dictionary come before its members', () => {
    const table = new Hashtable();
    table.set('Count', 'mine');
    expect([getProperty(table, 'Count'), getProperty(new Hashtable(), 'Count')]).toEqual(['mine', 0]);
  });

  test('a reader keeps working when the shape changes', () => {
    const read = propertyReader('Port');
    const other = PSCustomObject.of({ Port: 587 });
    const without = PSCustomObject.of({ Name: 'x' });
    expect([relay(), other, without, relay()].map(read)).toEqual([25, 587, undefined, 25]);
  });

  test('members added to a text live in a wrapper around it', () => {
    const carrier = addMember('abc', new NoteProperty('Line', 3));
    expect([getProperty(carrier, 'Line'), getProperty(carrier, 'Length'), getProperty('abc', 'Line')]).toEqual([
      3,
      3,
      undefined,
    ]);
  });

  test('notes stand in the order they were added', () => {
    const object = relay();
    addMember(object, new NoteProperty('Extra', 1));
    expect(properties(object).map(({ name }) => name)).toEqual(['Name', 'Port', 'Extra']);
  });

  test('as text: type, name and value', () => {
    expect(String(getMember(relay(), 'port'))).toBe('int Port=25');
  });

  test.each<[target: unknown, id: string]>([
    [relay(), 'ExceptionWhenSetting'],
    ['text', 'PropertyAssignmentException'],
  ])('setting what is not there fails on %p', (target, id) => {
    expect(() => setProperty(target, 'zzz', 1)).toThrow(expect.objectContaining({ errorId: id }));
  });

  test('a read-only property cannot be set', () => {
    expect(() => setProperty('text', 'Length', 1)).toThrow(
      expect.objectContaining({ message: "'Length' is a ReadOnly property." }),
    );
  });
});

describe('psobject', () => {
  test('type names can be put in front', () => {
    const object = relay();
    const view = getProperty(object, 'psobject') as PSObjectView;
    invokeMethod(getProperty(view, 'TypeNames'), 'Insert', [0, 'My.Type']);
    expect(typeNames(object).slice(0, 2)).toEqual(['My.Type', 'System.Management.Automation.PSCustomObject']);
  });

  test('properties can be removed', () => {
    const object = relay();
    const view = getProperty(object, 'psobject') as PSObjectView;
    invokeMethod(getProperty(view, 'Properties'), 'Remove', ['name']);
    expect(object.shape.names).toEqual(['Port']);
  });
});

test('a list that changes while it is visited says so', () => {
  const list = new ArrayList([1, 2]);
  const visit = () => {
    for (const item of enumerate(list)!) list.items.push(item);
  };
  expect(visit).toThrow(ExceptionObject);
});

test('a dictionary finds every key it was given, in any case', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (entries) => {
      const table = new Hashtable();
      for (const [key, value] of Object.entries(entries)) table.set(key, value);
      const last = new Map(Object.entries(entries).map(([key, value]) => [key.toLowerCase(), value]));
      return [...last].every(([key, value]) => table.get(key) === value) && table.count === last.size;
    }),
  );
});
