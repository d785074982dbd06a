import type { Severity } from '../../smtp/findings/Finding.ts';
import type { ReplayResult } from '../replay/Replay.ts';

/** Something a protocol log shows about who uses a connector. */
export interface LogFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly connector: string;
  readonly source: string;
  readonly title: string;
  readonly reason: string;
  /** The command that mends it; null where the mending is at the client. */
  readonly command: string | null;
}

export type LogFindingRule = (result: ReplayResult) => LogFinding[];
