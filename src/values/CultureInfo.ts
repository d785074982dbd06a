import { argumentError } from './argumentErrors.ts';
import { DateTimeFormatInfo, NumberFormatInfo, TextInfo } from './CultureParts.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type NumberSymbols, type PSType } from './PSType.ts';

/** System.Globalization.CultureInfo. Texts are always written as en-US or, for the invariant culture, invariantly. */
export class CultureInfo extends NetObject {
  readonly name: string;

  private constructor(name: string) {
    super();
    this.name = name;
  }

  get psType(): PSType {
    return cultureInfoType();
  }

  static readonly invariant: CultureInfo = new CultureInfo('');
  static readonly enUS: CultureInfo = new CultureInfo('en-US');

  get isInvariant(): boolean {
    return this.name === '';
  }

  /** Throws CultureNotFoundException for a name that is no culture. */
  static named(name: string): CultureInfo {
    if (name === '') return CultureInfo.invariant;
    if (name.toLowerCase() === 'en-us') return CultureInfo.enUS;
    const entry = OTHERS[name.toLowerCase()];
    if (entry === undefined)
      throw argumentError(`Culture is not supported.\n${name} is an invalid culture identifier.`, 'name');
    return new CultureInfo(entry.name);
  }

  get lcid(): number {
    return (OTHERS[this.name.toLowerCase()] ?? { lcid: 127 }).lcid;
  }

  /** How it writes numbers; null: as en-US. */
  get symbols(): NumberSymbols | null {
    return SYMBOLS[this.name.slice(0, 2)] ?? null;
  }

  get displayName(): string {
    return (OTHERS[this.name.toLowerCase()] ?? { display: 'Invariant Language (Invariant Country)' }).display;
  }

  /** The language alone; above it stands the invariant culture. */
  get parent(): CultureInfo {
    return this.name.includes('-') ? new CultureInfo(this.name.slice(0, 2)) : CultureInfo.invariant;
  }

  override toString(): string {
    return this.name;
  }
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
  ja: 'jpn',
  ru: 'rus',
};

const SYMBOLS: Readonly<Record<string, NumberSymbols>> = {
  de: { decimal: ',', group: '.' },
  es: { decimal: ',', group: '.' },
  it: { decimal: ',', group: '.' },
  nl: { decimal: ',', group: '.' },
  pt: { decimal: ',', group: '.' },
  fr: { decimal: ',', group: '\u00a0' },
  ru: { decimal: ',', group: '\u00a0' },
};

const OTHERS: Readonly<Record<string, { name: string; lcid: number; display: string }>> = {
  en: { name: 'en', lcid: 9, display: 'English' },
  'en-us': { name: 'en-US', lcid: 1033, display: 'English (United States)' },
  'en-gb': { name: 'en-GB', lcid: 2057, display: 'English (United Kingdom)' },
  'de-de': { name: 'de-DE', lcid: 1031, display: 'German (Germany)' },
  'fr-fr': { name: 'fr-FR', lcid: 1036, display: 'French (France)' },
  'es-es': { name: 'es-ES', lcid: 3082, display: 'Spanish (Spain)' },
  'it-it': { name: 'it-IT', lcid: 1040, display: 'Italian (Italy)' },
  'nl-nl': { name: 'nl-NL', lcid: 1043, display: 'Dutch (Netherlands)' },
  'pt-br': { name: 'pt-BR', lcid: 1046, display: 'Portuguese (Brazil)' },
  'ja-jp': { name: 'ja-JP', lcid: 1041, display: 'Japanese (Japan)' },
  'ru-ru': { name: 'ru-RU', lcid: 1049, display: 'Russian (Russia)' },
};

export const cultureInfoType = lazyType<CultureInfo>(() => ({
  name: 'System.Globalization.CultureInfo',
  accelerators: ['cultureinfo'],
  interfaces: ['System.IFormatProvider', 'System.ICloneable'],
  from: (value) => (typeof value === 'string' ? CultureInfo.named(value) : undefined),
  format: (value) => value.name,
  hash: (value) => value.name,
  constructors: { '(string name)': CultureInfo.named },
  properties: {
    'int LCID': (self) => self.lcid,
    'string Name': (self) => self.name,
    'string DisplayName': (self) => self.displayName,
    'string EnglishName': (self) => self.displayName,
    'string NativeName': (self) => self.displayName,
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
    'cultureinfo CurrentCulture': { get: () => CultureInfo.enUS, set: () => undefined },
    'cultureinfo CurrentUICulture': { get: () => CultureInfo.enUS, set: () => undefined },
    'cultureinfo InvariantCulture': () => CultureInfo.invariant,
    'cultureinfo InstalledUICulture': () => CultureInfo.enUS,
  },
  staticMethods: {
    'cultureinfo GetCultureInfo(string name)': CultureInfo.named,
    'cultureinfo CreateSpecificCulture(string name)': CultureInfo.named,
  },
}));
