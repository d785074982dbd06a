import { reply } from '../replies/replies.ts';
import type { BackPressureLevel, Limit, SessionContext } from './Limit.ts';

/** The queue that slows clients down at medium pressure instead of refusing them. */
export const SUBMISSION_QUEUE = 'SubmissionQueue';

/**
 * Medium refuses MAIL of senders that are no Exchange servers, except under a long submission queue, which tarpits;
 * high refuses every MAIL (documented in "Understanding back pressure").
 */
export const BackPressure: Limit<SessionContext> = {
  name: 'BackPressure',
  step: 'mail',
  setting: null,
  about: 'free disk space, memory and queues of the server',
  proof: 'documented',
  source: 'Understanding back pressure; 452 4.3.1 in posts',
  breach: ({ backPressure, pressedResource, exchangeServer }) => {
    if (backPressure === 'high') return { level: 2 };
    if (backPressure === 'medium' && !exchangeServer && pressedResource !== SUBMISSION_QUEUE) return { level: 1 };
    return null;
  },
  reply: ({ server, resource }) => reply('insufficientResources', server.Version, resource || 'SubmissionQueue'),
  closes: () => false,
};

const LEVELS: readonly BackPressureLevel[] = ['off', 'medium', 'high'];

export interface Pressure {
  readonly level: BackPressureLevel;
  readonly resource: string;
}

/** Reads `medium` or `high=UsedDiskSpace`; the submission queue is meant where no resource is named. */
export function readPressure(typed: string): Pressure {
  const [word = '', resource = SUBMISSION_QUEUE] = typed.split('=');
  const level = LEVELS.find((one) => one === word.toLowerCase());
  if (!level) throw new RangeError(`'${word}' is no level of back pressure. Levels: ${LEVELS.join(', ')}.`);
  return { level, resource };
}

/** Tarpit of MAIL at medium pressure of the submission queue: 10 s, 5 s more at each step, 55 s at most (documented). */
export function backPressureDelay(level: string, resource: string, steps: number): number {
  if (level !== 'medium' || resource !== SUBMISSION_QUEUE) return 0;
  return Math.min(55_000, 10_000 + 5_000 * steps);
}
