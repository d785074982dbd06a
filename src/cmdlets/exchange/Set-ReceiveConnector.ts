import { identityText } from '../../exchange/adObject.ts';
import { ExchangeObject } from '../../exchange/ExchangeObject.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { RECEIVE_CONNECTOR } from '../../exchange/receiveConnector/kind.ts';
import { firstViolation } from '../../exchange/rules/receiveConnectorRules.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { checkDefaultDomain } from './checkDefaultDomain.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';
import { noChangeWarning } from './noChangeWarning.ts';
import { isUnchanged, nameRefused, renamed } from './renamed.ts';
import { resolveOne } from './resolve.ts';
import { DOMAIN_CONTROLLER, releasesOf, rowParameters } from './rowParameters.ts';
import { saving } from './saving.ts';
import { type StoredArguments, storedArguments, valuesFor } from './storedArguments.ts';
import { verboseEnd, verboseObject, verboseStart } from './taskVerbose.ts';

/** -Instance is in the 2007 documentation only; later releases have it too but do not show it (reported). */
export default cmdlet({
  name: 'Set-ReceiveConnector',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.SetReceiveConnector',
  synopsis: 'Changes a Receive connector.',
  defaultSet: 'Identity',
  supportsShouldProcess: true,
  confirmImpact: 'Medium',
  remote: true,
  proof: 'documented',
  ...releasesOf(RECEIVE_CONNECTOR),
  parameters: {
    Identity: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ReceiveConnectorIdParameter',
      sets: { Identity: { position: 0, mandatory: true, pipeline: 'both' } },
      suggest: 'ReceiveConnector',
      help: 'The connector: name, server\\name, GUID or distinguished name. A bare name means the connected server.',
    },
    Instance: {
      type: 'Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector',
      sets: { Instance: { mandatory: true } },
      help: 'A fetched connector with changed properties, which are saved.',
    },
    ...rowParameters(RECEIVE_CONNECTOR, 'S'),
    ...DOMAIN_CONTROLLER,
  },
  run(call, args: Record<string, unknown>) {
    const stored = storedArguments(call, RECEIVE_CONNECTOR, args);
    checkDefaultDomain(call, args.DefaultDomain);
    verboseStart(call);
    return saving(call, {
      process(values: Record<string, unknown>) {
        const object = values.Instance ?? (values.Identity as IdParameter | undefined)?.object;
        const record =
          values.Instance instanceof ExchangeObject
            ? current(call, values.Instance)
            : resolveOne(call, 'ReceiveConnector', values.Identity as IdParameter);
        if (record) change(call, record, stored, object, values.Name);
      },
      end: () => verboseEnd(call),
    });
  },
});

function current(call: CmdletCall, object: ExchangeObject): ObjectRecord | null {
  const { id, server } = object.record;
  return exchangeOf(call.session).organisation.byId('ReceiveConnector', id, server) ?? null;
}

/** One connector: what the arguments and a changed object say, looked at by the rules, confirmed, and put in place. */
function change(call: CmdletCall, record: ObjectRecord, stored: StoredArguments, object: unknown, name: unknown): void {
  const exchange = exchangeOf(call.session);
  const { organisation } = exchange;
  const identity = identityText(record);
  verboseObject(call, record.name);
  const fromObject = object instanceof ExchangeObject && object.isChanged ? object.changedValues() : {};
  const { Name: newName, ...others } = fromObject;
  const values = { ...others, ...valuesFor(stored, record, organisation) };
  const candidate = renamed(organisation.withValues(record, values, call.session.platform.now()), name ?? newName);
  const violation =
    nameRefused(record, candidate) ??
    firstViolation(candidate, { organisation, before: record, shellVersion: exchange.version });
  if (violation) {
    call.error(taskError(call, violation));
    return;
  }
  const sentence = `Setting Receive connector "${identity}".`;
  if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
  if (isUnchanged(record, candidate)) call.warn(noChangeWarning(identity));
  else organisation.put(candidate);
}
