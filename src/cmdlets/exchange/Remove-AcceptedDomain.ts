import { removeByIdentity } from './removeByIdentity.ts';

/** That the default domain stays is documented, the sentence inferred. */
export default removeByIdentity({
  name: 'Remove-AcceptedDomain',
  kind: 'AcceptedDomain',
  synopsis: 'Removes an accepted domain.',
  idType: 'AcceptedDomainIdParameter',
  task: 'RemoveAcceptedDomain',
  noun: 'Accepted Domain',
  problem: (record, { organisation }) =>
    organisation.value(record, 'Default') === true
      ? `The default accepted domain "${record.name}" can't be removed.`
      : null,
});
