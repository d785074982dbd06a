import { ExceptionObject } from './ExceptionObject.ts';

/** The answer of a member that is there in .NET and cannot be here. `what`: `Setting the creation time of a file`. */
export function notEmulated(what: string): ExceptionObject {
  return new ExceptionObject('System.NotSupportedException', `${what} is not emulated.`, { errorId: 'NotEmulated' });
}
