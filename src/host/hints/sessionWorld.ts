import { exchangeOf } from '../../cmdlets/exchange/ExchangeSession.ts';
import { identityText } from '../../exchange/adObject.ts';
import type { Session } from '../../runtime/Session.ts';
import type { HintWorld } from './HintRule.ts';

/** What hints may look at in a session. */
export function sessionWorld(session: Session): HintWorld {
  const { commands, state } = session;
  return {
    commands: () => [
      ...commands.allCmdlets().map(({ name }) => name),
      ...[...(state.root.functions?.values() ?? [])].map(({ name }) => name),
      ...[...(state.root.aliases?.values() ?? [])].map(({ name }) => name),
    ],
    parameters(name) {
      const info = commands.resolve(name, state.root);
      return (info?.parameters?.all ?? []).filter(({ isHidden }) => !isHidden).map((parameter) => parameter.name);
    },
    identities: () => identitiesOf(session),
  };
}

/** Kinds whose identities people type. */
const KINDS = ['ReceiveConnector', 'SendConnector', 'ExchangeServer', 'AcceptedDomain'] as const;

function identitiesOf(session: Session): string[] {
  const { organisation } = exchangeOf(session);
  return KINDS.flatMap((kind) => Array.from(organisation.all(kind), identityText));
}
