import type { Culture } from '../PSType.ts';

/** A CultureInfo as far as formats care. */
export interface CultureLike {
  readonly isInvariant?: boolean;
}

/** null (the current culture) unless the provider is the invariant culture. */
export function cultureOf(provider: CultureLike | null): Culture {
  return provider?.isInvariant === true ? 'invariant' : null;
}
