import type { HostFacts } from '../values/surroundings.ts';

const OWN_NAMES: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** What is known of a name or an address: this computer goes by `localhost` and its loopback addresses too. */
export function findHost(
  name: string,
  machineName: string,
  known: (name: string) => HostFacts | null,
): HostFacts | null {
  const isOwn = [...OWN_NAMES, machineName.toLowerCase()].includes(name.toLowerCase());
  if (!isOwn) return known(name);
  return { name: known(machineName)?.name ?? machineName, addresses: ['::1', '127.0.0.1'] };
}
