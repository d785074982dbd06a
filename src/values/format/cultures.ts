/** How a culture writes numbers, money and dates. */
export interface CultureFacts {
  readonly name: string;
  readonly lcid: number;
  readonly english: string;
  readonly native: string;
  readonly decimal: string;
  readonly group: string;
  /** Between the items of a list. */
  readonly list: string;
  readonly currency: {
    readonly symbol: string;
    /** ISO 4217. */
    readonly code: string;
    readonly digits: number;
    /** .NET's numbers of the patterns. */
    readonly positive: number;
    readonly negative: number;
  };
  /** PercentPositivePattern and PercentNegativePattern. */
  readonly percent: number;
  /** Patterns by the standard format that stands for each. */
  readonly dates: Readonly<Record<'d' | 'D' | 't' | 'T' | 'm' | 'y', string>>;
  readonly dateSeparator: string;
  readonly morning: string;
  readonly afternoon: string;
  /** 0 is Sunday. */
  readonly firstDay: number;
  /** Short names where Windows has others than the Unicode tables. */
  readonly shortMonths?: string;
  readonly shortDays?: string;
}

const NBSP = '\u00a0';
const EURO = { symbol: '€', code: 'EUR', digits: 2, positive: 3, negative: 8 };

const money = (symbol: string, code: string, positive: number, negative: number, digits = 2) => ({
  symbol,
  code,
  digits,
  positive,
  negative,
});

/** A culture that writes 24 hours and separates lists by semicolons, as most of Europe does. */
function european(
  ids: readonly [name: string, lcid: number, english: string, native: string],
  numbers: { group: string; percent: number; currency?: CultureFacts['currency'] },
  dates: CultureFacts['dates'],
  more: Partial<CultureFacts> = {},
): CultureFacts {
  const [name, lcid, english, native] = ids;
  return {
    name,
    lcid,
    english,
    native,
    decimal: ',',
    list: ';',
    currency: EURO,
    dateSeparator: dates.d.replace(/[dMy]/g, '')[0]!,
    morning: '',
    afternoon: '',
    firstDay: 1,
    dates,
    ...numbers,
    ...more,
  };
}

const dayFirst = (d: string, D: string, m = 'd MMMM', y = 'MMMM yyyy', hours = 'HH') => ({
  d,
  D,
  t: `${hours}:mm`,
  T: `${hours}:mm:ss`,
  m,
  y,
});

const POUND = money('£', 'GBP', 0, 1);

/**
 * Main cultures as Windows 10 has them for .NET Framework. en-US and the invariant culture are built in elsewhere.
 * Proof: documented (Windows' regional settings); patterns of percent and negative money: inferred.
 */
