import { knownType } from '../typeLookup.ts';
import { enumOf } from './Enum.ts';

/** Values of System.Globalization.UnicodeCategory in order, with the Unicode abbreviation that a pattern knows. */
export const UNICODE_CATEGORIES: readonly (readonly [name: string, abbreviation: string])[] = [
  ['UppercaseLetter', 'Lu'],
  ['LowercaseLetter', 'Ll'],
  ['TitlecaseLetter', 'Lt'],
  ['ModifierLetter', 'Lm'],
  ['OtherLetter', 'Lo'],
  ['NonSpacingMark', 'Mn'],
  ['SpacingCombiningMark', 'Mc'],
  ['EnclosingMark', 'Me'],
  ['DecimalDigitNumber', 'Nd'],
  ['LetterNumber', 'Nl'],
  ['OtherNumber', 'No'],
  ['SpaceSeparator', 'Zs'],
  ['LineSeparator', 'Zl'],
  ['ParagraphSeparator', 'Zp'],
  ['Control', 'Cc'],
  ['Format', 'Cf'],
  ['Surrogate', 'Cs'],
  ['PrivateUse', 'Co'],
  ['ConnectorPunctuation', 'Pc'],
  ['DashPunctuation', 'Pd'],
  ['OpenPunctuation', 'Ps'],
  ['ClosePunctuation', 'Pe'],
  ['InitialQuotePunctuation', 'Pi'],
  ['FinalQuotePunctuation', 'Pf'],
  ['OtherPunctuation', 'Po'],
  ['MathSymbol', 'Sm'],
  ['CurrencySymbol', 'Sc'],
  ['ModifierSymbol', 'Sk'],
  ['OtherSymbol', 'So'],
  ['OtherNotAssigned', 'Cn'],
];

/** The category of a character as a value of the enum. */
export function unicodeCategory(unit: string): unknown {
  const found = UNICODE_CATEGORIES.find(([, short]) => new RegExp(`\\p{${short}}`, 'u').test(unit));
  return enumOf(knownType('System.Globalization.UnicodeCategory'), found![0]);
}
