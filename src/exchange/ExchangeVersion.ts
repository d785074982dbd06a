import type { Proof } from './Proof.ts';

/** The releases whose parameters, defaults and texts differ. */
export type ExchangeVersion = '2007' | '2010' | '2013' | '2016' | '2019' | 'se';

/** What a server can be installed as: Mailbox is the 2013 and later server, Hub the 2007 and 2010 one. */
export type ServerKind = 'Mailbox' | 'Hub' | 'Edge';

export interface Release {
  readonly version: ExchangeVersion;
  readonly title: string;
  /** As `AdminDisplayVersion` prints it. */
  readonly build: { readonly major: number; readonly minor: number; readonly build: number; readonly revision: number };
  readonly buildProof: Proof;
  readonly installPath: string;
  readonly snapIns: readonly string[];
}

const PROGRAM_FILES = 'C:\\Program Files\\Microsoft\\Exchange Server';

export const RELEASES: Readonly<Record<ExchangeVersion, Release>> = {
  2007: {
    version: '2007',
    title: 'Exchange Server 2007 SP3',
    build: { major: 8, minor: 3, build: 83, revision: 6 },
    buildProof: 'documented',
    installPath: `${PROGRAM_FILES}\\`,
    snapIns: ['Microsoft.Exchange.Management.PowerShell.Admin'],
  },
  2010: {
    version: '2010',
    title: 'Exchange Server 2010 SP3',
    build: { major: 14, minor: 3, build: 123, revision: 4 },
    buildProof: 'documented',
    installPath: `${PROGRAM_FILES}\\V14\\`,
    snapIns: ['Microsoft.Exchange.Management.PowerShell.E2010'],
  },
  2013: {
    version: '2013',
    title: 'Exchange Server 2013 CU23',
    build: { major: 15, minor: 0, build: 1497, revision: 2 },
    buildProof: 'documented',
    installPath: `${PROGRAM_FILES}\\V15\\`,
    snapIns: ['Microsoft.Exchange.Management.PowerShell.SnapIn', 'Microsoft.Exchange.Management.PowerShell.E2010'],
  },
  2016: {
    version: '2016',
    title: 'Exchange Server 2016 CU22',
    build: { major: 15, minor: 1, build: 2375, revision: 7 },
    buildProof: 'recorded',
    installPath: `${PROGRAM_FILES}\\V15\\`,
    snapIns: ['Microsoft.Exchange.Management.PowerShell.SnapIn', 'Microsoft.Exchange.Management.PowerShell.E2010'],
  },
  2019: {
    version: '2019',
    title: 'Exchange Server 2019 CU11',
    build: { major: 15, minor: 2, build: 986, revision: 5 },
    buildProof: 'recorded',
    installPath: `${PROGRAM_FILES}\\V15\\`,
    snapIns: ['Microsoft.Exchange.Management.PowerShell.SnapIn', 'Microsoft.Exchange.Management.PowerShell.E2010'],
  },
  se: {
    version: 'se',
    title: 'Exchange Server Subscription Edition RTM',
    build: { major: 15, minor: 2, build: 2562, revision: 17 },
    buildProof: 'documented',
    installPath: `${PROGRAM_FILES}\\V15\\`,
    snapIns: ['Microsoft.Exchange.Management.PowerShell.SnapIn', 'Microsoft.Exchange.Management.PowerShell.E2010'],
  },
};

export const VERSIONS: readonly ExchangeVersion[] = ['2007', '2010', '2013', '2016', '2019', 'se'];

/** Reads `2019`, `SE`; null when no such release is emulated. */
export function parseVersion(text: string): ExchangeVersion | null {
  const lower = text.toLowerCase();
  return VERSIONS.find((version) => version === lower) ?? null;
}

/** True when `version` is `other` or a later release. */
export function isAtLeast(version: ExchangeVersion, other: ExchangeVersion): boolean {
  return VERSIONS.indexOf(version) >= VERSIONS.indexOf(other);
}

/** Whether something that came with `since` and left after `until` exists in `version`. */
export function existsIn(
  version: ExchangeVersion,
  since: ExchangeVersion = '2007',
  until: ExchangeVersion = 'se',
): boolean {
  return isAtLeast(version, since) && isAtLeast(until, version);
}

/** The release a build number belongs to; an unknown build is taken for the release of its major and minor number. */
export function versionOfBuild(major: number, minor: number, build: number): ExchangeVersion {
  if (major <= 8) return '2007';
  if (major === 14) return '2010';
  if (minor === 0) return '2013';
  if (minor === 1) return '2016';
  return build >= 2562 ? 'se' : '2019';
}
