import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { REGEX_OPTIONS, Regex } from '../../../src/values/Regex.ts';
import { degreeOf, mayExplode } from '../../../src/values/regex/mayExplode.ts';
import { parseRegex } from '../../../src/values/regex/parseRegex.ts';
import '../../../src/values/registry.ts';

const found = (pattern: string, text: string, options = 0): string[] =>
  [...new Regex(pattern, options).matches(text)].map((match) => match.value);

const plain = {
  ignoreCase: true,
  multiline: false,
  singleline: false,
  ignoreWhitespace: false,
  explicitCapture: false,
  ecmaScript: false,
};

describe('what JavaScript has no equivalent for', () => {
  test.each<[pattern: string, text: string, matches: string[]]>([
    // Proof: recorded.
    ['^(?:[^()]|(?<o>\\()|(?<-o>\\)))+(?(o)(?!))$', '((a)(b))', ['((a)(b))']],
    ['^(?:[^()]|(?<o>\\()|(?<-o>\\)))+(?(o)(?!))$', '((a)(b)', []],
    ['^(?:<(?<t>\\w+)>|</(?<-t>\\w+)>)+$', '<a><b></b></a>', ['<a><b></b></a>']],
    ['(a)?(?(1)b|c)', 'ab', ['ab']],
    ['(a)?(?(1)b|c)', 'c', ['c']],
    ['(?<n>x)?(?(n)b|c)', 'xb', ['xb']],
    ['(?(?=a)ab|cd)', 'ab cd', ['ab', 'cd']],
    ['\\Ga', 'aaba', ['a', 'a']],
  ])('%s on %s', (pattern, text, matches) => {
    expect(found(pattern, text)).toEqual(matches);
  });

  test('the text between the parentheses of a balancing group', () => {
    const match = new Regex('(?<open>\\()(\\w)+(?<inside-open>\\))').match('x(abc)y')!;
    expect(match.groups.map((group) => group.value)).toEqual(['(abc)', 'c', '', 'abc']);
  });

  test('from right to left', () => {
    const { RightToLeft } = REGEX_OPTIONS;
    expect(found('\\w+', 'one two three', RightToLeft)).toEqual(['three', 'two', 'one']);
    expect(new Regex('\\d+', RightToLeft).replace('12 34', 'x', 1)).toBe('12 x');
  });

  test('every capture of a repeated group', () => {
    const match = new Regex('(?:(?<k>\\w+)=(\\d);?)+').match('a=1;bc=2')!;
    const [, digits, keys] = match.groups;
    expect(digits!.captures.map(({ value, index }) => [value, index])).toEqual([
      ['1', 2],
      ['2', 7],
    ]);
    expect(keys!.captures.map(({ value }) => value)).toEqual(['a', 'bc']);
  });
});

describe('an expression that would never end', () => {
  const many = `${'a'.repeat(60)}!`;

  test.each([
    ['(a+)+$', true],
    ['(a|a)*$', true],
    ['(a|ab)*$', true],
    ['(?:\\w+\\s?)+$', true],
    ['^(a|b)*$', false],
    ['^\\d{1,3}(\\.\\d{1,3}){3}$', false],
    ['\\w+@\\w+\\.com', false],
  ])('%s: dangerous is %p', (pattern, dangerous) => {
    expect(mayExplode(parseRegex(pattern, plain))).toBe(dangerous);
  });

  test.each(['(a+)+$', '(a|a)+$', '(a|aa)+$', '^(([a-z])+.)+[A-Z]([a-z])+$'])('%s comes to an end', (pattern) => {
    expect(found(pattern, many)).toEqual([]);
  });

  test.each<[pattern: string, degree: number]>([
    ['.*,.*,.*x', 3],
    ['^(\\S+)\\s+(\\S+)\\s+(.*)$', 1],
    ['a*a*a*b', 2],
    ['[^,]*,[^,]*', 0],
  ])('%s takes the length to the power of %p', (pattern, degree) => {
    expect(degreeOf(parseRegex(pattern, plain))).toBe(degree);
  });

  test('a long text meets an expression of high degree', () => {
    expect(found('a*a*a*a*a*b', 'a'.repeat(3000))).toEqual([]);
  });

  test('one that depends on what its groups took is given up', () => {
    const limited = new Regex('^(a+)+\\1b$', 0, 50);
    expect(() => limited.test('a'.repeat(40))).toThrow(
      expect.objectContaining({ typeName: 'System.Text.RegularExpressions.RegexMatchTimeoutException' }),
    );
  });
});

/** Expressions that both engines can match. */
const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\b', '^', '$', '\\w');
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => a + b),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '*?', '+?'))
      .map(([a, q]) => `(?:${a})${q}`),
    tie('expression').map((a) => `(${a})`),
    tie('expression').map((a) => `(?=${a})`),
    tie('expression').map((a) => `(?<!${a})`),
    tie('expression').map((a) => `(?>${a})`),
  ),
}));

test('both engines find the same', () => {
  fc.assert(
    fc.property(expression, fc.stringMatching(/^[ab c]{0,8}$/), (pattern, text) => {
      const regex = new Regex(pattern);
      const match = regex.match(text);
      const captures = regex.captures(text, 0);
      expect(captures?.[0] ?? null).toEqual(match === null ? null : [match.index, match.end]);
    }),
    { numRuns: 100 },
  );
});
