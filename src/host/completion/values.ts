import { exchangeIn } from '../../cmdlets/exchange/ExchangeSession.ts';
import { identityText } from '../../exchange/adObject.ts';
import type { ParameterInfo } from '../../runtime/binder/ParameterInfo.ts';
import { CmdletInfo, type CommandInfo } from '../../runtime/command.ts';
import type { Session } from '../../runtime/Session.ts';
import type { PSType } from '../../values/PSType.ts';
import { enumData } from '../../values/system/Enum.ts';
import type { CompletionItem } from '../editor/EditState.ts';
import { beginning } from './candidates.ts';
import { flowing } from './flowing.ts';
import { pathItems } from './paths.ts';

/** Commands whose first parameter names properties of what flows in. */
const TAKES_PROPERTIES = /^(select|where|sort|group|measure)-object$|^format-/i;

/** Candidates for the value of a parameter. `word` is what has been typed of it, quotes included. */
export function valuesOf(
  session: Session,
  info: CommandInfo,
  parameter: ParameterInfo,
  word: string,
  before: string,
): CompletionItem[] {
  const typed = word.replace(/^['"]/, '');
  const names = namesFor(session, info, parameter, before);
  if (names === null) return pathItems(session, typed);
  return beginning(typed, names).map((name) => ({ text: quoted(name), label: name, toolTip: name }));
}

/** Null where the value is free text, or a path. */
function namesFor(
  session: Session,
  info: CommandInfo,
  parameter: ParameterInfo,
  before: string,
): Iterable<string> | null {
  const suggest = info instanceof CmdletInfo ? info.declaration.parameters[parameter.name]?.suggest : undefined;
  if (suggest !== undefined) return exchangeNames(session, suggest);
  for (const step of parameter.steps)
    if (step.kind === 'validate' && step.validation.values) return step.validation.values;
  const element: PSType = parameter.type.elementType ?? parameter.type;
  if (element.isEnum) return enumData(element).names;
  if (element.fullName === 'System.Boolean') return ['$true', '$false'];
  if (parameter.name === 'Property' && TAKES_PROPERTIES.test(info.name)) return flowing(session, before);
  if (/^Get-(Help|Command)$/.test(info.name)) return commandNames(session);
  return null;
}

const commandNames = (session: Session) => [
  ...session.commands.allCmdlets().map((cmdlet) => cmdlet.name),
  ...session.help.names(),
];

/** Identities of the organisation's objects, those of the connected server's connectors by bare name too. */
function exchangeNames(session: Session, suggest: string): string[] {
  const exchange = exchangeIn(session);
  if (exchange === null) return [];
  const { organisation } = exchange;
  const kind = [...organisation.kinds()].find((name) => name === suggest);
  if (kind === undefined) return [];
  if (kind === 'ExchangeServer') return [...organisation.all(kind)].map((server) => server.name);
  return [...organisation.all(kind)].map((record) => identityText(record));
}

/** In single quotes where a blank or a sign with a meaning makes it necessary. */
function quoted(text: string): string {
  return /^[\w$.:\\*@-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
