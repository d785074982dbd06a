import type { ConnectorSettings } from '../ConnectorSettings.ts';
import type { TransportEvent } from '../events/TransportEvent.ts';
import type { LogRow } from '../LogRow.ts';
import type { Facts, Limit, LimitName, Numbers } from '../limits/Limit.ts';
import type { Reply } from '../replies/replies.ts';

/** What a limit does to a connection or command. Reply and event are put into words only when they are read. */
export class Refusal {
  private readonly broken: Limit<never>;
  private readonly facts: Facts;
  private readonly eventSuppressed: boolean;

  constructor(broken: Limit<never>, facts: Facts, eventSuppressed = false) {
    this.broken = broken;
    this.facts = facts;
    this.eventSuppressed = eventSuppressed;
  }

  get limit(): LimitName {
    return this.broken.name;
  }

  /** The numbers that decided. */
  get numbers(): Numbers {
    return this.facts.numbers;
  }

  get connector(): ConnectorSettings | null {
    return this.facts.settings;
  }

  /** The client's address. */
  get remote(): string {
    return this.facts.remote;
  }

  /** Whether the server closes the connection after its reply. */
  get closes(): boolean {
    return this.broken.closes(this.facts);
  }

  /** Null when the connection is closed without a word. */
  get reply(): Reply | null {
    return this.broken.reply(this.facts);
  }

  /** The id of the event, without putting it into words; null like `event`. */
  get eventId(): number | null {
    return this.eventSuppressed ? null : (this.broken.eventId ?? null);
  }

  /** Null when the limit writes none, or its event is held back. */
  get event(): TransportEvent | null {
    return this.eventSuppressed ? null : (this.broken.event?.(this.facts) ?? null);
  }

  /**
   * The protocol-log rows from the refusal on, with the opening row for a refused connection. No capture of a refused
   * connection is public, so the shape is inferred from that of others.
   */
  get logRows(): readonly LogRow[] {
    const answer = this.reply;
    const rows: LogRow[] = this.broken.step === 'connect' ? [{ event: '+', data: '', context: '' }] : [];
    if (answer) rows.push({ event: '>', data: answer.text, context: '' });
    if (this.closes) rows.push({ event: '-', data: '', context: 'Local' });
    return rows;
  }

  /** One line for people: which limit, and the numbers. */
  get explanation(): string {
    const numbers = Object.entries(this.numbers).map(([name, value]) => `${name} ${value}`);
    return numbers.length > 0 ? `${this.limit}: ${numbers.join(', ')}` : this.limit;
  }
}
