import { ApplicationsMeetClientRate } from './ApplicationsMeetClientRate.ts';
import { BindingConflict } from './BindingConflict.ts';
import { ConnectorIsDisabled } from './ConnectorIsDisabled.ts';
import type { Finding, FindingContext, FindingRule } from './Finding.ts';
import { GatewayBehindOneAddress } from './GatewayBehindOneAddress.ts';
import { HubConnectorOnFrontEndPort } from './HubConnectorOnFrontEndPort.ts';
import { LongBatchesAreCut } from './LongBatchesAreCut.ts';
import { MessageSizeAboveOrganisation } from './MessageSizeAboveOrganisation.ts';
import { NeverReached } from './NeverReached.ts';
import { NobodyGetsIn } from './NobodyGetsIn.ts';
import { OneSourceMayStarveAll } from './OneSourceMayStarveAll.ts';
import { PercentageBeatsPerSource } from './PercentageBeatsPerSource.ts';
import { PercentageShrinksShare } from './PercentageShrinksShare.ts';
import { RangesOverlapPartly } from './RangesOverlapPartly.ts';
import { RecipientsAboveOrganisation } from './RecipientsAboveOrganisation.ts';
import { RefusalsLeaveNoTrace } from './RefusalsLeaveNoTrace.ts';
import { TarpitHoldsSessions } from './TarpitHoldsSessions.ts';
import { TimeoutsOutOfOrder } from './TimeoutsOutOfOrder.ts';
import { UnlimitedConnectorIgnoresPercentage } from './UnlimitedConnectorIgnoresPercentage.ts';

/** Errors first, then what surprises, then what is good to know. */
const RULES: readonly FindingRule[] = [
  NobodyGetsIn,
  BindingConflict,
  RangesOverlapPartly,
  HubConnectorOnFrontEndPort,
  TimeoutsOutOfOrder,
  PercentageBeatsPerSource,
  OneSourceMayStarveAll,
  UnlimitedConnectorIgnoresPercentage,
  NeverReached,
  MessageSizeAboveOrganisation,
  RecipientsAboveOrganisation,
  PercentageShrinksShare,
  GatewayBehindOneAddress,
  LongBatchesAreCut,
  TarpitHoldsSessions,
  ApplicationsMeetClientRate,
  RefusalsLeaveNoTrace,
  ConnectorIsDisabled,
];

/** All that is found about one connector. */
export function findings(context: FindingContext): Finding[] {
  return RULES.map((rule) => rule(context)).filter((finding) => finding !== null);
}
