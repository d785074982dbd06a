import type { ErrorRecord } from '../values/ErrorRecord.ts';
import type { ExceptionObject } from '../values/ExceptionObject.ts';
import type { Frame } from './Frame.ts';

/** An error on its way up: what `try` catches and what ends a statement or a script. Thrown as a JavaScript value. */
export class TerminatingError {
  readonly record: ErrorRecord;
  /** Raised by `throw`: ends the script unless something catches it, whatever the preference for errors. */
  readonly thrown: boolean;
  /** Already decided to stop (an error action or a `break` in a trap): no further statement list may settle it. */
  stop = false;
  /** Comes up out of a later command of the running pipeline: the commands before it have no part in it. */
  fromLater = false;
  /** The frame that the error ends as a whole (ThrowTerminatingError): its statement lists let the error pass. */
  ends: Frame | null = null;

  constructor(record: ErrorRecord, thrown = false) {
    this.record = record;
    this.thrown = thrown;
  }

  get exception(): ExceptionObject {
    return this.record.exception;
  }
}
