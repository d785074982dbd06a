/** A message that the practice listener took. */
export interface StoredMessage {
  readonly id: string;
  readonly internalId: number;
  readonly connector: string;
  readonly remote: string;
  readonly user: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly received: number;
  /** Null when the mailbox drops contents. */
  readonly content: Uint8Array | null;
}

export interface MailboxLimits {
  /** Messages kept; the oldest goes first. 0 keeps none. */
  readonly messages: number;
  /** Bytes of content kept in all; 0 keeps the envelopes only. */
  readonly bytes: number;
}

/** Keeps the last messages in bounded memory. */
export class Mailbox {
  readonly limits: MailboxLimits;
  private readonly kept: StoredMessage[] = [];
  private bytes = 0;
  /** How many messages were ever taken. */
  received = 0;

  constructor(limits: MailboxLimits = { messages: 1000, bytes: 64 * 1024 * 1024 }) {
    this.limits = limits;
  }

  get messages(): readonly StoredMessage[] {
    return this.kept;
  }

  /** The largest content that is worth keeping while a message comes in. */
  get largest(): number {
    return this.limits.messages === 0 ? 0 : this.limits.bytes;
  }

  add(message: StoredMessage): void {
    this.received++;
    if (this.limits.messages === 0) return;
    const content = message.content && message.content.length <= this.limits.bytes ? message.content : null;
    this.kept.push(content === message.content ? message : { ...message, content });
    this.bytes += content?.length ?? 0;
    while (this.kept.length > this.limits.messages || this.bytes > this.limits.bytes) {
      const oldest = this.kept.shift();
      this.bytes -= oldest?.content?.length ?? 0;
    }
  }
}
