/** Character classes of .NET as JavaScript writes them, for texts in ASCII and for others (with the `u` flag). */
export interface ClassTexts {
  readonly ascii: string;
  readonly unicode: string;
}

/** What may stand inside `[…]` for an escape; the negated forms have no unicode text for the inside of a class. */
export const SHORTHANDS: Readonly<Record<string, ClassTexts>> = {
  d: { ascii: '0-9', unicode: '\\p{Nd}' },
  w: { ascii: '\\w', unicode: '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}' },
  s: { ascii: '\\t-\\r ', unicode: '\\t-\\r\\x85\\p{Z}' },
};

/** `\D` inside a class: everything outside of the shorthand. */
export const COMPLEMENTS: Readonly<Record<string, ClassTexts>> = {
  D: { ascii: '\\D', unicode: '\\P{Nd}' },
  W: {
    ascii: '\\W',
    unicode:
      '\\0-\\/:-@\\[-\\^`\\{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\p{S}\\p{P}\\p{Z}\\p{C}\\p{No}\\p{Nl}\\p{Me}\\p{Mc}',
  },
  S: {
    ascii: '\\S',
    unicode: '\\0-\\x08\\x0e-\\x1f!-\\x84\\x86-\\x9f\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}',
  },
};

/** Unicode blocks by .NET's names that people use. */
const BLOCKS: Readonly<Record<string, string>> = {
  IsBasicLatin: '\\0-\\x7f',
  'IsLatin-1Supplement': '\\x80-\\xff',
  'IsLatinExtended-A': '\\u0100-\\u017f',
  IsGreek: '\\u0370-\\u03ff',
  IsGreekandCoptic: '\\u0370-\\u03ff',
  IsCyrillic: '\\u0400-\\u04ff',
  IsHebrew: '\\u0590-\\u05ff',
  IsArabic: '\\u0600-\\u06ff',
  IsHiragana: '\\u3040-\\u309f',
  IsKatakana: '\\u30a0-\\u30ff',
  IsCJKUnifiedIdeographs: '\\u4e00-\\u9fff',
};

const CATEGORY = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/;

/** `\p{name}` for the inside of a class; null when there is no such property. */
export function propertyText(name: string, negated: boolean): string | null {
  if (CATEGORY.test(name)) return `\\${negated ? 'P' : 'p'}{${name}}`;
  return negated ? null : (BLOCKS[name] ?? null);
}

/** A character as it stands in a JavaScript pattern, also with the `u` flag. */
export function literalText(character: string): string {
  if (/[\\^$.*+?()[\]{}|/]/.test(character)) return `\\${character}`;
  return character === '-' ? '\\x2d' : character === '\n' ? '\\n' : character === '\r' ? '\\r' : character;
}

/** Both cases of a letter for a class, or the character itself. */
export function bothCases(character: string): string {
  const lower = character.toLowerCase();
  const upper = character.toUpperCase();
  if (lower === upper || lower.length !== 1 || upper.length !== 1) return literalText(character);
  return literalText(lower) + literalText(upper);
}

/** What counts as part of a word at a boundary. */
export const WORD = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]';
