import type { Organisation } from '../../src/exchange/Organisation.ts';
import { type NewServer, newOrganisation } from '../../src/exchange/setup.ts';
import { LabFolder } from '../../src/host/store/LabFolder.ts';

export const PER_SERVER = 100;

/** A lab of servers with a hundred connectors each: the five of setup, the others as relays on ports of their own. */
export function makeHome(folder: string, connectors: number): number {
  const servers = Math.max(1, Math.round(connectors / PER_SERVER));
  const labs = new LabFolder(folder);
  const list = Array.from(
    { length: servers },
    (_, n): NewServer => ({ name: `EX${n}`, kind: 'Mailbox', version: '2019' }),
  );
  const organisation = newOrganisation(list, labs.context);
  for (const { name } of list) addRelays(organisation, name, labs.context.newId);
  labs.create('default', organisation);
  return servers;
}

function addRelays(organisation: Organisation, server: string, newId: () => string): void {
  for (let n = 5; n < PER_SERVER; n++) {
    organisation.put({
      kind: 'ReceiveConnector',
      id: newId(),
      name: `Relay ${n} ${server}`,
      server,
      version: '2019',
      created: Date.now(),
      changed: Date.now(),
      values: {
        Bindings: ['0.0.0.0:25'],
        RemoteIPRanges: [`10.${n}.0.1-10.${n}.0.200`, `10.${n}.1.0/24`],
        TransportRole: 16384,
        PermissionGroups: 1,
        Comment: `Printers and scanners of building ${n}`,
      },
    });
  }
}
