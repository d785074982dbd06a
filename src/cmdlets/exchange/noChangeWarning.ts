/** Recorded; for connectors the full `server\name` is quoted. */
export function noChangeWarning(identity: string): string {
  return `The command completed successfully but no settings of '${identity}' have been modified.`;
}
