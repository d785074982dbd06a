import type { CultureInfo } from './CultureInfo.ts';
import { cultureOf } from './format/culture.ts';
import { dayNames, monthNames } from './format/cultureNames.ts';
import { standardDatePattern } from './format/dateNames.ts';
import { GregorianCalendar } from './globalization/GregorianCalendar.ts';
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
  const decimal = (self: NumberFormatInfo) => self.culture.facts?.decimal ?? '.';
  const group = (self: NumberFormatInfo) => self.culture.facts?.group ?? ',';
  return {
    name: `${GLOBALIZATION}.NumberFormatInfo`,
    interfaces: ['System.IFormatProvider', 'System.ICloneable'],
    properties: {
      'int CurrencyDecimalDigits': (self) => self.culture.facts?.currency.digits ?? 2,
      'int CurrencyPositivePattern': (self) => self.culture.facts?.currency.positive ?? 0,
      'int CurrencyNegativePattern': (self) => self.culture.facts?.currency.negative ?? 0,
      'int PercentPositivePattern': (self) => self.culture.facts?.percent ?? 0,
      'int PercentNegativePattern': (self) => self.culture.facts?.percent ?? 0,
      'int NumberNegativePattern': () => 1,
      'int PercentDecimalDigits': () => 2,
      'int[] NumberGroupSizes': () => [3],
      'int[] CurrencyGroupSizes': () => [3],
      'string CurrencyDecimalSeparator': decimal,
      'string CurrencyGroupSeparator': group,
      'string CurrencySymbol': (self) =>
        self.culture.isInvariant ? '¤' : (self.culture.facts?.currency.symbol ?? '$'),
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

export class DateTimeFormatInfo extends CulturePart {
  get psType(): PSType {
    return dateTimeFormatType();
  }

  /** Names of the week's days, Sunday first. */
  days(style: 'long' | 'short'): string[] {
    return [...dayNames(cultureOf(this.culture), style)];
  }

  /** Names of the months, and an empty one for a thirteenth that other calendars have. */
  months(style: 'long' | 'short', withDay = false): string[] {
    return [...monthNames(cultureOf(this.culture), style, withDay), ''];
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
    'string AMDesignator': (self) => self.culture.facts?.morning ?? 'AM',
    'string PMDesignator': (self) => self.culture.facts?.afternoon ?? 'PM',
    'string DateSeparator': (self) => self.culture.facts?.dateSeparator ?? '/',
    'string TimeSeparator': () => ':',
    'System.DayOfWeek FirstDayOfWeek': (self) =>
      enumOf(knownType('System.DayOfWeek'), self.culture.facts?.firstDay ?? 0),
    'System.Globalization.Calendar Calendar': () => new GregorianCalendar(),
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
    'string[] MonthGenitiveNames': (self) => self.months('long', true),
    'string[] ShortestDayNames': (self) => self.days('short').map((name) => name.slice(0, 2)),
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
    'string ListSeparator': (self) => self.culture.facts?.list ?? ',',
    'bool IsRightToLeft': () => false,
    'int ANSICodePage': () => 1252,
    'int OEMCodePage': () => 437,
  },
  methods: {
    'string ToLower(string str)': (self, text: string) => text.toLocaleLowerCase(self.culture.name || 'en-US'),
    'string ToUpper(string str)': (self, text: string) => text.toLocaleUpperCase(self.culture.name || 'en-US'),
    'string ToTitleCase(string str)': (_self, text: string) => titleCase(text),
  },
}));
