/** Where objects go, one at a time and already taken out of their collections. */
export interface Sink {
  write(value: unknown): void;
}

/** `$null` as a target: everything is dropped. */
export const nullSink: Sink = { write() {} };
