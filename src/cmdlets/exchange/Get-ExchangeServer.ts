import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { ExchangeSession } from './ExchangeSession.ts';
import { getByIdentity } from './getByIdentity.ts';

/** -Status fills in the domain controllers in use, which are empty otherwise (documented). */
export default getByIdentity({
  name: 'Get-ExchangeServer',
  kind: 'ExchangeServer',
  synopsis: 'Shows the Exchange servers of the organization.',
  idType: 'ServerIdParameter',
  task: 'GetExchangeServer',
  parameters: {
    Domain: { type: 'Microsoft.Exchange.Data.Fqdn', help: 'Only the servers of this domain.' },
    Status: { type: 'switch', help: 'Also asks the servers for what they use now.' },
  },
  select(records, { Domain, Status }, exchange) {
    const wanted = Domain ? String(Domain).toLowerCase() : null;
    const found = records.filter((record) => wanted === null || domainOf(record, exchange) === wanted);
    return Status ? found.map((record) => withStatus(record, exchange)) : found;
  },
});

function domainOf(record: ObjectRecord, { organisation }: ExchangeSession): string {
  return String(organisation.value(record, 'Domain')).toLowerCase();
}

function withStatus(record: ObjectRecord, { organisation }: ExchangeSession): ObjectRecord {
  const { domainController } = organisation.settings;
  return {
    ...record,
    values: {
      CurrentDomainControllers: [domainController],
      CurrentGlobalCatalogs: [domainController],
      CurrentConfigDomainController: domainController,
      ...record.values,
    },
  };
}
