import type { ReplayResult } from '../replay/Replay.ts';
import type { LogFinding, LogFindingRule } from './LogFinding.ts';
import { LongSilence } from './LongSilence.ts';
import { RefusedInProduction } from './RefusedInProduction.ts';
import { SessionsNeverUsed } from './SessionsNeverUsed.ts';
import { SourceNeedsMore } from './SourceNeedsMore.ts';

const RULES: readonly LogFindingRule[] = [SourceNeedsMore, RefusedInProduction, SessionsNeverUsed, LongSilence];

/** What a replayed log shows. */
export function logFindings(result: ReplayResult): LogFinding[] {
  return RULES.flatMap((rule) => rule(result));
}
