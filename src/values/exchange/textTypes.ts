import { lazyType } from '../PSType.ts';
import { type ExchangeText, exchangeTextType } from './ExchangeText.ts';

/** All sentences about wrong texts in this file are inferred. */

const LABEL = '[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
let domain: RegExp | undefined;

function isDomain(text: string): boolean {
  domain ??= new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
  return text.length <= 255 && domain.test(text);
}

const smtpDomain = exchangeTextType({
  name: 'Microsoft.Exchange.Data.SmtpDomain',
  properties: { 'string Domain': (self: ExchangeText) => self.text },
  problem: (text) => (isDomain(text) ? null : `"${text}" isn't a valid SMTP domain.`),
});

/** A fully qualified domain name; a single label, such as a server's NetBIOS name, is one too. */
export const fqdn = exchangeTextType({
  name: 'Microsoft.Exchange.Data.Fqdn',
  base: smtpDomain,
  problem: (text) => (isDomain(text) ? null : `"${text}" isn't a valid fully qualified domain name (FQDN).`),
});

/** `<I>issuer<S>subject`, or the subject alone. */
export const smtpX509Identifier = exchangeTextType({
  name: 'Microsoft.Exchange.Data.SmtpX509Identifier',
  properties: {
    'string CertificateSubject': (self: ExchangeText) => /<S>(.*)$/i.exec(self.text)?.[1] ?? self.text,
    'string CertificateIssuer': (self: ExchangeText) => /<I>(.*?)(?:<S>|$)/i.exec(self.text)?.[1] ?? null,
  },
  problem: (text) =>
    /^(?:<I>.+)?<S>.+$/i.test(text) || /^CN=.+/i.test(text)
      ? null
      : `The certificate identifier "${text}" isn't valid. Use the format "<I>X.500Issuer<S>X.500Subject".`,
});

const CAPABILITIES = [
  'AcceptCloudServicesMail',
  'AcceptOorgProtocol',
  'AcceptOrgHeaders',
  'AcceptOorgHeader',
  'AllowSubmit',
  'AcceptCrossForestMail',
  'AcceptXAttrProtocol',
  'AcceptXOriginalFromProtocol',
  'AcceptXSysProbeProtocol',
  'AllowConsumerMail',
];

function capabilityProblem(text: string): string | null {
  const colon = text.indexOf(':');
  const words = text.slice(colon + 1).split(',');
  const known = words.every((word) => CAPABILITIES.some((one) => one.toLowerCase() === word.trim().toLowerCase()));
  if (colon > 0 && known) return null;
  return `"${text}" isn't a valid domain capability. Use the format "domain:capability,capability", with the capabilities AcceptCloudServicesMail and AcceptOorgProtocol.`;
}

/** `mail.protection.outlook.com:AcceptCloudServicesMail`. */
export const smtpReceiveDomainCapabilities = exchangeTextType({
  name: 'Microsoft.Exchange.Data.SmtpReceiveDomainCapabilities',
  properties: {
    'string Domain': (self: ExchangeText) => self.text.slice(0, self.text.indexOf(':')),
    'string Capabilities': (self: ExchangeText) => self.text.slice(self.text.indexOf(':') + 1),
  },
  problem: capabilityProblem,
});

export const smtpAddress = exchangeTextType({
  name: 'Microsoft.Exchange.Data.SmtpAddress',
  valueType: true,
  properties: {
    'string Local': (self: ExchangeText) => self.text.slice(0, Math.max(0, self.text.lastIndexOf('@'))),
    'string Domain': (self: ExchangeText) => self.text.slice(self.text.lastIndexOf('@') + 1),
    'bool IsValidAddress': (self: ExchangeText) => self.text.includes('@'),
    'int Length': (self: ExchangeText) => self.text.length,
  },
  problem: (text) => (text === '<>' || /^[^\s@]+@[^\s@]+$/.test(text) ? null : `"${text}" isn't a valid SMTP address.`),
});