const ALL: readonly CultureFacts[] = [
  european(
    ['de-DE', 1031, 'German (Germany)', 'Deutsch (Deutschland)'],
    { group: '.', percent: 0 },
    dayFirst('dd.MM.yyyy', 'dddd, d. MMMM yyyy', 'd. MMMM'),
    { shortMonths: 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez' },
  ),
  european(
    ['de-AT', 3079, 'German (Austria)', 'Deutsch (Österreich)'],
    { group: NBSP, percent: 0, currency: money('€', 'EUR', 2, 9) },
    dayFirst('dd.MM.yyyy', 'dddd, d. MMMM yyyy', 'd. MMMM'),
    { shortMonths: 'Jän Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez' },
  ),
  european(
    ['de-CH', 2055, 'German (Switzerland)', 'Deutsch (Schweiz)'],
    { group: '’', percent: 1, currency: money('CHF', 'CHF', 2, 2) },
    dayFirst('dd.MM.yyyy', 'dddd, d. MMMM yyyy', 'd. MMMM'),
    { decimal: '.', shortMonths: 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez' },
  ),
  european(
    ['en-GB', 2057, 'English (United Kingdom)', 'English (United Kingdom)'],
    { group: ',', percent: 1, currency: POUND },
    dayFirst('dd/MM/yyyy', 'dd MMMM yyyy'),
    {
      decimal: '.',
      list: ',',
      morning: 'AM',
      afternoon: 'PM',
      shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    },
  ),
  european(
    ['fr-FR', 1036, 'French (France)', 'français (France)'],
    { group: NBSP, percent: 0 },
    dayFirst('dd/MM/yyyy', 'dddd d MMMM yyyy'),
  ),
  european(
    ['es-ES', 3082, 'Spanish (Spain)', 'español (España)'],
    { group: '.', percent: 0 },
    dayFirst('dd/MM/yyyy', "dddd, d 'de' MMMM 'de' yyyy", "d 'de' MMMM", "MMMM 'de' yyyy", 'H'),
    {
      shortMonths: 'ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.',
      shortDays: 'do. lu. ma. mi. ju. vi. sá.',
    },
  ),
  european(
    ['it-IT', 1040, 'Italian (Italy)', 'italiano (Italia)'],
    { group: '.', percent: 1 },
    dayFirst('dd/MM/yyyy', 'dddd d MMMM yyyy'),
  ),
  european(
    ['nl-NL', 1043, 'Dutch (Netherlands)', 'Nederlands (Nederland)'],
    { group: '.', percent: 1, currency: money('€', 'EUR', 2, 12) },
    dayFirst('d-M-yyyy', 'dddd d MMMM yyyy'),
    { shortMonths: 'jan feb mrt apr mei jun jul aug sep okt nov dec' },
  ),
  european(
    ['pt-BR', 1046, 'Portuguese (Brazil)', 'português (Brasil)'],
    { group: '.', percent: 1, currency: money('R$', 'BRL', 2, 9) },
    dayFirst('dd/MM/yyyy', "dddd, d 'de' MMMM 'de' yyyy", "d 'de' MMMM", "MMMM 'de' yyyy"),
    {
      firstDay: 0,
      shortMonths: 'jan fev mar abr mai jun jul ago set out nov dez',
      shortDays: 'dom seg ter qua qui sex sáb',
    },
  ),
  european(
    ['sv-SE', 1053, 'Swedish (Sweden)', 'svenska (Sverige)'],
    { group: NBSP, percent: 0, currency: money('kr', 'SEK', 3, 8) },
    dayFirst('yyyy-MM-dd', "'den 'd MMMM yyyy", "'den 'd MMMM"),
    { shortMonths: 'jan feb mar apr maj jun jul aug sep okt nov dec' },
  ),
  european(
    ['da-DK', 1030, 'Danish (Denmark)', 'dansk (Danmark)'],
    { group: '.', percent: 0, currency: money('kr.', 'DKK', 3, 8) },
    dayFirst('dd-MM-yyyy', 'd. MMMM yyyy', 'd. MMMM'),
    { shortMonths: 'jan feb mar apr maj jun jul aug sep okt nov dec', shortDays: 'sø ma ti on to fr lø' },
  ),
  european(
    ['nb-NO', 1044, 'Norwegian Bokmål (Norway)', 'norsk bokmål (Norge)'],
    { group: NBSP, percent: 0, currency: money('kr', 'NOK', 2, 9) },
    dayFirst('dd.MM.yyyy', 'dddd d. MMMM yyyy', 'd. MMMM'),
  ),
  european(
    ['fi-FI', 1035, 'Finnish (Finland)', 'suomi (Suomi)'],
    { group: NBSP, percent: 0 },
    dayFirst('d.M.yyyy', 'dddd d. MMMM yyyy', 'd. MMMM', 'MMMM yyyy', 'H'),
  ),
  european(
    ['pl-PL', 1045, 'Polish (Poland)', 'polski (Polska)'],
    { group: NBSP, percent: 1, currency: money('zł', 'PLN', 3, 8) },
    dayFirst('dd.MM.yyyy', 'dddd, d MMMM yyyy'),
  ),
  european(
    ['cs-CZ', 1029, 'Czech (Czech Republic)', 'čeština (Česká republika)'],
    { group: NBSP, percent: 0, currency: money('Kč', 'CZK', 3, 8) },
    dayFirst('dd.MM.yyyy', 'dddd d. MMMM yyyy', 'd. MMMM', 'MMMM yyyy', 'H'),
    { morning: 'dop.', afternoon: 'odp.' },
  ),
  european(
    ['ru-RU', 1049, 'Russian (Russia)', 'русский (Россия)'],
    { group: NBSP, percent: 1, currency: money('₽', 'RUB', 3, 8) },
    dayFirst('dd.MM.yyyy', "d MMMM yyyy 'г.'", 'd MMMM', 'MMMM yyyy', 'H'),
  ),
  european(
    ['tr-TR', 1055, 'Turkish (Turkey)', 'Türkçe (Türkiye)'],
    { group: '.', percent: 2, currency: money('₺', 'TRY', 0, 1) },
    dayFirst('d.MM.yyyy', 'd MMMM yyyy dddd'),
    { morning: 'ÖÖ', afternoon: 'ÖS' },
  ),
  {
    name: 'ja-JP',
    lcid: 1041,
    english: 'Japanese (Japan)',
    native: '日本語 (日本)',
    decimal: '.',
    group: ',',
    list: ',',
    currency: money('¥', 'JPY', 0, 1, 0),
    percent: 1,
    dates: dayFirst('yyyy/MM/dd', "yyyy'年'M'月'd'日'", "M'月'd'日'", "yyyy'年'M'月'", 'H'),
    dateSeparator: '/',
    morning: '午前',
    afternoon: '午後',
    firstDay: 0,
    shortMonths: '1 2 3 4 5 6 7 8 9 10 11 12',
  },
  {
    name: 'zh-CN',
    lcid: 2052,
    english: 'Chinese (Simplified, China)',
    native: '中文(中国)',
    decimal: '.',
    group: ',',
    list: ',',
    currency: money('¥', 'CNY', 0, 2),
    percent: 1,
    dates: dayFirst('yyyy/M/d', "yyyy'年'M'月'd'日'", "M'月'd'日'", "yyyy'年'M'月'", 'H'),
    dateSeparator: '/',
    morning: '上午',
    afternoon: '下午',
    firstDay: 1,
  },
];

let byName: Map<string, CultureFacts> | null = null;

/** The facts of a culture by its name in any case; undefined for en-US, the invariant culture and unknown ones. */
export function cultureFacts(name: string): CultureFacts | undefined {
  byName ??= new Map(ALL.map((facts) => [facts.name.toLowerCase(), facts]));
  const key = name.toLowerCase();
  // A language alone writes as its main country does.
  return byName.get(key) ?? ALL.find((facts) => !key.includes('-') && facts.name.startsWith(`${key}-`));
}

/** All of them, for lists. */
export const cultureNames = (): string[] => ALL.map(({ name }) => name);
