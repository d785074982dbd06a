import { reply } from '../../replies/replies.ts';
import type { Command } from '../Command.ts';
import type { Dialogue } from '../Dialogue.ts';
import { greet } from './HELO.ts';

/** Greets, and lists what the settings allow. The protocol log holds it in one row, two spaces after the code. */
export const EHLO: Command = {
  run(dialogue, argument) {
    if (!greet(dialogue, argument)) return;
    const hello = reply('helo', dialogue.admission.server.Version, dialogue.settings.Fqdn, dialogue.session.remote);
    const lines = [hello.text.slice(4), ...keywords(dialogue)];
    const text = lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n');
    dialogue.answerWith({ ...hello, text }, `250  ${lines.join(' ')}`);
  },
};

/**
 * The keywords in Exchange's order. Not emulated and so not offered: X-ANONYMOUSTLS, X-EXPS, XRDST, and NTLM and GSSAPI
 * under AUTH. PLAIN is an addition of this lab: Exchange itself offers LOGIN.
 */
export function keywords(dialogue: Dialogue): string[] {
  const { settings } = dialogue;
  const auth = mechanisms(dialogue);
  return [
    size(dialogue),
    settings.PipeliningEnabled && 'PIPELINING',
    settings.DeliveryStatusNotificationEnabled && 'DSN',
    settings.EnhancedStatusCodesEnabled && 'ENHANCEDSTATUSCODES',
    mayStartTls(dialogue) && 'STARTTLS',
    auth.length > 0 && `AUTH ${auth.join(' ')}`,
    settings.EightBitMimeEnabled && '8BITMIME',
    settings.BinaryMimeEnabled && 'BINARYMIME',
    settings.ChunkingEnabled && 'CHUNKING',
    settings.SmtpUtf8Enabled && 'SMTPUTF8',
  ].filter((keyword) => keyword !== false);
}

function size({ settings }: Dialogue): string | false {
  if (settings.SizeEnabled === 'Disabled') return false;
  return settings.SizeEnabled === 'Enabled' ? `SIZE ${settings.MaxMessageSize}` : 'SIZE';
}

export function mayStartTls(dialogue: Dialogue): boolean {
  return dialogue.options.canTls && !dialogue.secure && dialogue.settings.AuthMechanism.includes('Tls');
}

/** The logons that are allowed now: with BasicAuthRequireTLS only after STARTTLS. */
export function mechanisms(dialogue: Dialogue): string[] {
  const allowed = dialogue.settings.AuthMechanism;
  const basic = allowed.includes('BasicAuth') && (dialogue.secure || !allowed.includes('BasicAuthRequireTLS'));
  return basic ? ['LOGIN', 'PLAIN'] : [];
}
