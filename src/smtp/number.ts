/** A number, `Unlimited` for Infinity: as the shell prints an Unlimited value. */
export function formatUnlimited(value: number): string {
  return value === Infinity ? 'Unlimited' : String(value);
}

/** Reads a number or `unlimited`; NaN when it is neither. */
export function parseUnlimited(text: string): number {
  return /^unlimited$/i.test(text.trim()) ? Infinity : text.trim() === '' ? Number.NaN : Number(text);
}
