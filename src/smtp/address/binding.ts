import { type Address, parseAddress } from './address.ts';

/** One entry of Bindings: a local address (all zeros for any) and a TCP port. */
export interface Binding {
  readonly address: Address;
  readonly port: number;
  readonly any: boolean;
}

/** Reads `0.0.0.0:25` or `[::]:25`; null when it is no binding. */
export function parseBinding(text: string): Binding | null {
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text.trim());
  if (!match) return null;
  const address = parseAddress(match[1] ?? match[2] ?? '');
  const port = Number(match[3]);
  if (!address || port > 65535) return null;
  return { address, port, any: address.value === 0n };
}

/** Whether a connection to `address:port` arrives at this binding. */
export function accepts(binding: Binding, address: Address, port: number): boolean {
  if (binding.port !== port || binding.address.family !== address.family) return false;
  return binding.any || binding.address.value === address.value;
}
