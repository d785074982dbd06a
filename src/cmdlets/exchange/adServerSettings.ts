import type { Session } from '../../runtime/Session.ts';

/** What a session chose with Set-ADServerSettings: kept and shown again, without effect on one domain. */
export interface ADServerSettings {
  ViewEntireForest?: boolean;
  RecipientViewRoot?: string;
  PreferredServer?: unknown;
  ConfigurationDomainController?: unknown;
  PreferredGlobalCatalog?: unknown;
  SetPreferredDomainControllers?: readonly string[];
}

const settings = new WeakMap<Session, ADServerSettings>();

export function adServerSettings(session: Session): ADServerSettings {
  return settings.get(session) ?? {};
}

/** Puts in what was given; the rest stays. */
export function changeADServerSettings(session: Session, changes: ADServerSettings): void {
  settings.set(session, { ...adServerSettings(session), ...changes });
}
