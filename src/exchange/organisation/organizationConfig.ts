import { CONFIGURATION_OBJECT_ROWS } from '../adObject.ts';
import type { ObjectKind } from '../ObjectKind.ts';

/**
 * The organization itself: the part of its many properties that scripts about transport read. The others are not
 * emulated.
 */
export const ORGANIZATION_CONFIG: ObjectKind = {
  name: 'OrganizationConfig',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.Management.OrganizationConfig',
    'Microsoft.Exchange.Data.Directory.Management.ADPresentationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: [
    {
      name: 'LegacyExchangeDN',
      type: 'text',
      compute: (_, { settings }) => `/o=${settings.name}`,
      help: 'The X.500 name of the organization.',
      proof: 'documented',
    },
    { name: 'Heuristics', type: 'text', default: 'None', help: 'Flags of the organization.', proof: 'documented' },
    {
      name: 'IsMixedMode',
      type: 'bool',
      default: false,
      until: '2010',
      help: 'Whether Exchange 2003 is still there.',
      proof: 'documented',
    },
    {
      name: 'CustomerFeedbackEnabled',
      type: 'bool',
      default: null,
      help: 'Whether feedback is sent to Microsoft.',
      proof: 'documented',
    },
    {
      name: 'MitigationsEnabled',
      type: 'bool',
      default: true,
      since: '2016',
      help: 'Whether emergency mitigations are applied.',
      proof: 'documented',
    },
    ...CONFIGURATION_OBJECT_ROWS,
  ],
};
