/** The last parameters of Sort-Object and Group-Object. */
export const comparedObjectParameters = {
  InputObject: { type: 'psobject', pipeline: 'value' },
  Culture: { type: 'string' },
  CaseSensitive: { type: 'switch' },
} as const;

/** A run that gathers its objects, $null excepted, and works on all of them at the end. */
export function gathered(work: (items: unknown[]) => void) {
  const items: unknown[] = [];
  return {
    process({ InputObject }: { readonly InputObject?: unknown }): void {
      if (InputObject !== null && InputObject !== undefined) items.push(InputObject);
    },
    end: (): void => work(items),
  };
}
