import { BackPressure } from './BackPressure.ts';
import { ConnectionInactivityTimeout } from './ConnectionInactivityTimeout.ts';
import { ConnectionTimeout } from './ConnectionTimeout.ts';
import type { Limit } from './Limit.ts';
import { MaxConnectionRatePerMinute } from './MaxConnectionRatePerMinute.ts';
import { MaxHeaderSize } from './MaxHeaderSize.ts';
import { MaxHopCount } from './MaxHopCount.ts';
import { MaxInboundConnection } from './MaxInboundConnection.ts';
import { MaxInboundConnectionPercentagePerSource } from './MaxInboundConnectionPercentagePerSource.ts';
import { MaxInboundConnectionPerSource } from './MaxInboundConnectionPerSource.ts';
import { MaxLocalHopCount } from './MaxLocalHopCount.ts';
import { MaxLogonFailures } from './MaxLogonFailures.ts';
import { MaxMessageSize } from './MaxMessageSize.ts';
import { MaxProtocolErrors } from './MaxProtocolErrors.ts';
import { MaxRecipientsPerMessage } from './MaxRecipientsPerMessage.ts';
import { MessageRateLimit } from './MessageRateLimit.ts';
import { NoConnector } from './NoConnector.ts';
import { ServiceState } from './ServiceState.ts';

/** Every limit, in the order in which a session meets them. */
export const LIMITS: readonly Limit<never>[] = [
  ServiceState,
  MaxConnectionRatePerMinute,
  NoConnector,
  MaxInboundConnection,
  MaxInboundConnectionPerSource,
  MaxInboundConnectionPercentagePerSource,
  BackPressure,
  MessageRateLimit,
  MaxRecipientsPerMessage,
  MaxMessageSize,
  MaxHeaderSize,
  MaxHopCount,
  MaxLocalHopCount,
  MaxProtocolErrors,
  MaxLogonFailures,
  ConnectionTimeout,
  ConnectionInactivityTimeout,
];
