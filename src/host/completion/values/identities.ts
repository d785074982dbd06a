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
  // Permissions are those of connectors.
  ADRawEntryIdParameter: 'ReceiveConnector',
  SendConnectorIdParameter: 'SendConnector',
  AcceptedDomainIdParameter: 'AcceptedDomain',
  ServerIdParameter: 'ExchangeServer',
  TransportServerIdParameter: 'ExchangeServer',
  FrontendTransportServerIdParameter: 'ExchangeServer',
  MailboxTransportServerIdParameter: 'ExchangeServer',
};

/** More are no help to anyone. */
const MOST = 200;

/** A large organisation is read server by server; servers that cannot be read in this time are not looked at. */
const MOST_MILLISECONDS = 8;

/** Identities of the organisation's objects; those of the connected server's connectors by bare name too. */
export const identities: ValueSource = (request) => {
  const kind = kindOf(request);
  const exchange = kind === null ? null : exchangeIn(request.cursor.session);
  if (kind === null || exchange === null) return null;
  const names = kind === 'ReceiveConnector' ? connectorNames(exchange, request) : namesOf(exchange, kind, request.word);
  return names.map((name) => item(name, request));
};

function kindOf({ at: { info }, parameter }: ValueRequest): KindName | null {
  if (!(info instanceof CmdletInfo)) return null;
  const declared = info.declaration.parameters[parameter.name]?.suggest;
  const { name } = parameter.type.elementType ?? parameter.type;
  const known = Object.values(KIND_OF_TYPE).find((kind) => kind === declared);
  return known ?? KIND_OF_TYPE[name] ?? (parameter.name === 'ComputerName' ? 'ExchangeServer' : null);
}

const begins = (name: string, word: string): boolean => name.slice(0, word.length).toLowerCase() === word.toLowerCase();

function namesOf({ organisation }: ExchangeSession, kind: KindName, word: string): readonly string[] {
  const least = new Least(MOST);
  for (const { name } of organisation.all(kind)) if (begins(name, word)) least.add(name);
  return least.inOrder();
}

/** `server\name` where the word begins the whole or the name alone, and the bare name where it is enough. */
function connectorNames(exchange: ExchangeSession, { word, cursor: { session } }: ValueRequest): readonly string[] {
  const { organisation, connected } = exchange;
  const least = new Least(MOST);
  const until = session.platform.ticks() + MOST_MILLISECONDS;
  for (const server of serversInOrder(exchange, word)) {
    for (const record of organisation.onServer('ReceiveConnector', server))
      for (const name of waysToName(record, word, connected)) least.add(name);
    if (least.isFull || session.platform.ticks() > until) break;
  }
  return least.inOrder();
}

/** The connected server first, as its connectors are asked for most; only servers that the word can mean. */
function serversInOrder({ organisation, connected }: ExchangeSession, word: string): string[] {
  const [, wanted] = /^([^\\]*)\\/.exec(word) ?? [];
  const here = connected.toLowerCase();
  const all = [...organisation.serversWith('ReceiveConnector')].sort();
  const named = all.filter((server) =>
    wanted === undefined || wanted === '*' ? true : server === wanted.toLowerCase(),
  );
  const begun = wanted === undefined && word !== '' ? named.filter((server) => begins(server, word)) : [];
  return [...new Set([...named.filter((server) => server === here), ...begun, ...named])];
}

function* waysToName({ name, server = '' }: ObjectRecord, word: string, connected: string): Iterable<string> {
  const [, before, rest = word] = /^([^\\]*)\\(.*)$/s.exec(word) ?? [];
  const byName = begins(name, rest);
  if (byName || (before === undefined && begins(server, word))) yield `${server}\\${name}`;
  const isHere = server.toLowerCase() === connected.toLowerCase();
  if (byName && isHere && before === undefined && word !== '') yield name;
}

const item = (name: string, { quote }: ValueRequest): Candidate =>
  candidate('ParameterValue', written(name, quote), name);
