import { DateTimeFormatInfo, NumberFormatInfo, TextInfo } from './CultureParts.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { cultureOf, current } from './format/culture.ts';
import { type CultureFacts, cultureFacts, cultureNames } from './format/cultures.ts';
import { CompareInfo } from './globalization/CompareInfo.ts';
import { GregorianCalendar } from './globalization/GregorianCalendar.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';

/** System.Globalization.CultureInfo: en-US, the invariant culture and those of `format/cultures.ts`. */
export class CultureInfo extends NetObject {
  readonly name: string;
  /** How it writes; null for en-US, the invariant culture and `en`. */
  readonly facts: CultureFacts | null;

  private constructor(name: string, facts: CultureFacts | null = null) {
    super();
    this.name = name;
    this.facts = facts;
  }

  get psType(): PSType {
    return cultureInfoType();
  }

  static readonly invariant: CultureInfo = new CultureInfo('');
  static readonly enUS: CultureInfo = new CultureInfo('en-US');

  /** The culture that texts are written in now. */
  static get current(): CultureInfo {
    const { culture } = current;
    if (culture === null) return CultureInfo.enUS;
    return culture === 'invariant' ? CultureInfo.invariant : CultureInfo.named(culture.name);
  }

  /** Until the command line ends, as 5.1 does it. */
  static set current(culture: CultureInfo) {
    current.culture = cultureOf(culture);
  }

  get isInvariant(): boolean {
    return this.name === '';
  }

  /** Throws CultureNotFoundException for a name that is no culture. */
  static named(name: string): CultureInfo {
    const key = name.toLowerCase();
    if (key === '') return CultureInfo.invariant;
    if (key === 'en-us') return CultureInfo.enUS;
    if (key === 'en') return new CultureInfo('en');
    const facts = cultureFacts(key);
    if (facts === undefined) throw notFound(name);
    return new CultureInfo(key.includes('-') ? facts.name : key, facts);
  }

  /** `de` as de-DE. */
  static specific(name: string): CultureInfo {
    const culture = CultureInfo.named(name);
    if (culture.name === 'en') return CultureInfo.enUS;
    return culture.facts === null ? culture : CultureInfo.named(culture.facts.name);
  }

  get lcid(): number {
    if (this.isInvariant) return 127;
    const lcid = this.facts?.lcid ?? 1033;
    return this.name.includes('-') ? lcid : lcid & 0x3ff;
  }

  get displayName(): string {
    return this.#called((facts) => facts.english, 'English (United States)');
  }

  get nativeName(): string {
    return this.#called((facts) => facts.native, 'English (United States)');
  }

  /** A language alone is called so: `German`. */
  #called(name: (facts: CultureFacts) => string, english: string): string {
    if (this.isInvariant) return 'Invariant Language (Invariant Country)';
    const whole = this.facts === null ? english : name(this.facts);
    return this.name.includes('-') ? whole : whole.replace(/ ?[(（].*/, '');
  }

  /** The language alone; above it stands the invariant culture. */
  get parent(): CultureInfo {
    return this.name.includes('-') ? CultureInfo.named(this.name.slice(0, 2)) : CultureInfo.invariant;
  }

  override toString(): string {
    return this.name;
  }
}

/** Proof: recorded. */
function notFound(name: string): ExceptionObject {
  const message = `Culture is not supported.\nParameter name: name\n${name} is an invalid culture identifier.`;
  return new ExceptionObject('System.Globalization.CultureNotFoundException', message);
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
  sv: 'swe',
  da: 'dan',
  nb: 'nob',
  fi: 'fin',
  pl: 'pol',
  cs: 'ces',
  ru: 'rus',
  tr: 'tur',
  ja: 'jpn',
  zh: 'zho',
};

const currentCulture = {
  get: () => CultureInfo.current,
  set: (culture: CultureInfo) => (CultureInfo.current = culture),
};

/** Specific cultures in the order of their names. */
function allCultures(): CultureInfo[] {
  return ['en-US', ...cultureNames()].sort().map(CultureInfo.named);
}

export const cultureInfoType = lazyType<CultureInfo>(() => ({
  name: 'System.Globalization.CultureInfo',
  accelerators: ['cultureinfo'],
  interfaces: ['System.IFormatProvider', 'System.ICloneable'],
  format: (value) => value.name,
  hash: (value) => value.name,
  constructors: {
    '(string name)': CultureInfo.named,
    '(int culture)': (lcid: number) => allCultures().find((one) => one.lcid === lcid) ?? CultureInfo.invariant,
  },
  properties: {
    'int LCID': (self) => self.lcid,
    'string Name': (self) => self.name,
    'string DisplayName': (self) => self.displayName,
    'string EnglishName': (self) => self.displayName,
    'string NativeName': (self) => self.nativeName,
    'System.Globalization.CompareInfo CompareInfo': (self) => new CompareInfo(self),
    'System.Globalization.Calendar Calendar': () => new GregorianCalendar(),
    'System.Globalization.NumberFormatInfo NumberFormat': (self) => new NumberFormatInfo(self),
    'System.Globalization.DateTimeFormatInfo DateTimeFormat': (self) => new DateTimeFormatInfo(self),
    'System.Globalization.TextInfo TextInfo': (self) => new TextInfo(self),
    'bool IsNeutralCulture': (self) => !self.isInvariant && !self.name.includes('-'),
    'bool IsReadOnly': () => true,
    'cultureinfo Parent': (self) => self.parent,
    'string ThreeLetterISOLanguageName': (self) => (self.isInvariant ? 'ivl' : LANGUAGES[self.name.slice(0, 2)]),
    'string TwoLetterISOLanguageName': (self) => (self.isInvariant ? 'iv' : self.name.slice(0, 2)),
  },
  methods: { 'string ToString()': (self) => self.name },
  displaySet: ['LCID', 'Name', 'DisplayName'],
  staticProperties: {
    'cultureinfo CurrentCulture': currentCulture,
    'cultureinfo CurrentUICulture': { get: () => CultureInfo.enUS, set: () => undefined },
    'cultureinfo InvariantCulture': () => CultureInfo.invariant,
    'cultureinfo InstalledUICulture': () => CultureInfo.enUS,
  },
  staticMethods: {
    'cultureinfo GetCultureInfo(string name)': CultureInfo.named,
    'cultureinfo CreateSpecificCulture(string name)': CultureInfo.specific,
    'cultureinfo[] GetCultures(System.Globalization.CultureTypes types)': allCultures,
  },
}));
