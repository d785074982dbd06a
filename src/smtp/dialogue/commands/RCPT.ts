import type { Command } from '../Command.ts';
import type { Dialogue } from '../Dialogue.ts';
import { parsePath } from '../path.ts';
import { withDomain } from './MAIL.ts';

const TAKEN: ReadonlySet<string> = new Set(['NOTIFY', 'ORCPT']);

export const RCPT: Command = {
  run(dialogue, argument) {
    if (!dialogue.greeted) return dialogue.fail('needHello');
    if (dialogue.sender === null) return dialogue.fail('needMail');
    const parsed = parsePath(argument, 'TO');
    if ('error' in parsed) return dialogue.fail(parsed.error === 'address' ? 'badRecipient' : 'badArguments');
    if (!parsed.path.parameters.every(([name]) => TAKEN.has(name))) return dialogue.fail('badArguments');
    const address = withDomain(parsed.path.address, dialogue);
    if (!address) return dialogue.fail('badRecipient');
    if (!mayReach(dialogue, address)) return dialogue.answerSlowly('relayDenied', 'relayDenied');
    const refusal = dialogue.admission.recipient(dialogue.session, dialogue.now);
    if (refusal) return dialogue.refuse(refusal);
    dialogue.recipients.push(address);
    dialogue.answer('recipientOk');
  },
};

/** Accepted domains for everyone; any domain for those who logged on or are trusted from outside. */
function mayReach({ admission, session, settings }: Dialogue, address: string): boolean {
  if (session.authenticated || settings.AuthMechanism.includes('ExternalAuthoritative')) return true;
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return admission.server.AcceptedDomains.some((accepted) => matches(domain, accepted.toLowerCase()));
}

/** `contoso.com`, `*.contoso.com` for it and its subdomains, `*` for all. */
function matches(domain: string, accepted: string): boolean {
  if (!accepted.startsWith('*')) return domain === accepted;
  return accepted === '*' || domain.endsWith(accepted.slice(1)) || domain === accepted.slice(2);
}
