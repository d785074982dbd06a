import type { ObjectKind } from '../ObjectKind.ts';

/**
 * One right that was given by hand with Add-ADPermission. Its record's name is the GUID of the object it is on; what
 * permission groups grant is worked out and not stored. Columns of the list view recorded in a real format file.
 */
export const AD_PERMISSION: ObjectKind = {
  name: 'ADPermission',
  typeNames: [
    'Microsoft.Exchange.Management.RecipientTasks.ADAcePresentationObject',
    'Microsoft.Exchange.Management.RecipientTasks.AcePresentationObject',
  ],
  rows: [
    {
      name: 'AccessRights',
      type: 'texts',
      default: ['ExtendedRight'],
      help: 'The general rights.',
      proof: 'documented',
    },
    {
      name: 'ExtendedRights',
      type: 'texts',
      default: [],
      help: 'The special rights, such as ms-Exch-SMTP-Accept-Any-Recipient.',
      proof: 'recorded',
    },
    {
      name: 'ChildObjectTypes',
      type: 'texts',
      default: null,
      help: 'The types of object that may be made below.',
      proof: 'recorded',
    },
    {
      name: 'InheritedObjectType',
      type: 'text',
      default: null,
      help: 'The type of object that inherits the right.',
      proof: 'recorded',
    },
    { name: 'Properties', type: 'texts', default: null, help: 'The properties the right is about.', proof: 'recorded' },
    {
      name: 'InheritanceType',
      type: 'text',
      default: 'All',
      help: 'How far the right reaches down.',
      proof: 'recorded',
    },
    { name: 'Identity', type: 'plainId', default: null, help: 'The object the right is on.', proof: 'recorded' },
    { name: 'User', type: 'text', default: '', help: 'Who has the right.', proof: 'recorded' },
    { name: 'Deny', type: 'bool', default: false, help: 'Whether it is denied instead of granted.', proof: 'recorded' },
    { name: 'IsInherited', type: 'bool', default: false, help: 'Whether it comes from above.', proof: 'recorded' },
  ],
};
