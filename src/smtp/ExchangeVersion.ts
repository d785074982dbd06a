/** The releases whose texts, numbers and event sources differ. */
export type ExchangeVersion = '2007' | '2010' | '2013' | '2016' | '2019' | 'se';

export const VERSIONS: readonly ExchangeVersion[] = ['2007', '2010', '2013', '2016', '2019', 'se'];

/** True when `version` is `other` or a later release. */
export function isAtLeast(version: ExchangeVersion, other: ExchangeVersion): boolean {
  return VERSIONS.indexOf(version) >= VERSIONS.indexOf(other);
}
