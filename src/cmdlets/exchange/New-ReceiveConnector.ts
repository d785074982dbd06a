import { findServers } from '../../exchange/identity/findServers.ts';
import { notFound } from '../../exchange/identity/IdentityError.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { RECEIVE_CONNECTOR } from '../../exchange/receiveConnector/kind.ts';
import { USAGES, type Usage } from '../../exchange/receiveConnector/usages.ts';
import { firstViolation } from '../../exchange/rules/receiveConnectorRules.ts';
import type { Stored } from '../../exchange/Stored.ts';
import type { CmdletCall, ParameterDeclaration, SetDeclaration } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { checkDefaultDomain } from './checkDefaultDomain.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';
import { nameProblem } from './nameProblem.ts';
import { DOMAIN_CONTROLLER, releasesOf, rowParameters } from './rowParameters.ts';
import { saving } from './saving.ts';
import { storedArguments, valuesFor } from './storedArguments.ts';

const rows = rowParameters(RECEIVE_CONNECTOR, 'N');

/** Bindings and RemoteIPRanges: in every set, mandatory where the usage has no default for them. */
function listenerParameter(name: 'Bindings' | 'RemoteIPRanges'): ParameterDeclaration {
  const sets: Record<string, SetDeclaration> = { UsageType: {} };
  for (const usage of USAGES) sets[usage.name] = { mandatory: usage.mandatory.includes(name) };
  const { allowNull: _, allowEmptyCollection: __, ...plain } = rows[name] as ParameterDeclaration;
  return { ...plain, sets };
}

function usageSwitch(name: Usage['name']): ParameterDeclaration {
  return {
    type: 'switch',
    sets: { [name]: { mandatory: name !== 'Custom' } },
    help: `Makes a connector for the usage ${name}.`,
  };
}

export default cmdlet({
  name: 'New-ReceiveConnector',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.NewReceiveConnector',
  synopsis: 'Makes a Receive connector on a Mailbox or Edge Transport server.',
  defaultSet: 'Custom',
  supportsShouldProcess: true,
  confirmImpact: 'Medium',
  remote: true,
  proof: 'documented',
  ...releasesOf(RECEIVE_CONNECTOR),
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, help: 'The name, up to 64 characters.' },
    ...rows,
    Bindings: listenerParameter('Bindings'),
    RemoteIPRanges: listenerParameter('RemoteIPRanges'),
    Client: usageSwitch('Client'),
    Custom: usageSwitch('Custom'),
    Internal: usageSwitch('Internal'),
    Internet: usageSwitch('Internet'),
    Partner: usageSwitch('Partner'),
    Usage: {
      type: 'Microsoft.Exchange.Management.SystemConfigurationTasks.NewReceiveConnector+UsageType',
      sets: { UsageType: { mandatory: true } },
      help: 'What the connector is for: Client, Custom, Internal, Internet or Partner.',
    },
    Server: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ServerIdParameter',
      pipeline: 'value',
      suggest: 'ExchangeServer',
      help: 'The server of the connector; the connected one when it is not given.',
    },
    ...DOMAIN_CONTROLLER,
  },
  run(call, args: Record<string, unknown>) {
    const usage = usageOf(call, args);
    const stored = storedArguments(call, RECEIVE_CONNECTOR, args);
    checkDefaultDomain(call, args.DefaultDomain);
    return saving(call, {
      process(values: Record<string, unknown>) {
        const server = serverOf(call, values.Server);
        if (server)
          make(call, String(values.Name), server, usage, (record) =>
            valuesFor(stored, record, exchangeOf(call.session).organisation),
          );
      },
    });
  },
});

function usageOf(call: CmdletCall, args: Record<string, unknown>): Usage {
  const name = call.parameterSet === 'UsageType' ? String(args.Usage) : call.parameterSet;
  const usage = USAGES.find((one) => one.name === name) ?? (USAGES[1] as Usage);
  if (call.parameterSet !== 'UsageType') return usage;
  const missing = usage.mandatory.find((parameter) => !call.bound(parameter));
  if (missing) call.fail(missingForUsage(missing, usage.name));
  return usage;
}

/** With -Usage the binder cannot know what is mandatory, so the task says it; the sentence is inferred. */
function missingForUsage(parameter: string, usage: string): ErrorRecord {
  const message = `The ${parameter} parameter is required when the usage type of the Receive connector is ${usage}.`;
  return new ErrorRecord(new ExceptionObject('System.Management.Automation.ParameterBindingException', message), {
    errorId: 'MissingMandatoryParameter',
    category: 'InvalidArgument',
  });
}

function serverOf(call: CmdletCall, server: unknown): ObjectRecord | null {
  const { organisation, connected } = exchangeOf(call.session);
  const text = server === null || server === undefined ? connected : String(server);
  const { found } = findServers(organisation, text);
  if (found.length === 1) return found[0] as ObjectRecord;
  call.error(taskError(call, notFound(text, organisation.settings.domainController)));
  return null;
}

type Values = (record: ObjectRecord) => Record<string, Stored>;

function make(call: CmdletCall, name: string, server: ObjectRecord, usage: Usage, values: Values): void {
  const exchange = exchangeOf(call.session);
  const { organisation } = exchange;
  const problem = nameProblem(name);
  if (problem) {
    call.error(taskError(call, { message: problem, exception: 'DataValidationException' }));
    return;
  }
  const now = call.session.platform.now();
  const bare: ObjectRecord = {
    kind: 'ReceiveConnector',
    id: exchange.source.newId(),
    name,
    server: server.name,
    version: server.version,
    created: now,
    changed: now,
    values: {},
  };
  const record = organisation.withValues(bare, { ...usage.values, ...values(bare) }, now);
  const violation = firstViolation(record, { organisation, shellVersion: exchange.version });
  if (violation) {
    call.error(taskError(call, violation));
    return;
  }
  const sentence = `Creating Receive connector "${name}".`;
  if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
  organisation.put(record);
  call.write(exchange.object(record));
}
