import { RELEASES } from '../../exchange/ExchangeVersion.ts';
import type { Session } from '../../runtime/Session.ts';
import { exchangeOf } from './ExchangeSession.ts';

/** What the greeting says of the organisation that a shell is connected to. */
export interface PracticeFacts {
  readonly organisation: string;
  /** Full name of the connected server. */
  readonly server: string;
  /** `Exchange Server 2019 CU14`. */
  readonly product: string;
}

export function practiceFacts(session: Session): PracticeFacts {
  const { organisation, connected, version } = exchangeOf(session);
  return {
    organisation: organisation.settings.name,
    server: organisation.fqdnOf(connected),
    product: RELEASES[version].title,
  };
}
