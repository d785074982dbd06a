import { describe, expect, test } from '@jest/globals';
import { Regex, regex } from '../../src/values/Regex.ts';

describe('a .NET pattern matches what it matches there', () => {
  test.each<[pattern: string, text: string, matches: boolean]>([
    ['^\\w+$', 'größe', true],
    ['^\\d$', '٣', true],
    ['a$', 'a\n', true],
    ['a\\z', 'a\n', false],
    ['^.$', '\r', true],
    ['^.$', '\n', false],
    ['(?s)^.$', '\n', true],
    ['(?m)^b$', 'a\nb', true],
    ['(?x) a b # both', 'ab', true],
    ['(?i:a)b', 'Ab', true],
    ['(?i:a)b', 'AB', false],
    ['[a-z-[aeiou]]', 'e', false],
    ['[a-z-[aeiou]]', 'f', true],
    ['(?>a+)b', 'aab', true],
    ['(?>a+)ab', 'aab', false],
    ['[]a]', ']', true],
    ['(?<q>[\'"]).*?\\k<q>', '"x"', true],
    ['\\p{Lu}', 'Ä', true],
    ['a{,2}', 'a{,2}', true],
    ['\\x41\\u0042', 'AB', true],
    ['(?#note)a', 'a', true],
  ])('%s on %j', (pattern, text, matches) => {
    expect(new Regex(pattern).test(text)).toBe(matches);
  });
});

describe('a wrong pattern is refused with the text of .NET Framework', () => {
  test.each([
    ['(', "Not enough )'s."],
    ['a)', "Too many )'s."],
    ['[a', 'Unterminated [] set.'],
    ['*a', 'Quantifier {x,y} following nothing.'],
    ['a**', 'Nested quantifier *.'],
    ['a{2,1}', 'Illegal {x,y} with x > y.'],
    ['\\', 'Illegal \\ at end of pattern.'],
    ['(?<n', 'Unrecognized grouping construct.'],
    ['\\k<x>', 'Reference to undefined group name x.'],
    ['[z-a]', '[x-y] range in reverse order.'],
    ['\\p{Foo}', "Unknown property 'Foo'."],
  ])('%s', (pattern, reason) => {
    expect(() => new Regex(pattern)).toThrow(expect.objectContaining({ message: `parsing "${pattern}" - ${reason}` }));
  });
});

test('unnamed groups are numbered before named ones', () => {
  expect(new Regex('(?<x>a)(b)(?<y>\\d)').groupNames).toEqual(['0', '1', 'x', 'y']);
});

test('groups know where they stand', () => {
  const match = new Regex('(?<first>\\w+)\\s(?<last>\\w+)').match('John Smith')!;
  expect(match.groups.map(({ name, value, index }) => [name, value, index])).toEqual([
    ['0', 'John Smith', 0],
    ['first', 'John', 0],
    ['last', 'Smith', 5],
  ]);
});

test.each([
  ['(?<l>[a-z])(?<d>\\d)', 'a1b2', '${d}${l}$$$1$9', '1a$a$92b$b$9'],
  ['b', 'abc', "$`|$'|$&|$_", 'aa|c|b|abcc'],
  ['x*', 'ab', '-', '-a-b-'],
])('%s replaces in %s by %s', (pattern, text, by, result) => {
  expect(regex(pattern, true).replace(text, by)).toBe(result);
});

test('split keeps what groups took', () => {
  expect(new Regex('(\\d)').split('a1b2c')).toEqual(['a', '1', 'b', '2', 'c']);
});
