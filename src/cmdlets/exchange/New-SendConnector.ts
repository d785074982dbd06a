import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Stored } from '../../exchange/Stored.ts';
import { SEND_CONNECTOR } from '../../exchange/sendConnector/sendConnector.ts';
import type { ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { alreadyExists } from './alreadyExists.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';
import { LINKED_CONNECTOR } from './linkedConnector.ts';
import { nameProblem } from './nameProblem.ts';
import { DOMAIN_CONTROLLER, releasesOf, rowParameters } from './rowParameters.ts';
import { saving } from './saving.ts';
import { sendConnectorProblem } from './sendConnectorProblem.ts';
import { storedArguments } from './storedArguments.ts';

const usage = (what: string): ParameterDeclaration => ({
  type: 'switch',
  help: `Makes a connector for the usage ${what}.`,
});

/** Without -DNSRoutingEnabled, naming smart hosts turns DNS routing off (documented). */
export default cmdlet({
  name: 'New-SendConnector',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.NewSendConnector',
  synopsis: 'Makes a Send connector.',
  supportsShouldProcess: true,
  remote: true,
  proof: 'documented',
  ...releasesOf(SEND_CONNECTOR, LINKED_CONNECTOR.releases),
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, help: 'The name, up to 64 characters.' },
    ...rowParameters(SEND_CONNECTOR, 'N'),
    Custom: usage('Custom'),
    Internal: usage('Internal'),
    Internet: usage('Internet'),
    Partner: usage('Partner'),
    Usage: { type: 'string', help: 'What the connector is for: Custom, Internal, Internet or Partner.' },
    Force: { type: 'switch', help: 'Does not ask.' },
    ...DOMAIN_CONTROLLER,
  },
  notEmulated: LINKED_CONNECTOR.notEmulated,
  run(call, args: Record<string, unknown>) {
    const { fixed } = storedArguments(call, SEND_CONNECTOR, args);
    return saving(call, {
      process({ Name }: Record<string, unknown>) {
        const exchange = exchangeOf(call.session);
        const { organisation } = exchange;
        const now = call.session.platform.now();
        const name = String(Name);
        const bare: ObjectRecord = {
          kind: 'SendConnector',
          id: exchange.source.newId(),
          name,
          version: exchange.version,
          created: now,
          changed: now,
          values: {},
        };
        const record = organisation.withValues(bare, { ...implied(fixed, exchange.connected), ...fixed }, now);
        const message = nameProblem(name) ?? sendConnectorProblem(record, exchange);
        const refused = message
          ? { message, exception: 'DataValidationException' }
          : alreadyExists(organisation, record);
        if (refused) return call.error(taskError(call, refused));
        const sentence = `Creating Send connector "${name}".`;
        if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
        organisation.put(record);
        call.write(exchange.object(record));
      },
    });
  },
});

/** The local server is the source server when none is named (documented). */
function implied(fixed: Readonly<Record<string, Stored>>, connected: string): Record<string, Stored> {
  const hosts = fixed.SmartHosts;
  return {
    SourceTransportServers: [connected],
    ...(Array.isArray(hosts) && hosts.length > 0 && { DNSRoutingEnabled: false }),
  };
}
