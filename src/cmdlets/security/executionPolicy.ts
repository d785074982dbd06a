import type { Session } from '../../runtime/Session.ts';

/** Scopes from the strongest to the weakest. Proof: documented. */
export const SCOPES = ['MachinePolicy', 'UserPolicy', 'Process', 'CurrentUser', 'LocalMachine'] as const;

export type PolicyScope = (typeof SCOPES)[number];

const chosen = new WeakMap<Session, Map<PolicyScope, string>>();

/** What a session has set; a server comes with RemoteSigned. Scripts run here whatever it says. */
export function policiesOf(session: Session): Map<PolicyScope, string> {
  let policies = chosen.get(session);
  if (policies === undefined) {
    policies = new Map([['LocalMachine', 'RemoteSigned']]);
    chosen.set(session, policies);
  }
  return policies;
}

/** The policy in force. */
export function effectivePolicy(session: Session): string {
  const policies = policiesOf(session);
  return SCOPES.map((scope) => policies.get(scope)).find((policy) => policy !== undefined) ?? 'Restricted';
}
