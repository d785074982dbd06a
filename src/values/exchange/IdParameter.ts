import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { ADObjectId } from './ADObjectId.ts';
import { parsed } from './parsed.ts';

/** What an -Identity or -Server was given: the text that names an object, and the object when it was one. */
export class IdParameter extends NetObject {
  readonly text: string;
  readonly object: NetObject | null;
  readonly #type: () => PSType;

  constructor(text: string, object: NetObject | null, type: () => PSType) {
    super();
    this.text = text;
    this.object = object;
    this.#type = type;
  }

  get psType(): PSType {
    return this.#type();
  }

  override toString(): string {
    return this.text;
  }
}

/** Every identity type below by its full name in lower case. */
export const idParameterTypes: Record<string, () => PSType> = {};

/**
 * Declares the identity type of a kind of object, `Microsoft.Exchange.Configuration.Tasks.…IdParameter`. `accepts`: the
 * last parts of the names of the types whose objects may stand for themselves.
 */
function idParameter(name: string, accepts: readonly string[]): () => PSType {
  const type: () => PSType = lazyType<IdParameter>(() => ({
    name: `Microsoft.Exchange.Configuration.Tasks.${name}`,
    properties: { 'string RawIdentity': (self) => self.text },
    staticMethods: {
      [`Microsoft.Exchange.Configuration.Tasks.${name} Parse(string identity)`]: (text: string) =>
        new IdParameter(text, null, type),
    },
    from: (value) => parsed(value, type(), () => read(value, type, accepts)),
    format: (value) => value.text,
  }));
  idParameterTypes[`Microsoft.Exchange.Configuration.Tasks.${name}`.toLowerCase()] = type;
  return type;
}

function read(value: unknown, type: () => PSType, accepts: readonly string[]): IdParameter | undefined {
  if (typeof value === 'string') return fromText(value, type);
  if (typeof value === 'number' || typeof value === 'bigint') return new IdParameter(String(value), null, type);
  if (value instanceof ADObjectId) return new IdParameter(value.place.distinguishedName, value, type);
  if (value instanceof IdParameter) return new IdParameter(value.text, value.object, type);
  if (!(value instanceof NetObject)) return undefined;
  if (value.psType.fullName === 'System.Guid') return new IdParameter(String(value), null, type);
  return isAccepted(value.psType, accepts) ? new IdParameter(String(value), value, type) : undefined;
}

const verdicts = new WeakMap<readonly string[], Map<PSType, boolean>>();

/** Whether objects of a type may stand for themselves; asked once for each type. */
function isAccepted(of: PSType, accepts: readonly string[]): boolean {
  let known = verdicts.get(accepts);
  if (!known) {
    known = new Map();
    verdicts.set(accepts, known);
  }
  let verdict = known.get(of);
  if (verdict === undefined) {
    verdict = accepts.some((name) => of.typeNames.some((one) => one.endsWith(`.${name}`)));
    known.set(of, verdict);
  }
  return verdict;
}

/** An empty text names nothing; the sentence is inferred. */
function fromText(text: string, type: () => PSType): IdParameter {
  if (text === '') throw new ExceptionObject('System.ArgumentException', 'The identity cannot be an empty string.');
  return new IdParameter(text, null, type);
}

const SERVERS = [
  'ExchangeServer',
  'TransportServer',
  'FrontendTransportServerPresentationObject',
  'MailboxTransportServerPresentationObject',
  'MailboxServer',
];

idParameter('ReceiveConnectorIdParameter', ['ReceiveConnector']);
idParameter('SendConnectorIdParameter', ['SmtpSendConnectorConfig']);
idParameter('ServerIdParameter', SERVERS);
idParameter('TransportServerIdParameter', SERVERS);
idParameter('FrontendTransportServerIdParameter', SERVERS);
idParameter('MailboxTransportServerIdParameter', SERVERS);
idParameter('AcceptedDomainIdParameter', ['AcceptedDomain']);
idParameter('OrganizationIdParameter', ['TransportConfigContainer', 'OrganizationConfig']);
idParameter('ADRawEntryIdParameter', ['ADRawEntry', 'ADAcePresentationObject']);
idParameter('SecurityPrincipalIdParameter', []);
idParameter('ExtendedRightIdParameter', []);
idParameter('ExchangeCertificateIdParameter', ['ExchangeCertificate']);
