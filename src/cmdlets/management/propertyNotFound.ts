/** An item has no property of this name. Proof: recorded. */
export const propertyNotFound = (name: string) => ({
  message: `The property ${name} does not exist or was not found.`,
  category: 'ReadError' as const,
  exceptionType: 'System.IO.IOException',
});
