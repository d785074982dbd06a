import type { EnumValue } from '../EnumValue.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { WildcardPattern } from '../WildcardPattern.ts';

const IGNORE_CASE = 2;

/** `[wildcardpattern]`: case matters unless the options say otherwise. */
class Wildcard extends NetObject {
  readonly pattern: WildcardPattern;

  constructor(text: string, options: number) {
    super();
    this.pattern = new WildcardPattern(text, (options & IGNORE_CASE) !== 0);
  }

  get psType(): PSType {
    return wildcardPatternType();
  }
}

const OPTIONS = 'System.Management.Automation.WildcardOptions options';

export const wildcardPatternType = lazyType<Wildcard>(() => ({
  name: 'System.Management.Automation.WildcardPattern',
  accelerators: ['wildcardpattern'],
  constructors: {
    '(string pattern)': (text: string) => new Wildcard(text, 0),
    [`(string pattern, ${OPTIONS})`]: (text: string, options: EnumValue) => new Wildcard(text, Number(options.value)),
  },
  methods: { 'bool IsMatch(string input)': (self, text: string) => self.pattern.matches(text) },
  staticMethods: {
    'string Escape(string pattern)': WildcardPattern.escape,
    'string Unescape(string pattern)': WildcardPattern.unescape,
    'bool ContainsWildcardCharacters(string pattern)': WildcardPattern.isPattern,
    [`wildcardpattern Get(string pattern, ${OPTIONS})`]: (text: string, options: EnumValue) =>
      new Wildcard(text, Number(options.value)),
  },
}));
