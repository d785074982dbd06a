import type { Sink } from './Sink.ts';

/** The five streams beside the output. */
export type SideStream = 'error' | 'warning' | 'verbose' | 'debug' | 'information';

export const sideStreams: readonly SideStream[] = ['error', 'warning', 'verbose', 'debug', 'information'];

/** Where each of the side streams of a running command goes: the console unless redirected. */
export type StreamSet = Readonly<Record<SideStream, Sink>> & {
  /** Sees all that commands report, whether it is shown or not: `-ErrorVariable` and its like of the commands around. */
  readonly collect?: (stream: SideStream, record: unknown) => void;
};
