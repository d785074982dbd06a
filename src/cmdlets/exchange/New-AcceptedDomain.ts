import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { ACCEPTED_DOMAIN } from '../../exchange/organisation/acceptedDomain.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { alreadyExists } from './alreadyExists.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';
import { nameProblem } from './nameProblem.ts';
import { DOMAIN_CONTROLLER, releasesOf, rowParameters } from './rowParameters.ts';
import { saving } from './saving.ts';
import { storedArguments } from './storedArguments.ts';

/** The confirmation sentence is recorded. */
export default cmdlet({
  name: 'New-AcceptedDomain',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.NewAcceptedDomain',
  synopsis: 'Makes an accepted domain.',
  supportsShouldProcess: true,
  remote: true,
  proof: 'documented',
  ...releasesOf(ACCEPTED_DOMAIN),
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, help: 'The name of the accepted domain.' },
    DomainName: { type: 'string', mandatory: true, help: 'The domain, which may begin with *. for its subdomains.' },
    ...rowParameters(ACCEPTED_DOMAIN, 'N'),
    ...DOMAIN_CONTROLLER,
  },
  run(call, args: Record<string, unknown>) {
    const { fixed } = storedArguments(call, ACCEPTED_DOMAIN, args);
    return saving(call, {
      process({ Name, DomainName }: Record<string, unknown>) {
        const exchange = exchangeOf(call.session);
        const { organisation } = exchange;
        const now = call.session.platform.now();
        const name = String(Name);
        const bare: ObjectRecord = {
          kind: 'AcceptedDomain',
          id: exchange.source.newId(),
          name,
          version: exchange.version,
          created: now,
          changed: now,
          values: {},
        };
        const record = organisation.withValues(bare, { ...fixed, DomainName: String(DomainName) }, now);
        const message = nameProblem(name);
        const refused = message
          ? { message, exception: 'DataValidationException' }
          : alreadyExists(organisation, record);
        if (refused) return call.error(taskError(call, refused));
        const sentence = `Creating Accepted Domain "${name}" with domain name "${DomainName}".`;
        if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
        organisation.put(record);
        call.write(exchange.object(record));
      },
    });
  },
});
