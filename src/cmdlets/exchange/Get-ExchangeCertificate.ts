import { findServers } from '../../exchange/identity/findServers.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { reportNotFound } from './resolve.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

/** The certificates of the lab's servers; of the connected server without -Server. */
export default cmdlet({
  name: 'Get-ExchangeCertificate',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.GetExchangeCertificate',
  synopsis: 'Shows the certificates of a server.',
  defaultSet: 'Thumbprint',
  remote: true,
  proof: 'documented',
  parameters: {
    Thumbprint: {
      type: 'string',
      sets: { Thumbprint: { position: 0, pipeline: 'value' } },
      help: 'The thumbprint, or server\\thumbprint.',
    },
    Identity: { type: 'string', sets: ['Identity'], help: 'The thumbprint, or server\\thumbprint.' },
    Server: { type: 'Microsoft.Exchange.Configuration.Tasks.ServerIdParameter', help: 'The server.' },
    DomainName: { type: 'string[]', help: 'Only certificates with one of these names.' },
    ...DOMAIN_CONTROLLER,
  },
  notEmulated: ['Instance'],
  run(call) {
    const exchange = exchangeOf(call.session);
    const { organisation } = exchange;
    return {
      process({ Thumbprint, Identity, Server, DomainName }: Record<string, unknown>) {
        const [serverPart, thumbprint] = split(String(Thumbprint ?? Identity ?? ''));
        const server = Server ? String(Server) : serverPart || exchange.connected;
        const found = findServers(organisation, server).found.flatMap((one) => [
          ...organisation.onServer('ExchangeCertificate', one.name),
        ]);
        const shown = found
          .filter((record) => thumbprint === '' || record.name.toLowerCase() === thumbprint.toLowerCase())
          .filter(named(DomainName));
        if (shown.length === 0 && thumbprint !== '') reportNotFound(call, thumbprint);
        for (const record of shown) call.write(exchange.object(record));
      },
    };

    function named(domains: unknown): (record: ObjectRecord) => boolean {
      if (!Array.isArray(domains)) return () => true;
      const wanted = domains.map((domain) => String(domain).toLowerCase());
      return (record) => {
        const names = organisation.value(record, 'CertificateDomains');
        return Array.isArray(names) && names.some((name) => wanted.includes(name.toLowerCase()));
      };
    }
  },
});

function split(text: string): [string, string] {
  const backslash = text.indexOf('\\');
  return backslash < 0 ? ['', text] : [text.slice(0, backslash), text.slice(backslash + 1)];
}
