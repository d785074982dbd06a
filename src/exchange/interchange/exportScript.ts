import type { ServerKind } from '../ExchangeVersion.ts';
import { SERVER_ROLES } from '../flags.ts';
import type { Organisation } from '../Organisation.ts';
import { type NewServer, newOrganisation } from '../setup.ts';
import { changeCommands } from './changeCommands.ts';

/** The servers of an organisation as setup would be told to make them; the connected one first. */
export function serversOf(organisation: Organisation): NewServer[] {
  const servers = Array.from(organisation.all('ExchangeServer'), (record): NewServer => {
    const roles = organisation.value(record, 'ServerRole');
    const kind: ServerKind =
      typeof roles === 'number' && roles & SERVER_ROLES.Edge
        ? 'Edge'
        : typeof roles === 'number' && roles & SERVER_ROLES.HubTransport
          ? 'Hub'
          : 'Mailbox';
    return { name: record.name, kind, version: record.version };
  });
  const connected = organisation.settings.connected.toLowerCase();
  return servers.sort(
    (a, b) => Number(b.name.toLowerCase() === connected) - Number(a.name.toLowerCase() === connected),
  );
}

/** A script that makes the organisation's settings out of freshly installed servers. */
export function exportScript(organisation: Organisation): string {
  let counter = 0;
  const fresh = newOrganisation(
    serversOf(organisation),
    { now: () => 0, newId: () => `00000000-0000-0000-0000-${String(counter++).padStart(12, '0')}` },
    organisation.settings,
  );
  const lines = changeCommands(fresh, organisation);
  const servers = serversOf(organisation).map(({ name, kind }) => `--server ${name}:${kind}`);
  return [
    '# Rebuilds the connectors and transport settings of this organisation on freshly installed servers.',
    `# In a practice lab: ems lab new --profile ${organisation.settings.version} ${servers.join(' ')}`,
    ...lines,
    '',
  ].join('\n');
}
