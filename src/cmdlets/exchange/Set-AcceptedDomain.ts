import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { ExchangeSession } from './ExchangeSession.ts';
import { setByIdentity } from './setByIdentity.ts';

export default setByIdentity({
  name: 'Set-AcceptedDomain',
  kind: 'AcceptedDomain',
  synopsis: 'Changes an accepted domain.',
  idType: 'AcceptedDomainIdParameter',
  task: 'SetAcceptedDomain',
  noun: 'Accepted Domain',
  parameters: { MakeDefault: { type: 'bool', help: 'Makes it the default domain.' } },
  adjust: (candidate, { MakeDefault }, exchange) => (MakeDefault === true ? asDefault(candidate, exchange) : candidate),
});

/** There is one default domain: the one before stops being it. */
function asDefault(candidate: ObjectRecord, { organisation }: ExchangeSession): ObjectRecord {
  for (const other of [...organisation.all('AcceptedDomain')]) {
    if (other.id !== candidate.id && organisation.value(other, 'Default') === true) {
      organisation.put(organisation.withValues(other, { Default: false }, candidate.changed));
    }
  }
  return organisation.withValues(candidate, { Default: true }, candidate.changed);
}
