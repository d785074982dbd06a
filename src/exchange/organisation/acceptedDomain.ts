import { CONFIGURATION_OBJECT_ROWS } from '../adObject.ts';
import type { ObjectKind } from '../ObjectKind.ts';

/** Properties documented for Get-AcceptedDomain, their order inferred. */
export const ACCEPTED_DOMAIN: ObjectKind = {
  name: 'AcceptedDomain',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.AcceptedDomain',
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.ADConfigurationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: [
    { name: 'DomainName', type: 'text', default: '', help: 'The domain.', proof: 'documented' },
    {
      name: 'CatchAllRecipientID',
      type: 'text',
      default: null,
      since: '2013',
      help: 'Who gets mail for unknown recipients.',
      proof: 'documented',
    },
    {
      name: 'DomainType',
      type: 'acceptedDomainType',
      default: 0,
      verbs: 'NS',
      help: 'Authoritative, InternalRelay or ExternalRelay.',
      proof: 'documented',
    },
    {
      name: 'MatchSubDomains',
      type: 'bool',
      default: false,
      verbs: 'S',
      since: '2013',
      help: 'Whether domains below it belong to it.',
      proof: 'documented',
    },
    {
      name: 'AddressBookEnabled',
      type: 'bool',
      default: true,
      verbs: 'S',
      help: 'Whether recipients of the domain are looked up.',
      proof: 'documented',
    },
    {
      name: 'Default',
      type: 'bool',
      default: false,
      help: 'Whether it is the default domain; set with -MakeDefault.',
      proof: 'documented',
    },
    ...CONFIGURATION_OBJECT_ROWS,
  ],
};
