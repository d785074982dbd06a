import type { CultureInfo } from '../CultureInfo.ts';
import type { EnumValue } from '../EnumValue.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { lazyEnum } from '../system/Enum.ts';

const GLOBALIZATION = 'System.Globalization';

/** System.Globalization.CompareInfo: how a culture compares texts. */
export class CompareInfo extends NetObject {
  readonly culture: CultureInfo;

  constructor(culture: CultureInfo) {
    super();
    this.culture = culture;
  }

  get psType(): PSType {
    return compareInfoType();
  }

  compare(left: string, right: string, options: EnumValue | null = null): number {
    const bits = bitsOf(options);
    if ((bits & ORDINAL) !== 0) return Math.sign(order(left, right));
    if ((bits & ORDINAL_IGNORE_CASE) !== 0) return Math.sign(order(left.toUpperCase(), right.toUpperCase()));
    const [a, b] = [folded(left, bits), folded(right, bits)];
    return Math.sign(new Intl.Collator(this.culture.name || 'en-US').compare(a, b));
  }

  /** The place where `part` begins, -1 for none. */
  indexOf(text: string, part: string, options: EnumValue | null = null): number {
    const bits = bitsOf(options);
    return search(text, bits).indexOf(search(part, bits));
  }

  lastIndexOf(text: string, part: string, options: EnumValue | null = null): number {
    const bits = bitsOf(options);
    return search(text, bits).lastIndexOf(search(part, bits));
  }

  starts(text: string, part: string, options: EnumValue | null = null): boolean {
    const bits = bitsOf(options);
    return search(text, bits).startsWith(search(part, bits));
  }

  ends(text: string, part: string, options: EnumValue | null = null): boolean {
    const bits = bitsOf(options);
    return search(text, bits).endsWith(search(part, bits));
  }
}

const IGNORE_CASE = 1;
const IGNORE_NON_SPACE = 2;
const IGNORE_SYMBOLS = 4;
const ORDINAL_IGNORE_CASE = 0x10000000;
const ORDINAL = 0x40000000;

const bitsOf = (options: EnumValue | null): number => Number(options?.value ?? 0);

const order = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);

/** Without what the options leave out of the comparison. */
function folded(text: string, bits: number): string {
  let result = text;
  if ((bits & IGNORE_NON_SPACE) !== 0) result = result.normalize('NFD').replace(/\p{Mn}/gu, '');
  if ((bits & IGNORE_SYMBOLS) !== 0) result = result.replace(/[\p{P}\p{S}\s]/gu, '');
  return (bits & (IGNORE_CASE | ORDINAL_IGNORE_CASE)) !== 0 ? result.toLowerCase() : result;
}

/** For searching places, which stay as they are: the length does not change. */
function search(text: string, bits: number): string {
  return folded(text.normalize('NFC'), bits);
}

export const compareInfoType = lazyType<CompareInfo>(() => {
  const options = `${GLOBALIZATION}.CompareOptions options`;
  return {
    name: `${GLOBALIZATION}.CompareInfo`,
    properties: { 'string Name': (self) => self.culture.name, 'int LCID': (self) => self.culture.lcid },
    methods: {
      'int Compare(string string1, string string2)': (self, a: string, b: string) => self.compare(a, b),
      [`int Compare(string string1, string string2, ${options})`]: (self, a: string, b: string, by: EnumValue) =>
        self.compare(a, b, by),
      'int IndexOf(string source, string value)': (self, text: string, part: string) => self.indexOf(text, part),
      [`int IndexOf(string source, string value, ${options})`]: (self, text: string, part: string, by: EnumValue) =>
        self.indexOf(text, part, by),
      'int LastIndexOf(string source, string value)': (self, text: string, part: string) =>
        self.lastIndexOf(text, part),
      [`int LastIndexOf(string source, string value, ${options})`]: (self, text: string, part: string, by: EnumValue) =>
        self.lastIndexOf(text, part, by),
      'bool IsPrefix(string source, string prefix)': (self, text: string, part: string) => self.starts(text, part),
      [`bool IsPrefix(string source, string prefix, ${options})`]: (self, text: string, part: string, by: EnumValue) =>
        self.starts(text, part, by),
      'bool IsSuffix(string source, string suffix)': (self, text: string, part: string) => self.ends(text, part),
      [`bool IsSuffix(string source, string suffix, ${options})`]: (self, text: string, part: string, by: EnumValue) =>
        self.ends(text, part, by),
    },
  };
});

export const compareOptionsType = lazyEnum(() => ({
  name: `${GLOBALIZATION}.CompareOptions`,
  values: {
    None: 0,
    IgnoreCase: 1,
    IgnoreNonSpace: 2,
    IgnoreSymbols: 4,
    IgnoreKanaType: 8,
    IgnoreWidth: 16,
    OrdinalIgnoreCase: ORDINAL_IGNORE_CASE,
    StringSort: 0x20000000,
    Ordinal: ORDINAL,
  },
  flags: true,
}));
