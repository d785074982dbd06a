import { identityText } from '../adObject.ts';
import type { ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import type { StoredValues } from '../Stored.ts';
import { PERMISSION_GROUP_RIGHTS } from './permissionGroupRights.ts';

/** One entry of an object's access list, as Get-ADPermission shows it: each extended right is an entry of its own (recorded). */
export interface Permission {
  readonly user: string;
  readonly rights: readonly string[];
  readonly accessRights: readonly string[];
  readonly deny: boolean;
  readonly inherited: boolean;
  /** The record of a right that was given by hand. */
  readonly record?: ObjectRecord;
}

/** The access list of an object: rights given by hand, those of its permission groups, and what comes from above. */
export function permissionsOn(object: ObjectRecord, organisation: Organisation): Permission[] {
  return [...byHand(object, organisation), ...byGroup(object, organisation), ...fromAbove(organisation)];
}

/** The rights that Add-ADPermission gave. */
export function byHand(object: ObjectRecord, organisation: Organisation): Permission[] {
  const found: Permission[] = [];
  for (const record of organisation.all('ADPermission')) {
    if (record.name !== object.id) continue;
    const list = (property: string): readonly string[] => {
      const value = organisation.value(record, property);
      return Array.isArray(value) ? value : [];
    };
    found.push({
      user: String(organisation.value(record, 'User')),
      rights: list('ExtendedRights'),
      accessRights: list('AccessRights'),
      deny: organisation.value(record, 'Deny') === true,
      inherited: false,
      record,
    });
  }
  return found;
}

function byGroup(object: ObjectRecord, organisation: Organisation): Permission[] {
  if (object.kind !== 'ReceiveConnector') return [];
  const groups = Number(organisation.value(object, 'PermissionGroups'));
  return PERMISSION_GROUP_RIGHTS.filter(({ group }) => (groups & group) === group).flatMap(({ users, rights }) =>
    users(organisation.settings).flatMap((user) =>
      rights.map((right) => ({
        user,
        rights: [right],
        accessRights: ['ExtendedRight'],
        deny: false,
        inherited: false,
      })),
    ),
  );
}

/** The entries every object of an Exchange organization inherits; the few that matter for reading, inferred. */
function fromAbove({ settings: { netBios } }: Organisation): Permission[] {
  const inherited = (user: string, ...accessRights: string[]): Permission => ({
    user,
    rights: [],
    accessRights,
    deny: false,
    inherited: true,
  });
  return [
    inherited(`${netBios}\\Organization Management`, 'GenericAll'),
    inherited(`${netBios}\\Exchange Trusted Subsystem`, 'GenericAll'),
    inherited(`${netBios}\\Exchange Servers`, 'ReadProperty', 'GenericRead'),
    inherited('NT AUTHORITY\\Authenticated Users', 'ReadProperty'),
    inherited('NT AUTHORITY\\SYSTEM', 'GenericAll'),
    inherited(`${netBios}\\Enterprise Admins`, 'GenericAll'),
  ];
}

/** The stored values that show an entry as an ADAcePresentationObject. */
export function permissionValues(object: ObjectRecord, permission: Permission): StoredValues {
  return {
    Identity: identityText(object),
    User: permission.user,
    ExtendedRights: permission.rights.length > 0 ? permission.rights : null,
    AccessRights: permission.accessRights,
    Deny: permission.deny,
    IsInherited: permission.inherited,
  };
}
