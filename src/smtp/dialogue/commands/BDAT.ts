import { isAtLeast } from '../../../exchange/ExchangeVersion.ts';
import type { ReplyName } from '../../replies/replies.ts';
import type { Command } from '../Command.ts';
import type { Dialogue } from '../Dialogue.ts';
import { acceptMessage, newMessage } from './DATA.ts';

/** A chunk of a message by its length (RFC 3030). The bytes are taken off the wire even when the command is refused. */
export const BDAT: Command = {
  run(dialogue, argument) {
    const match = /^(\d{1,15})(?:\s+(LAST))?$/i.exec(argument);
    if (!match || !dialogue.settings.ChunkingEnabled) {
      return dialogue.fail(match ? 'notImplemented' : 'badArguments');
    }
    dialogue.chunkLeft = Number(match[1]);
    dialogue.lastChunk = match[2] !== undefined;
    const refused = outOfTurn(dialogue);
    if (refused === null) dialogue.message ??= newMessage(dialogue);
    const octets = dialogue.chunkLeft;
    dialogue.mode = 'chunk';
    dialogue.endOfChunk = () => {
      dialogue.mode = 'command';
      if (refused) dialogue.fail(refused);
      else if (dialogue.lastChunk) finish(dialogue);
      else acknowledge(dialogue, octets);
    };
    if (octets === 0) dialogue.endOfChunk();
  },
};

function outOfTurn(dialogue: Dialogue): ReplyName | null {
  if (!dialogue.greeted) return 'needHello';
  if (dialogue.sender === null) return 'needMail';
  return dialogue.recipients.length === 0 ? 'needRcpt' : null;
}

function finish(dialogue: Dialogue): void {
  dialogue.message?.finish();
  acceptMessage(dialogue, false);
}

/** Exchange 2007 and 2010 were seen to hold back the answer to every chunk but the last. */
function acknowledge(dialogue: Dialogue, octets: number): void {
  if (isAtLeast(dialogue.admission.server.Version, '2013')) dialogue.answer('chunkOk', octets);
  else dialogue.answerSlowly('chunk', 'chunkOk', octets);
}
