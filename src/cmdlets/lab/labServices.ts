import { type ExchangeVersion, existsIn } from '../../exchange/ExchangeVersion.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import type { TransportRole } from '../../smtp/ConnectorSettings.ts';
import { serverOf } from '../../smtp/fromOrganisation.ts';
import type { ServiceStatus } from './LabMachines.ts';

export interface ServiceDeclaration {
  readonly name: string;
  readonly displayName: string;
  /** Manual services are stopped after Setup. */
  readonly startType: 'Automatic' | 'Manual';
  readonly dependsOn: readonly string[];
  readonly roles: readonly ('Mailbox' | 'Hub' | 'Edge')[];
  readonly since?: ExchangeVersion;
  readonly until?: ExchangeVersion;
  /** The connectors that nobody answers for while it is stopped. */
  readonly transportRole?: TransportRole;
}

const MAILBOX: readonly 'Mailbox'[] = ['Mailbox'];
const INSIDE = ['Mailbox', 'Hub'] as const;
const ALL = ['Mailbox', 'Hub', 'Edge'] as const;

type More = Partial<ServiceDeclaration>;

function exchange(
  name: string,
  display: string,
  roles: ServiceDeclaration['roles'],
  more: More = {},
): ServiceDeclaration {
  return {
    name: `MSExchange${name}`,
    displayName: `Microsoft Exchange ${display}`,
    startType: 'Automatic',
    dependsOn: roles.includes('Edge') ? [] : ['MSExchangeADTopology'],
    roles,
    ...more,
  };
}

function windows(name: string, displayName: string, more: More = {}): ServiceDeclaration {
  return { name, displayName, startType: 'Automatic', dependsOn: [], roles: ALL, ...more };
}

const since2013: More = { since: '2013' };
const manual: More = { startType: 'Manual' };

/**
 * The services of Exchange that Setup installs by role and release (documented: "Overview of Exchange services on Exchange
 * servers"), and a few of Windows. Dependencies beyond the directory service are left out.
 */
export const LAB_SERVICES: readonly ServiceDeclaration[] = [
  windows('EventLog', 'Windows Event Log'),
  exchange('ADTopology', 'Active Directory Topology', INSIDE, { dependsOn: [] }),
  windows('ADAM_MSExchange', 'Microsoft Exchange ADAM', { roles: ['Edge'] }),
  exchange('AntispamUpdate', 'Anti-spam Update', ALL),
  exchange('Compliance', 'Compliance Service', MAILBOX, { since: '2016' }),
  exchange('EdgeCredential', 'Credential Service', ['Edge'], { name: 'MSExchangeEdgeCredential' }),
  exchange('DagMgmt', 'DAG Management', MAILBOX, since2013),
  exchange('Delivery', 'Mailbox Transport Delivery', MAILBOX, since2013),
  exchange('Diagnostics', 'Diagnostics', ALL, { ...since2013, dependsOn: [] }),
  exchange('EdgeSync', 'EdgeSync', INSIDE),
  exchange('FastSearch', 'Search', MAILBOX, since2013),
  exchange('FrontEndTransport', 'Frontend Transport', MAILBOX, { ...since2013, transportRole: 'FrontendTransport' }),
  exchange('HM', 'Health Manager', ALL, { ...since2013, dependsOn: [] }),
  exchange('HMRecovery', 'Health Manager Recovery', ALL, { since: '2016', dependsOn: [] }),
  exchange('Imap4', 'IMAP4', MAILBOX, manual),
  exchange('IMAP4BE', 'IMAP4 Backend', MAILBOX, { ...manual, ...since2013 }),
  exchange('IS', 'Information Store', MAILBOX),
  exchange('MailboxAssistants', 'Mailbox Assistants', MAILBOX),
  exchange('MailboxReplication', 'Mailbox Replication', MAILBOX),
  exchange('MailSubmission', 'Mail Submission', MAILBOX, { until: '2010' }),
  exchange('Pop3', 'POP3', MAILBOX, manual),
  exchange('POP3BE', 'POP3 Backend', MAILBOX, { ...manual, ...since2013 }),
  exchange('Repl', 'Replication', MAILBOX),
  exchange('RPC', 'RPC Client Access', MAILBOX, { since: '2010' }),
  exchange('ServiceHost', 'Service Host', ALL),
  exchange('Submission', 'Mailbox Transport Submission', MAILBOX, since2013),
  exchange('Throttling', 'Throttling', MAILBOX, { since: '2010' }),
  exchange('Transport', 'Transport', ALL, { transportRole: 'HubTransport' }),
  exchange('TransportLogSearch', 'Transport Log Search', ALL),
  windows('RemoteRegistry', 'Remote Registry'),
  windows('W32Time', 'Windows Time'),
  windows('W3SVC', 'World Wide Web Publishing Service', { roles: INSIDE }),
  windows('WinRM', 'Windows Remote Management (WS-Management)'),
];

/** The services of one server, by name. */
export function servicesOf(organisation: Organisation, server: string): ServiceDeclaration[] {
  const { Role, Version } = serverOf(organisation, server);
  return LAB_SERVICES.filter(({ roles, since, until }) => roles.includes(Role) && existsIn(Version, since, until)).sort(
    (a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
  );
}

/** The state of a service; `changed` holds those that somebody started or stopped. */
export function statusOf(service: ServiceDeclaration, changed: Readonly<Record<string, ServiceStatus>>): ServiceStatus {
  return changed[service.name] ?? (service.startType === 'Manual' ? 'Stopped' : 'Running');
}

/** The transport roles of a server whose service runs. */
export function runningRoles(
  organisation: Organisation,
  server: string,
  changed: Readonly<Record<string, ServiceStatus>>,
): ReadonlySet<TransportRole> {
  const running = servicesOf(organisation, server).filter((service) => statusOf(service, changed) === 'Running');
  return new Set(running.flatMap(({ transportRole }) => transportRole ?? []));
}
