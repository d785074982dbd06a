import type { StoredValues } from '../Stored.ts';

/** What New-ReceiveConnector fills in for a usage type (documented). */
export interface Usage {
  readonly name: 'Client' | 'Custom' | 'Internal' | 'Internet' | 'Partner';
  readonly values: StoredValues;
  /** The parameters that must be given. */
  readonly mandatory: readonly ('Bindings' | 'RemoteIPRanges')[];
}

const ALL_IPV4 = ['0.0.0.0-255.255.255.255'];

export const USAGES: readonly Usage[] = [
  {
    name: 'Client',
    values: { AuthMechanism: 15, PermissionGroups: 2, Bindings: ['0.0.0.0:587'] },
    mandatory: ['RemoteIPRanges'],
  },
  { name: 'Custom', values: { AuthMechanism: 1, PermissionGroups: 0 }, mandatory: ['Bindings', 'RemoteIPRanges'] },
  {
    name: 'Internal',
    values: { AuthMechanism: 17, PermissionGroups: 12, Bindings: ['0.0.0.0:25'] },
    mandatory: ['RemoteIPRanges'],
  },
  {
    name: 'Internet',
    values: { AuthMechanism: 1, PermissionGroups: 1, RemoteIPRanges: ALL_IPV4 },
    mandatory: ['Bindings'],
  },
  { name: 'Partner', values: { AuthMechanism: 1, PermissionGroups: 16 }, mandatory: ['Bindings', 'RemoteIPRanges'] },
];
