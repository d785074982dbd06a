import type { Culture, NumberSymbols } from '../PSType.ts';

/** A CultureInfo as far as formats care. */
export interface CultureLike {
  readonly isInvariant?: boolean;
  /** null: as en-US. */
  readonly symbols?: NumberSymbols | null;
}

/** null (the current culture) unless the provider is the invariant culture or one with other number symbols. */
export function cultureOf(provider: CultureLike | null): Culture {
  if (provider?.isInvariant === true) return 'invariant';
  return provider?.symbols ?? null;
}

/** A number written as en-US does, with the symbols of the culture. */
export function withSymbols(text: string, culture: Culture): string {
  if (culture === null || culture === 'invariant') return text;
  return text.replace(/[.,]/g, (symbol) => (symbol === '.' ? culture.decimal : culture.group));
}

/** A number written with the symbols of a culture, as en-US would write it. */
export function plainNumber(text: string, provider: CultureLike | null): string {
  const symbols = provider?.symbols ?? null;
  if (symbols === null || text === null) return text;
  return text.replaceAll(symbols.group, '').replaceAll(symbols.decimal, '.');
}
