import { castFailed } from '../castErrors.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import type { PSType } from '../PSType.ts';

/** The id of 5.1 for a Parse method that threw. */
const PARSE_FAILED = 'InvalidCastParseTargetInvocation';

/** What `read` makes of the value; its refusal is worded as a failed cast to the type: `Cannot convert value "x" to type "T". Error: "…"`. */
export function parsed<T>(value: unknown, type: PSType, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ExceptionObject && !error.typeName.startsWith('System.Management.Automation.')) {
      throw castFailed(value, type, PARSE_FAILED, error);
    }
    throw error;
  }
}
