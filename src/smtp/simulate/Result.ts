import type { TransportEvent } from '../events/TransportEvent.ts';
import type { LimitName, Numbers } from '../limits/Limit.ts';
import type { SwitchState } from '../switches.ts';

/** How often each limit refused. */
export type ByLimit = Readonly<Partial<Record<LimitName, number>>>;

export interface SourceResult {
  readonly group: string;
  readonly address: string;
  /** The connector that took its connections; empty when none did. */
  readonly connector: string;
  readonly attempts: number;
  readonly accepted: number;
  readonly refused: number;
  readonly refusedBy: ByLimit;
  /** The most sessions it held at once, and when it first did: milliseconds from the beginning. */
  readonly peak: number;
  readonly peakAt: number;
  /** Milliseconds from the beginning; null when nothing was refused. */
  readonly firstRefusal: number | null;
}

export interface RefusalRecord {
  readonly time: number;
  readonly group: string;
  readonly address: string;
  readonly connector: string;
  readonly limit: LimitName;
  readonly numbers: Numbers;
  readonly reply: string | null;
  readonly event: TransportEvent | null;
}

export interface TimeSeries {
  readonly name: string;
  /** Milliseconds from the beginning, and the most sessions open in that stretch. */
  readonly points: readonly (readonly [number, number])[];
}

export interface SimulationResult {
  readonly seed: number;
  /** Milliseconds until the last session closed. */
  readonly length: number;
  readonly connections: { readonly attempts: number; readonly accepted: number; readonly refused: number };
  readonly refusedBy: ByLimit;
  readonly peak: number;
  readonly messages: { readonly sent: number; readonly accepted: number; readonly refused: number };
  /** Refusals inside sessions: messages, recipients, errors, timeouts. */
  readonly sessionRefusals: ByLimit;
  readonly firstRefusal: RefusalRecord | null;
  /** The first events in full; `eventCounts` counts them all. */
  readonly events: readonly { readonly time: number; readonly event: TransportEvent }[];
  readonly eventCounts: Readonly<Record<number, number>>;
  readonly sources: readonly SourceResult[];
  /** Open sessions of each group and in all. */
  readonly series: readonly TimeSeries[];
  /** Open sessions of single sources, of the first ones in each group. */
  readonly sourceSeries: readonly TimeSeries[];
  readonly switches: readonly SwitchState[];
}
