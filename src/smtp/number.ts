/** A number, `Unlimited` for Infinity: as the shell prints an Unlimited value. */
export function formatUnlimited(value: number): string {
  return value === Infinity ? 'Unlimited' : String(value);
}
