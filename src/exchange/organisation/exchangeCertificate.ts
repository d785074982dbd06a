import type { ObjectKind } from '../ObjectKind.ts';

/**
 * A certificate of the practice organisation. There is no key behind it: it stands for the real one in commands such
 * as `"<I>$($c.Issuer)<S>$($c.Subject)"`. Property names and their order are inferred from the documentation.
 */
export const EXCHANGE_CERTIFICATE: ObjectKind = {
  name: 'ExchangeCertificate',
  typeNames: [
    'Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate',
    'System.Security.Cryptography.X509Certificates.X509Certificate2',
    'System.Security.Cryptography.X509Certificates.X509Certificate',
  ],
  rows: [
    {
      name: 'CertificateDomains',
      type: 'texts',
      default: [],
      help: 'The names in the certificate.',
      proof: 'documented',
    },
    { name: 'HasPrivateKey', type: 'bool', default: true, help: 'Whether the key is there.', proof: 'documented' },
    { name: 'IsSelfSigned', type: 'bool', default: true, help: 'Whether it vouches for itself.', proof: 'documented' },
    { name: 'Issuer', type: 'text', default: '', help: 'Who vouches for it.', proof: 'documented' },
    { name: 'NotAfter', type: 'localDate', default: null, help: 'When it ends.', proof: 'documented' },
    { name: 'NotBefore', type: 'localDate', default: null, help: 'When it begins.', proof: 'documented' },
    { name: 'PublicKeySize', type: 'int', default: 2048, help: 'The length of the key in bits.', proof: 'documented' },
    { name: 'RootCAType', type: 'text', default: 'None', help: 'Where its root comes from.', proof: 'documented' },
    { name: 'SerialNumber', type: 'text', default: '', help: 'Its serial number.', proof: 'documented' },
    { name: 'Services', type: 'certificateServices', default: 0, help: 'What it is used for.', proof: 'documented' },
    { name: 'Status', type: 'text', default: 'Valid', help: 'Whether it can be used.', proof: 'documented' },
    { name: 'Subject', type: 'text', default: '', help: 'Whom it is about.', proof: 'documented' },
    {
      name: 'Thumbprint',
      type: 'text',
      compute: (record) => record.name,
      help: 'What it is found by.',
      proof: 'documented',
    },
    {
      name: 'FriendlyName',
      type: 'text',
      default: 'Microsoft Exchange',
      help: 'A name for people.',
      proof: 'documented',
    },
    {
      name: 'Identity',
      type: 'text',
      compute: (record, organisation) => `${organisation.fqdnOf(record.server ?? '')}\\${record.name}`,
      help: 'Server and thumbprint.',
      proof: 'documented',
    },
  ],
};