export const localLongFullPath = exchangeTextType({
  name: 'Microsoft.Exchange.Data.LocalLongFullPath',
  properties: {
    'string PathName': (self: ExchangeText) => self.text,
    'string DriveName': (self: ExchangeText) => self.text.slice(0, 2),
  },
  problem: (text) =>
    /^[A-Za-z]:\\[^<>"|?*]*$/.test(text)
      ? null
      : `The path "${text}" isn't a valid local path. Use a path such as C:\\Folder.`,
});

/** `SMTP:*;1`: type and cost may be left out. */
export const addressSpace = exchangeTextType({
  name: 'Microsoft.Exchange.Data.AddressSpace',
  properties: {
    'string Type': (self: ExchangeText) => self.text.slice(0, self.text.indexOf(':')),
    'string Address': (self: ExchangeText) => self.text.slice(self.text.indexOf(':') + 1, self.text.lastIndexOf(';')),
    'int Cost': (self: ExchangeText) => Number(self.text.slice(self.text.lastIndexOf(';') + 1)),
  },
  problem: addressSpaceProblem,
  normalise: normalAddressSpace,
});

function addressSpaceProblem(text: string): string | null {
  const match = /^(?:([A-Za-z0-9]+):)?([^;:]+)(?:;(\d+))?$/.exec(text.trim());
  const cost = Number(match?.[3] ?? 1);
  if (match && cost >= 1 && cost <= 100) return null;
  return `"${text}" isn't a valid address space. Use the format "type:address space;cost", where the cost is from 1 through 100.`;
}

function normalAddressSpace(text: string): string {
  const match = /^(?:([A-Za-z0-9]+):)?([^;:]+)(?:;(\d+))?$/.exec(text.trim());
  return `${(match?.[1] ?? 'SMTP').toUpperCase() === 'SMTP' ? 'SMTP' : match?.[1]}:${match?.[2] ?? text};${match?.[3] ?? 1}`;
}

/** A name or an address; `[10.0.0.1]` in brackets as Exchange shows addresses (documented). */
export const smartHost = exchangeTextType({
  name: 'Microsoft.Exchange.Data.SmartHost',
  properties: { 'string Domain': (self: ExchangeText) => self.text },
  problem: (text) =>
    isDomain(text) || /^\[?[0-9A-Fa-f.:]+\]?$/.test(text) ? null : `"${text}" isn't a valid smart host.`,
  normalise: (text) =>
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || /^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$/.test(text) ? `[${text}]` : text,
});

export const networkAddress = exchangeTextType({ name: 'Microsoft.Exchange.Data.NetworkAddress' });

/** `0.1 (8.0.535.0)`; its properties are recorded. */
export const exchangeObjectVersion = exchangeTextType({
  name: 'Microsoft.Exchange.Data.ExchangeObjectVersion',
  properties: {
    'string NextMajorVersion': (self: ExchangeText) => `${major(self) + 1}.0 (0.0.0.0)`,
    'string NextMinorVersion': (self: ExchangeText) => `${major(self)}.${minor(self) + 1} (0.0.0.0)`,
    'byte Major': major,
    'byte Minor': minor,
    'string ExchangeBuild': (self: ExchangeText) => /\(([^)]*)\)/.exec(self.text)?.[1] ?? '',
  },
});

function major(version: ExchangeText): number {
  return Number.parseInt(version.text, 10) || 0;
}

function minor(version: ExchangeText): number {
  return Number.parseInt(version.text.split('.')[1] ?? '0', 10) || 0;
}

/** Empty for the one organization of an on-premises installation (recorded). */
export const organizationId = exchangeTextType({
  name: 'Microsoft.Exchange.Data.Directory.OrganizationId',
  properties: {
    'Microsoft.Exchange.Data.Directory.ADObjectId OrganizationalUnit': () => null,
    'Microsoft.Exchange.Data.Directory.ADObjectId ConfigurationUnit': () => null,
    'bool IsConsumerOrganization': () => false,
    'string IdForEventLog': () => '',
  },
});

/** `Version 15.2 (Build 986.5)`. */
export const serverVersion = exchangeTextType({
  name: 'Microsoft.Exchange.Data.ServerVersion',
  properties: {
    'int Major': (self: ExchangeText) => versionNumber(self, 0),
    'int Minor': (self: ExchangeText) => versionNumber(self, 1),
    'int Build': (self: ExchangeText) => versionNumber(self, 2),
    'int Revision': (self: ExchangeText) => versionNumber(self, 3),
  },
  problem: (text) =>
    /^Version \d+\.\d+ \(Build \d+\.\d+\)$/.test(text) ? null : `"${text}" isn't a valid server version.`,
});

function versionNumber(version: ExchangeText, index: number): number {
  return Number(version.text.match(/\d+/g)?.[index] ?? 0);
}

/** What every kind of directory identity has as its base. */
export const objectIdBase = lazyType(() => ({ name: 'Microsoft.Exchange.Data.ObjectId', isAbstract: true }));
