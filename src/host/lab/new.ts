import { type ExchangeVersion, parseVersion, type ServerKind, VERSIONS } from '../../exchange/ExchangeVersion.ts';
import { DEFAULT_SERVERS, type NewServer, newOrganisation, serverKindsOf } from '../../exchange/setup.ts';
import { LabError } from './LabError.ts';
import type { Subcommand } from './Subcommand.ts';

interface NewOptions {
  readonly profile: string;
  readonly server?: readonly string[];
  readonly domain: string;
  readonly force?: boolean;
}

/** `ems lab new`: a fresh organisation, which becomes the one in use. */
export const addNew: Subcommand = (lab, { labs, print }) => {
  lab
    .command('new')
    .description('make a practice organisation and use it')
    .argument('[name]', 'name of the lab', 'default')
    .option('--profile <release>', `Exchange release: ${VERSIONS.join(', ')}`, '2019')
    .option('--server <server...>', 'NAME or NAME:ROLE (Mailbox, Hub, Edge); the first is the connected one')
    .option('--domain <domain>', 'Active Directory domain', 'contoso.com')
    .option('--force', 'replace a lab of that name')
    .action((name: string, options: NewOptions) => {
      const version = readProfile(options.profile);
      const servers = options.server ? options.server.map((text) => readServer(text, version)) : usualServers(version);
      const twice = servers.find((one, at) => servers.findIndex((two) => sameName(one, two)) !== at);
      if (twice) throw new LabError(`The server ${twice.name} is named twice.`);
      if (labs.exists(name) && !options.force) {
        throw new LabError(`There is a lab named ${name} already. Give --force to replace it, or another name.`);
      }
      labs.create(name, newOrganisation(servers, labs.context, { domain: options.domain, version }));
      labs.use(name);
      for (const file of labs.keptAside) print(`The damaged file was kept as ${file}.`);
      print(
        `Made the lab ${name}: Exchange ${version}, ${servers.map((server) => `${server.name} (${server.kind})`).join(', ')}.`,
      );
    });
};

const sameName = (one: NewServer, two: NewServer): boolean => one.name.toLowerCase() === two.name.toLowerCase();

function readProfile(text: string): ExchangeVersion {
  const version = parseVersion(text);
  if (!version) throw new LabError(`There is no profile ${text}. Possible: ${VERSIONS.join(', ')}.`);
  return version;
}

/** The two servers of the default organisation, as what that release can be. */
function usualServers(version: ExchangeVersion): NewServer[] {
  const kind = serverKindsOf(version)[0] ?? 'Mailbox';
  return DEFAULT_SERVERS.map((server) => ({ ...server, kind, version }));
}

/** `EX01` or `EX01:Edge`. */
function readServer(text: string, version: ExchangeVersion): NewServer {
  const [name = '', role] = text.split(':');
  const kinds = serverKindsOf(version);
  const kind: ServerKind | undefined =
    role === undefined ? kinds[0] : kinds.find((candidate) => candidate.toLowerCase() === role.toLowerCase());
  if (!kind) throw new LabError(`Exchange ${version} has no server role ${role}. Possible: ${kinds.join(', ')}.`);
  if (!/^[a-z0-9][a-z0-9-]{0,14}$/i.test(name)) {
    throw new LabError(`'${name}' is no server name: up to 15 letters, digits and hyphens.`);
  }
  return { name, kind, version };
}
