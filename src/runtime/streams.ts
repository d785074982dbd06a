import type { Sink } from './Sink.ts';

/** The five streams beside the output. */
export type SideStream = 'error' | 'warning' | 'verbose' | 'debug' | 'information';

export const sideStreams: readonly SideStream[] = ['error', 'warning', 'verbose', 'debug', 'information'];

/** Where each of the side streams of a running command goes: the console unless redirected. */
export type StreamSet = Readonly<Record<SideStream, Sink>>;
