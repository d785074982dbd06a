import { castFailed } from '../castErrors.ts';
import { type Delegate, delegate } from '../collections/delegate.ts';
import { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { numericValue } from '../numbers/numericValue.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { type Capture, escapeRegex, Group, Match, REGEX_OPTIONS, Regex } from '../Regex.ts';
import { replacement } from '../regex/replacement.ts';
import { TimeSpan } from '../TimeSpan.ts';
import { toStringPS } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import { enumOf, lazyEnum } from './Enum.ts';

const NAMESPACE = 'System.Text.RegularExpressions';

export const regexOptions = lazyEnum(() => ({ name: `${NAMESPACE}.RegexOptions`, values: REGEX_OPTIONS, flags: true }));

/** A list that looks things up by number or name: MatchCollection, GroupCollection, CaptureCollection. */
export class MatchList extends NetObject {
  readonly items: readonly (Group | Capture)[];
  readonly #name: string;

  constructor(name: 'MatchCollection' | 'GroupCollection' | 'CaptureCollection', items: readonly (Group | Capture)[]) {
    super();
    this.#name = name;
    this.items = items;
  }

  get psType(): PSType {
    return knownType(`${NAMESPACE}.${this.#name}`);
  }
}

function item(self: MatchList, index: unknown): unknown {
  if (typeof index === 'number')
    return self.items[index] ?? (self.items[0] instanceof Match ? new Group(String(index), undefined) : undefined);
  const name = toStringPS(index);
  return self.items.find((group) => group instanceof Group && group.name === name) ?? new Group(name, undefined);
}

const listOf = (name: 'MatchCollection' | 'GroupCollection' | 'CaptureCollection') =>
  lazyType<MatchList>(() => ({
    name: `${NAMESPACE}.${name}`,
    interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
    enumerate: (self) => self.items,
    index: name === 'GroupCollection' ? item : (self, index) => self.items[Number(index)],
    properties: { 'int Count': (self) => self.items.length, 'bool IsReadOnly': () => true },
  }));

export const matchCollectionType = listOf('MatchCollection');
export const groupCollectionType = listOf('GroupCollection');
export const captureCollectionType = listOf('CaptureCollection');

export const captureType = lazyType<Capture | Group>(() => ({
  name: `${NAMESPACE}.Capture`,
  format: (self) => self.value,
  properties: {
    'int Index': (self) => self.index,
    'int Length': (self) => self.value.length,
    'string Value': (self) => self.value,
  },
  methods: { 'string ToString()': (self) => self.value },
}));

export const groupType = lazyType<Group>(() => ({
  name: `${NAMESPACE}.Group`,
  base: captureType,
  properties: {
    'bool Success': (self) => self.success,
    'string Name': (self) => self.name,
    // The last capture is the group itself, as in .NET.
    'System.Text.RegularExpressions.CaptureCollection Captures': (self) =>
      new MatchList('CaptureCollection', self.captures.length === 0 ? [] : [...self.captures.slice(0, -1), self]),
  },
}));

export const matchType = lazyType<Match>(() => ({
  name: `${NAMESPACE}.Match`,
  base: groupType,
  properties: {
    'System.Text.RegularExpressions.GroupCollection Groups': (self) =>
      new MatchList('GroupCollection', self.success ? self.groups : [self]),
  },
  methods: {
    'System.Text.RegularExpressions.Match NextMatch()': (self) => self.next(),
    'string Result(string replacement)': (self, text: string) => replacement(text, self.regex)(self),
  },
}));

type Options = EnumValue | { readonly value: number };
const bits = (options: Options): number => Number(options.value);
const firstMatch = (regex: Regex, text: string, from?: number): Match =>
  regex.match(text, from) ?? new Match(regex, text, null);
const allMatches = (regex: Regex, text: string, from?: number): MatchList =>
  new MatchList('MatchCollection', [...regex.matches(text, from)]);
const evaluator = (target: Delegate) => (match: Match) => toStringPS(delegate(target, [match]));
const OPTIONS = `${NAMESPACE}.RegexOptions options`;
const EVALUATOR = `${NAMESPACE}.MatchEvaluator evaluator`;

/** Minus one millisecond stands for no limit. */
const noTimeout = () => TimeSpan.fromTicks(-10_000n);

export const regexType = lazyType<Regex>(() => ({
  name: `${NAMESPACE}.Regex`,
  accelerators: ['regex'],
  from: (value) => (typeof value === 'string' || isNumber(value) ? fromText(toStringPS(value)) : undefined),
  format: (self) => self.pattern,
  constructors: {
    '(string pattern)': (pattern: string) => new Regex(pattern),
    [`(string pattern, ${OPTIONS})`]: (pattern: string, options: Options) => new Regex(pattern, bits(options)),
    [`(string pattern, ${OPTIONS}, timespan matchTimeout)`]: (pattern: string, options: Options, limit: TimeSpan) =>
      new Regex(pattern, bits(options), limit.ticks < 0n ? null : Number(limit.ticks / 10_000n)),
  },
  properties: {
    [`${NAMESPACE}.RegexOptions Options`]: (self) => enumOf(regexOptions(), self.options),
    'bool RightToLeft': (self) => self.rightToLeft,
    'timespan MatchTimeout': (self) =>
      self.timeout === null ? noTimeout() : TimeSpan.fromTicks(BigInt(self.timeout) * 10_000n),
  },
  methods: {
    'string ToString()': (self) => self.pattern,
    'string[] GetGroupNames()': (self) => [...self.groupNames],
    'int[] GetGroupNumbers()': (self) => self.groupNames.map((_name, i) => i),
    'string GroupNameFromNumber(int i)': (self, i: number) => self.groupNames[i] ?? '',
    'int GroupNumberFromName(string name)': (self, name: string) => self.groupNames.indexOf(name),
    'bool IsMatch(string input)': (self, text: string) => self.test(text),
    'bool IsMatch(string input, int startat)': (self, text: string, from: number) => self.test(text, from),
    'System.Text.RegularExpressions.Match Match(string input)': (self, text: string) => firstMatch(self, text),
    'System.Text.RegularExpressions.Match Match(string input, int startat)': firstMatch,
    'System.Text.RegularExpressions.MatchCollection Matches(string input)': (self, text: string) =>
      allMatches(self, text),
    'System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)': allMatches,
    'string Replace(string input, string replacement)': (self, text: string, by: string) => self.replace(text, by),
    'string Replace(string input, string replacement, int count)': (self, text: string, by: string, count: number) =>
      self.replace(text, by, count),
    'string Replace(string input, string replacement, int count, int startat)': (
      self,
      text: string,
      by: string,
      count: number,
      from: number,
    ) => self.replace(text, by, count, from),
    [`string Replace(string input, ${EVALUATOR})`]: (self, text: string, by: Delegate) =>
      self.replace(text, evaluator(by)),
    [`string Replace(string input, ${EVALUATOR}, int count)`]: (self, text: string, by: Delegate, count: number) =>
      self.replace(text, evaluator(by), count),
    'string[] Split(string input)': (self, text: string) => self.split(text),
    'string[] Split(string input, int count)': (self, text: string, count: number) => self.split(text, count),
  },
  staticProperties: {
    'timespan InfiniteMatchTimeout': noTimeout,
    'int CacheSize': { get: () => 15, set: () => undefined },
  },
  staticMethods: {
    'string Escape(string str)': escapeRegex,
    'string Unescape(string str)': unescapeRegex,
    'bool IsMatch(string input, string pattern)': (text: string, pattern: string) => new Regex(pattern).test(text),
    [`bool IsMatch(string input, string pattern, ${OPTIONS})`]: (text: string, pattern: string, options: Options) =>
      new Regex(pattern, bits(options)).test(text),
    'System.Text.RegularExpressions.Match Match(string input, string pattern)': (text: string, pattern: string) =>
      firstMatch(new Regex(pattern), text),
    [`System.Text.RegularExpressions.Match Match(string input, string pattern, ${OPTIONS})`]: (
      text: string,
      pattern: string,
      options: Options,
    ) => firstMatch(new Regex(pattern, bits(options)), text),
    'System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)': (
      text: string,
      pattern: string,
    ) => allMatches(new Regex(pattern), text),
    [`System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, ${OPTIONS})`]: (
      text: string,
      pattern: string,
      options: Options,
    ) => allMatches(new Regex(pattern, bits(options)), text),
    'string Replace(string input, string pattern, string replacement)': (text: string, pattern: string, by: string) =>
      new Regex(pattern).replace(text, by),
    [`string Replace(string input, string pattern, string replacement, ${OPTIONS})`]: (
      text: string,
      pattern: string,
      by: string,
      options: Options,
    ) => new Regex(pattern, bits(options)).replace(text, by),
    [`string Replace(string input, string pattern, ${EVALUATOR})`]: (text: string, pattern: string, by: Delegate) =>
      new Regex(pattern).replace(text, evaluator(by)),
    [`string Replace(string input, string pattern, ${EVALUATOR}, ${OPTIONS})`]: (
      text: string,
      pattern: string,
      by: Delegate,
      options: Options,
    ) => new Regex(pattern, bits(options)).replace(text, evaluator(by)),
    'string[] Split(string input, string pattern)': (text: string, pattern: string) => new Regex(pattern).split(text),
    [`string[] Split(string input, string pattern, ${OPTIONS})`]: (text: string, pattern: string, options: Options) =>
      new Regex(pattern, bits(options)).split(text),
  },
}));

/** A number is taken as it is written; an enum value is not (recorded). */
const isNumber = (value: unknown): boolean => !(value instanceof EnumValue) && numericValue(value) !== null;

function fromText(pattern: string): Regex {
  try {
    return new Regex(pattern);
  } catch (error) {
    if (error instanceof ExceptionObject) throw castFailed(pattern, regexType(), 'InvalidCastFromStringToRegex', error);
    throw error;
  }
}

const UNESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
};

function unescapeRegex(text: string): string {
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([\s\S]))/g, (_whole, hex, unicode, one: string) =>
    hex !== undefined || unicode !== undefined
      ? String.fromCharCode(Number.parseInt(hex ?? unicode, 16))
      : (UNESCAPED[one] ?? one),
  );
}
