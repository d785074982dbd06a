import { distinguishedName } from '../distinguishedName.ts';
import type { Rule } from './Rule.ts';

export const UniqueName: Rule = {
  name: 'UniqueName',
  proof: 'inferred',
  source: 'both halves of the sentence recorded, their join inferred',
  summary: 'Two connectors of one server cannot have the same name.',
  check(connector, { organisation, before }) {
    const name = connector.name.toLowerCase();
    if (before?.name.toLowerCase() === name) return null;
    for (const other of organisation.onServer('ReceiveConnector', connector.server ?? '')) {
      if (other.id === connector.id || other.name.toLowerCase() !== name) continue;
      const dn = distinguishedName(other, organisation.settings);
      const server = organisation.settings.domainController;
      return {
        message: `Active Directory operation failed on ${server}. The object '${dn}' already exists.`,
        exception: 'ADObjectAlreadyExistsException',
      };
    }
    return null;
  },
};
