import type { CultureInfo } from './CultureInfo.ts';
import { cultureOf } from './format/culture.ts';
import { standardDatePattern } from './format/dateNames.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';
import { enumOf } from './system/Enum.ts';
import { knownType } from './typeLookup.ts';

const GLOBALIZATION = 'System.Globalization';

/** NumberFormat, DateTimeFormat and TextInfo of a culture. */
abstract class CulturePart extends NetObject {
  readonly culture: CultureInfo;

  constructor(culture: CultureInfo) {
    super();
    this.culture = culture;
  }
}

export class NumberFormatInfo extends CulturePart {
  get psType(): PSType {
    return numberFormatType();
  }
}

export const numberFormatType = lazyType<NumberFormatInfo>(() => {
  const decimal = (self: NumberFormatInfo) => self.culture.symbols?.decimal ?? '.';
  const group = (self: NumberFormatInfo) => self.culture.symbols?.group ?? ',';
  return {
    name: `${GLOBALIZATION}.NumberFormatInfo`,
    interfaces: ['System.IFormatProvider', 'System.ICloneable'],
    properties: {
      'int CurrencyDecimalDigits': () => 2,
      'string CurrencyDecimalSeparator': decimal,
      'string CurrencyGroupSeparator': group,
      'string CurrencySymbol': (self) => (self.culture.isInvariant ? '¤' : currencySymbol(self.culture.name)),
      'string NaNSymbol': () => 'NaN',
      'string NegativeInfinitySymbol': (self) => (self.culture.isInvariant ? '-Infinity' : '-∞'),
      'string NegativeSign': () => '-',
      'int NumberDecimalDigits': () => 2,
      'string NumberDecimalSeparator': decimal,
      'string NumberGroupSeparator': group,
      'string PercentDecimalSeparator': decimal,
      'string PercentGroupSeparator': group,
      'string PercentSymbol': () => '%',
      'string PositiveInfinitySymbol': (self) => (self.culture.isInvariant ? 'Infinity' : '∞'),
      'string PositiveSign': () => '+',
    },
  };
});

/** By the country of the culture. */
function currencySymbol(name: string): string {
  return CURRENCIES[name.slice(3)] ?? '$';
}

const CURRENCIES: Readonly<Record<string, string>> = {
  GB: '£',
  DE: '€',
  FR: '€',
  ES: '€',
  IT: '€',
  NL: '€',
  BR: 'R$',
  JP: '¥',
  RU: '₽',
};

export class DateTimeFormatInfo extends CulturePart {
  get psType(): PSType {
    return dateTimeFormatType();
  }

  /** Names of the week's days, Sunday first. */
  days(style: 'long' | 'short'): string[] {
    return Array.from({ length: 7 }, (_, i) => this.#name({ weekday: style }, Date.UTC(2023, 0, 1 + i)));
  }

  /** Names of the months, and an empty one for a thirteenth that other calendars have. */
  months(style: 'long' | 'short'): string[] {
    const names = Array.from({ length: 12 }, (_, i) => this.#name({ month: style }, Date.UTC(2023, i, 1)));
    return [...names, ''];
  }

  #name(options: Intl.DateTimeFormatOptions, time: number): string {
    const name = this.culture.isInvariant ? 'en-US' : this.culture.name;
    return new Intl.DateTimeFormat(name, { ...options, timeZone: 'UTC' }).format(time);
  }
}

/** The patterns, by the standard format that stands for each. */
const PATTERNS: Readonly<Record<string, string>> = {
  FullDateTimePattern: 'F',
  LongDatePattern: 'D',
  LongTimePattern: 'T',
  MonthDayPattern: 'm',
  RFC1123Pattern: 'r',
  ShortDatePattern: 'd',
  ShortTimePattern: 't',
  SortableDateTimePattern: 's',
  UniversalSortableDateTimePattern: 'u',
  YearMonthPattern: 'y',
};

export const dateTimeFormatType = lazyType<DateTimeFormatInfo>(() => ({
  name: `${GLOBALIZATION}.DateTimeFormatInfo`,
  interfaces: ['System.IFormatProvider', 'System.ICloneable'],
  properties: {
    'string AMDesignator': () => 'AM',
    'string PMDesignator': () => 'PM',
    'string DateSeparator': () => '/',
    'string TimeSeparator': () => ':',
    'System.DayOfWeek FirstDayOfWeek': () => enumOf(knownType('System.DayOfWeek'), 0),
    ...Object.fromEntries(
      Object.entries(PATTERNS).map(([name, letter]) => [
        `string ${name}`,
        (self: DateTimeFormatInfo) => standardDatePattern(letter, cultureOf(self.culture)),
      ]),
    ),
    'string[] DayNames': (self) => self.days('long'),
    'string[] AbbreviatedDayNames': (self) => self.days('short'),
    'string[] MonthNames': (self) => self.months('long'),
    'string[] AbbreviatedMonthNames': (self) => self.months('short'),
  },
  methods: {
    'string GetMonthName(int month)': (self, month: number) => self.months('long')[month - 1] ?? '',
    'string GetAbbreviatedMonthName(int month)': (self, month: number) => self.months('short')[month - 1] ?? '',
    'string GetDayName(System.DayOfWeek dayofweek)': (self, day: { value: number }) => self.days('long')[day.value],
    'string GetAbbreviatedDayName(System.DayOfWeek dayofweek)': (self, day: { value: number }) =>
      self.days('short')[day.value],
  },
}));

export class TextInfo extends CulturePart {
  get psType(): PSType {
    return textInfoType();
  }
}

/** Words in capitals are taken for abbreviations and stay. */
function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{Mn}\p{Nd}']*/gu, (word) =>
    word.length > 1 && word === word.toUpperCase() ? word : word[0]!.toUpperCase() + word.slice(1).toLowerCase(),
  );
}

export const textInfoType = lazyType<TextInfo>(() => ({
  name: `${GLOBALIZATION}.TextInfo`,
  interfaces: ['System.ICloneable'],
  properties: {
    'string CultureName': (self) => self.culture.name,
    'int LCID': (self) => self.culture.lcid,
    'string ListSeparator': (self) => (self.culture.symbols?.decimal === ',' ? ';' : ','),
    'bool IsRightToLeft': () => false,
    'int ANSICodePage': () => 1252,
    'int OEMCodePage': () => 437,
  },
  methods: {
    'string ToLower(string str)': (_self, text: string) => text.toLowerCase(),
    'string ToUpper(string str)': (_self, text: string) => text.toUpperCase(),
    'string ToTitleCase(string str)': (_self, text: string) => titleCase(text),
  },
}));
