import { createHash } from 'node:crypto';

/** The hash of bytes by the name that Get-FileHash gives the algorithm. */
export function digest(algorithm: string, bytes: Uint8Array): Uint8Array {
  return createHash(algorithm.toLowerCase()).update(bytes).digest();
}
