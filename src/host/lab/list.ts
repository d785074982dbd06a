import Table from 'cli-table3';
import type { LabFolder } from '../store/LabFolder.ts';
import type { Subcommand } from './Subcommand.ts';

/** `ems lab list`: the labs of the home folder, the one in use marked. */
export const addList: Subcommand = (lab, { labs, print }) => {
  lab
    .command('list')
    .description('list the practice organisations')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => {
      const rows = labs.names().map((name) => describe(labs, name));
      if (options.json) return print(JSON.stringify(rows, null, 2));
      if (rows.length === 0) return print(`There is no lab in ${labs.home} yet. The first command makes one.`);
      const table = new Table({
        head: ['', 'Lab', 'Release', 'Domain', 'Connected', 'Servers', 'Receive connectors'],
        style: { head: [], border: [] },
      });
      for (const row of rows) {
        const { name, release, domain, connected, servers, receiveConnectors } = row;
        table.push([row.current ? '*' : '', name, release, domain, connected, servers.join(', '), receiveConnectors]);
      }
      print(table.toString());
    });
};

interface LabRow {
  readonly name: string;
  readonly current: boolean;
  readonly release: string;
  readonly domain: string;
  readonly connected: string;
  readonly servers: readonly string[];
  readonly receiveConnectors: number;
}

/** A lab that cannot be read is listed too, with the reason in place of its facts. */
function describe(labs: LabFolder, name: string): LabRow {
  const current = name === labs.current;
  try {
    const organisation = labs.open(name)?.organisation;
    const settings = organisation?.settings;
    return {
      name,
      current,
      release: settings?.version ?? '',
      domain: settings?.domain ?? '',
      connected: settings?.connected ?? '',
      servers: [...(organisation?.all('ExchangeServer') ?? [])].map((server) => server.name),
      receiveConnectors: [...(organisation?.all('ReceiveConnector') ?? [])].length,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      name,
      current,
      release: `unreadable: ${reason}`,
      domain: '',
      connected: '',
      servers: [],
      receiveConnectors: 0,
    };
  }
}
