/** An identity that leads to no object or to several. The message is what the shell shows. */
export class IdentityError extends Error {
  /** The .NET exception without its namespace. */
  readonly exception: string;

  constructor(message: string, exception: string) {
    super(message);
    this.exception = exception;
  }
}

/** Recorded. The quoted text is what was asked for, as it was understood. */
export function notFound(identity: string, domainController: string): IdentityError {
  return new IdentityError(
    `The operation couldn't be performed because object '${identity}' couldn't be found on '${domainController}'.`,
    'ManagementObjectNotFoundException',
  );
}

/** Recorded. */
export function ambiguous(identity: string): IdentityError {
  return new IdentityError(
    `The operation couldn't be performed because '${identity}' matches multiple entries.`,
    'ManagementObjectAmbiguousException',
  );
}
