import { PERMISSION_GROUPS } from '../flags.ts';
import type { OrganisationSettings } from '../OrganisationSettings.ts';

/** What a permission group gives to whom; the table of Microsoft's Receive connector documentation. */
export interface GroupRights {
  readonly group: number;
  readonly users: (settings: OrganisationSettings) => readonly string[];
  readonly rights: readonly string[];
}

const ALL_RIGHTS = [
  'ms-Exch-Accept-Headers-Forest',
  'ms-Exch-Accept-Headers-Organization',
  'ms-Exch-Accept-Headers-Routing',
  'ms-Exch-Bypass-Anti-Spam',
  'ms-Exch-Bypass-Message-Size-Limit',
  'ms-Exch-SMTP-Accept-Any-Recipient',
  'ms-Exch-SMTP-Accept-Any-Sender',
  'ms-Exch-SMTP-Accept-Authentication-Flag',
  'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender',
  'ms-Exch-SMTP-Accept-Exch50',
  'ms-Exch-SMTP-Submit',
];

export const PERMISSION_GROUP_RIGHTS: readonly GroupRights[] = [
  {
    group: PERMISSION_GROUPS.AnonymousUsers,
    users: () => ['NT AUTHORITY\\ANONYMOUS LOGON'],
    rights: [
      'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender',
      'ms-Exch-SMTP-Accept-Any-Sender',
      'ms-Exch-SMTP-Submit',
      'ms-Exch-Accept-Headers-Routing',
    ],
  },
  {
    group: PERMISSION_GROUPS.ExchangeUsers,
    users: () => ['NT AUTHORITY\\Authenticated Users'],
    rights: [
      'ms-Exch-Accept-Headers-Routing',
      'ms-Exch-Bypass-Anti-Spam',
      'ms-Exch-SMTP-Accept-Any-Recipient',
      'ms-Exch-SMTP-Submit',
    ],
  },
  {
    group: PERMISSION_GROUPS.ExchangeServers,
    users: ({ netBios }) => [
      `${netBios}\\Exchange Servers`,
      'MS Exchange\\Edge Transport Servers',
      'MS Exchange\\Hub Transport Servers',
    ],
    rights: ALL_RIGHTS,
  },
  {
    group: PERMISSION_GROUPS.ExchangeServers,
    users: () => ['MS Exchange\\Externally Secured Servers'],
    rights: ALL_RIGHTS.filter((right) => !right.endsWith('Forest') && !right.endsWith('Organization')),
  },
  {
    group: PERMISSION_GROUPS.ExchangeLegacyServers,
    users: ({ netBios }) => [`${netBios}\\ExchangeLegacyInterop`],
    rights: ALL_RIGHTS.filter((right) => !right.endsWith('Forest') && !right.endsWith('Organization')),
  },
  {
    group: PERMISSION_GROUPS.Partners,
    users: () => ['MS Exchange\\Partner Servers'],
    rights: ['ms-Exch-Accept-Headers-Routing', 'ms-Exch-SMTP-Submit'],
  },
];

/** Every extended right that Exchange adds to the directory for transport, plus the general ones scripts use. */
export const EXTENDED_RIGHTS: readonly string[] = [
  ...ALL_RIGHTS,
  'ms-Exch-SMTP-Accept-XAttr',
  'ms-Exch-SMTP-Accept-XProxyFrom',
  'ms-Exch-SMTP-Accept-XSessionParams',
  'ms-Exch-SMTP-Accept-XShadow',
  'ms-Exch-SMTP-Send-Exch50',
  'ms-Exch-SMTP-Send-XShadow',
  'ms-Exch-Send-Headers-Forest',
  'ms-Exch-Send-Headers-Organization',
  'ms-Exch-Send-Headers-Routing',
  'Receive-As',
  'Send-As',
];
