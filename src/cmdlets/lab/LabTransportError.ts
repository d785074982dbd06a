/** The listener cannot be started or stopped; the message says why and what to do. */
export class LabTransportError extends Error {}
