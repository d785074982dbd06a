import { distinguishedName } from '../../exchange/distinguishedName.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';

/** The refusal of a second object of a name; both halves of the sentence are recorded, their join inferred. */
export function alreadyExists(
  organisation: Organisation,
  record: ObjectRecord,
): { message: string; exception: string } | null {
  const lower = record.name.toLowerCase();
  for (const other of organisation.all(record.kind)) {
    if (other.id === record.id || other.name.toLowerCase() !== lower) continue;
    const { domainController } = organisation.settings;
    const message = `Active Directory operation failed on ${domainController}. The object '${distinguishedName(other, organisation.settings)}' already exists.`;
    return { message, exception: 'ADObjectAlreadyExistsException' };
  }
  return null;
}
