/** JSON for tools: Infinity, which JSON lacks, becomes "Unlimited". */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (item === Infinity ? 'Unlimited' : item), 2);
}
