import type { Refusal } from '../../admission/Refusal.ts';
import { transportEvent } from '../../events/TransportEvent.ts';
import { reply } from '../../replies/replies.ts';
import type { Command } from '../Command.ts';
import type { Dialogue } from '../Dialogue.ts';
import { MessageReader } from '../MessageReader.ts';

export const DATA: Command = {
  run(dialogue, argument) {
    if (argument !== '') return dialogue.fail('badArguments');
    if (!dialogue.greeted) return dialogue.fail('needHello');
    if (dialogue.sender === null) return dialogue.fail('needMail');
    if (dialogue.message) return dialogue.fail('badSequence');
    if (dialogue.recipients.length === 0) return dialogue.fail('needRcpt');
    dialogue.answer('startData');
    dialogue.message = newMessage(dialogue);
    dialogue.mode = 'data';
    dialogue.endOfMessage = () => {
      dialogue.mode = 'command';
      acceptMessage(dialogue, true);
    };
  },
};

/** A reader that keeps no more than the mailbox and the size limit allow. */
export function newMessage(dialogue: Dialogue): MessageReader {
  dialogue.messageStarted = dialogue.now;
  const keep = Math.min(dialogue.options.mailbox.largest, dialogue.settings.MaxMessageSize);
  return new MessageReader(dialogue.settings.Fqdn, keep);
}

/** The message is in: refused by a limit, or queued with Exchange's long answer. */
export function acceptMessage(dialogue: Dialogue, fromData: boolean): void {
  const { message, admission, session, settings } = dialogue;
  if (!message) return;
  const { facts } = message;
  if (fromData && settings.BareLinefeedRejectionEnabled && facts.bareLinefeeds > 0) {
    dialogue.resetMessage();
    dialogue.answer('bareLinefeed');
    return;
  }
  const refusal = admission.messageEnd(session, facts, dialogue.now);
  if (refusal) refuseMessage(dialogue, refusal);
  else queue(dialogue, message);
}

function refuseMessage(dialogue: Dialogue, refusal: Refusal): void {
  const { Name, TransportRole } = dialogue.settings;
  const version = dialogue.admission.server.Version;
  dialogue.event(transportEvent(1010, version, TransportRole, [Name, refusal.reply?.text ?? '']));
  dialogue.resetMessage();
  dialogue.refuse(refusal);
}

function queue(dialogue: Dialogue, message: MessageReader): void {
  const { admission, session, settings, options, now } = dialogue;
  const { size, messageId } = message.facts;
  const internalId = options.nextMessageId();
  const id = messageId || `<${options.header.sessionId.toLowerCase()}.${session.messages}@${settings.Fqdn}>`;
  options.mailbox.add({
    id,
    internalId,
    connector: settings.Identity,
    remote: session.remote,
    user: session.user,
    sender: dialogue.sender ?? '',
    recipients: dialogue.recipients,
    size,
    received: now,
    content: options.mailbox.largest > 0 ? message.content : null,
  });
  const wait = admission.acknowledgementDelay(session);
  if (wait > 0) dialogue.hold(wait, " due to 'DelayedAck'");
  const seconds = Math.max(0.001, (now - dialogue.messageStarted) / 1000);
  const rate = grouped(size / 1024 / seconds);
  const { Version, Fqdn } = admission.server;
  dialogue.answerWith(reply('queued', Version, id, internalId, Fqdn, size, seconds.toFixed(3), rate));
  dialogue.resetMessage();
}

/** Three decimals and commas between thousands; toLocaleString would cost more than the whole message. */
function grouped(value: number): string {
  const [whole = '', decimals = ''] = value.toFixed(3).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${decimals}`;
}
