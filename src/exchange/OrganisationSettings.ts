import type { ExchangeVersion } from './ExchangeVersion.ts';

/** What holds for the whole practice organisation. */
export interface OrganisationSettings {
  /** The Exchange organization, `First Organization` unless it was imported with another name. */
  readonly name: string;
  /** The Active Directory domain, `contoso.com`. */
  readonly domain: string;
  /** Its short name, `CONTOSO`. */
  readonly netBios: string;
  readonly adminGroup: string;
  readonly site: string;
  /** The domain controller named in errors and in OriginatingServer. */
  readonly domainController: string;
  /** The release new servers are made with. */
  readonly version: ExchangeVersion;
  /** The server the shell is connected to: a bare connector name is looked for there. */
  readonly connected: string;
}

/** The settings of a new organisation; the administrative group has the name that every Exchange setup gives it. */
export function organisationSettings(changes: Partial<OrganisationSettings> = {}): OrganisationSettings {
  const domain = changes.domain ?? 'contoso.com';
  return {
    name: 'First Organization',
    domain,
    netBios: (domain.split('.')[0] ?? domain).toUpperCase(),
    adminGroup: 'Exchange Administrative Group (FYDIBOHF23SPDLT)',
    site: 'Default-First-Site-Name',
    domainController: `DC01.${domain}`,
    version: '2019',
    connected: 'EX01',
    ...changes,
  };
}
