import type { Culture } from '../PSType.ts';
import type { CultureFacts } from './cultures.ts';

/** A CultureInfo as far as formats care. */
export interface CultureLike {
  readonly isInvariant?: boolean;
  /** null: as en-US. */
  readonly facts?: CultureFacts | null;
}

/** What `[Threading.Thread]::CurrentThread.CurrentCulture` is set to; null is en-US. */
export const current: { culture: Culture } = { culture: null };

/** Back to en-US. */
export function resetCulture(): void {
  current.culture = null;
}

/** A culture with null made the current one. */
export const effective = (culture: Culture): Culture => culture ?? current.culture;

/** null (the current culture) unless the provider is a culture. */
export function cultureOf(provider: CultureLike | null): Culture {
  if (provider?.isInvariant === true) return 'invariant';
  return provider?.facts ?? null;
}

/** A number written as en-US does, with the symbols of the culture. */
export function withSymbols(text: string, given: Culture): string {
  const culture = effective(given);
  if (culture === null || culture === 'invariant') return text;
  return text.replace(/[.,]/g, (symbol) => (symbol === '.' ? culture.decimal : culture.group));
}

/** A number written with the symbols of a culture, as en-US would write it. */
export function plainNumber(text: string, provider: CultureLike | null): string {
  const culture = effective(cultureOf(provider));
  if (culture === null || culture === 'invariant' || text === null) return text;
  const { symbol } = culture.currency;
  return text.replaceAll(culture.group, '').replaceAll(symbol, '').replaceAll(culture.decimal, '.').trim();
}
