import type { Command } from '../Command.ts';
import type { Dialogue } from '../Dialogue.ts';
import { parsePath } from '../path.ts';

const BODIES: ReadonlySet<string> = new Set(['7BIT', '8BITMIME', 'BINARYMIME']);
/** Parameters that are taken and not acted on: the lab delivers nowhere. */
const TAKEN: ReadonlySet<string> = new Set(['RET', 'ENVID', 'AUTH', 'SMTPUTF8']);

export const MAIL: Command = {
  run(dialogue, argument) {
    if (!dialogue.greeted) return dialogue.fail('needHello');
    if (dialogue.sender !== null) return dialogue.fail('senderTwice');
    if (dialogue.settings.RequireTLS && !dialogue.secure) return dialogue.fail('mustStartTls');
    const parsed = parsePath(argument, 'FROM');
    if ('error' in parsed) return dialogue.fail(parsed.error === 'address' ? 'badAddress' : 'badArguments');
    if (!mayMail(dialogue)) return dialogue.fail('notAuthenticated');
    const size = readParameters(parsed.path.parameters);
    if (size === null) return dialogue.fail('badArguments');
    const sender = withDomain(parsed.path.address, dialogue);
    if (sender === null) return dialogue.fail('badAddress');
    begin(dialogue, sender, size);
  },
};

function begin(dialogue: Dialogue, sender: string, size: number): void {
  const { admission, session, now } = dialogue;
  const refusal = admission.mail(session, sender, size, now);
  if (refusal) {
    dialogue.refuse(refusal);
    return;
  }
  dialogue.sender = sender;
  const started = new Date(now).toISOString();
  dialogue.log('*', `${dialogue.options.header.sessionId};${started};${session.messages + 1}`, 'receiving message');
  const delay = admission.mailDelay();
  if (delay > 0) dialogue.hold(delay, " due to 'Back Pressure'");
  dialogue.answer('senderOk');
}

function mayMail({ session, settings }: Dialogue): boolean {
  return (
    session.authenticated ||
    settings.PermissionGroups.includes('AnonymousUsers') ||
    settings.AuthMechanism.includes('ExternalAuthoritative')
  );
}

/** The announced size, 0 without one; null when a parameter is unknown or wrong. */
function readParameters(parameters: readonly (readonly [string, string])[]): number | null {
  let size = 0;
  for (const [name, value] of parameters) {
    if (name === 'SIZE' && /^\d{1,20}$/.test(value)) size = Number(value);
    else if (name === 'BODY' ? !BODIES.has(value.toUpperCase()) : !TAKEN.has(name)) return null;
  }
  return size;
}

/** A local part alone gets DefaultDomain; null where there is none. */
export function withDomain(address: string, { settings }: Dialogue): string | null {
  if (address === '' || address.includes('@')) return address;
  return settings.DefaultDomain ? `${address}@${settings.DefaultDomain}` : null;
}
