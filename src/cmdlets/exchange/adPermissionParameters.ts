import type { ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

const TASKS = 'Microsoft.Exchange.Configuration.Tasks.';

/** What Add- and Remove-ADPermission take alike. */
export const AD_PERMISSION_PARAMETERS: Readonly<Record<string, ParameterDeclaration>> = {
  Identity: {
    type: `${TASKS}ADRawEntryIdParameter`,
    position: 0,
    mandatory: true,
    pipeline: 'both',
    help: 'The object: a connector from the pipeline, its name without the server, GUID or distinguished name.',
  },
  User: { type: `${TASKS}SecurityPrincipalIdParameter`, mandatory: true, help: 'The account.' },
  AccessRights: { type: 'string[]', help: 'General rights, such as ExtendedRight.' },
  ExtendedRights: {
    type: `${TASKS}ExtendedRightIdParameter[]`,
    suggest: 'ExtendedRight',
    help: 'Special rights, such as ms-Exch-SMTP-Accept-Any-Recipient.',
  },
  Deny: { type: 'switch', help: 'Denies the rights instead of granting them.' },
  InheritanceType: { type: 'string', help: 'How far the right reaches down: None, All, Children, SelfAndChildren.' },
  ...DOMAIN_CONTROLLER,
};

export const AD_PERMISSION_NOT_EMULATED = {
  Owner: `${TASKS}SecurityPrincipalIdParameter`,
  Instance: 'object',
  ChildObjectTypes: 'string[]',
  InheritedObjectType: 'string',
  Properties: 'string[]',
};
