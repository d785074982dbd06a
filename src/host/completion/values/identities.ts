import { type ExchangeSession, exchangeIn } from '../../../cmdlets/exchange/ExchangeSession.ts';
import type { KindName, ObjectRecord } from '../../../exchange/ObjectRecord.ts';
import { CmdletInfo } from '../../../runtime/command.ts';
import { type Candidate, candidate } from '../Candidate.ts';
import { Least } from './Least.ts';
import { written } from './nameItems.ts';
import type { ValueRequest, ValueSource } from './ValueRequest.ts';

/** The kind of object that a parameter of such a type names. */
const KIND_OF_TYPE: Readonly<Record<string, KindName>> = {
  ReceiveConnectorIdParameter: 'ReceiveConnector',
  SendConnectorIdParameter: 'SendConnector',
  AcceptedDomainIdParameter: 'AcceptedDomain',
  ServerIdParameter: 'ExchangeServer',
  TransportServerIdParameter: 'ExchangeServer',
  FrontendTransportServerIdParameter: 'ExchangeServer',
  MailboxTransportServerIdParameter: 'ExchangeServer',
};

/** More are no help to anyone. */
const MOST = 1000;

/** Identities of the organisation's objects; those of the connected server's connectors by bare name too. */
export const identities: ValueSource = (request) => {
  const kind = kindOf(request);
  const exchange = kind === null ? null : exchangeIn(request.cursor.session);
  if (kind === null || exchange === null) return null;
  const least = new Least(MOST);
  if (kind === 'ReceiveConnector') addConnectors(exchange, request.word, least);
  else for (const { name } of exchange.organisation.all(kind)) if (begins(name, request.word)) least.add(name);
  return least.inOrder().map((name) => item(name, request));
};

function kindOf({ at: { info }, parameter }: ValueRequest): KindName | null {
  if (!(info instanceof CmdletInfo)) return null;
  const declared = info.declaration.parameters[parameter.name]?.suggest;
  const { name } = parameter.type.elementType ?? parameter.type;
  const known = Object.values(KIND_OF_TYPE).find((kind) => kind === declared);
  return known ?? KIND_OF_TYPE[name] ?? (parameter.name === 'ComputerName' ? 'ExchangeServer' : null);
}

const begins = (name: string, word: string): boolean => name.slice(0, word.length).toLowerCase() === word.toLowerCase();

/** `server\name` where the word begins the whole or the name alone, and the bare name where it is enough. */
function addConnectors({ organisation, connected }: ExchangeSession, word: string, least: Least): void {
  const [, server, rest = word] = /^([^\\]*)\\(.*)$/s.exec(word) ?? [];
  const here = connected.toLowerCase();
  for (const record of organisation.all('ReceiveConnector')) {
    if (server !== undefined) {
      if (isOn(record, server) && begins(record.name, rest)) least.add(`${record.server}\\${record.name}`);
      continue;
    }
    const byName = begins(record.name, word);
    if (byName || begins(record.server ?? '', word)) least.add(`${record.server}\\${record.name}`);
    if (byName && word !== '' && record.server?.toLowerCase() === here) least.add(record.name);
  }
}

/** A `*` stands for any server, as in `*\Def`. */
const isOn = (record: ObjectRecord, server: string): boolean =>
  server === '*' || record.server?.toLowerCase() === server.toLowerCase();

const item = (name: string, { quote }: ValueRequest): Candidate =>
  candidate('ParameterValue', written(name, quote), name);
