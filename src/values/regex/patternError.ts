import { ExceptionObject } from '../ExceptionObject.ts';

/** A pattern that .NET refuses; texts of .NET Framework. Proof: recorded for unbalanced parentheses, documented for the rest. */
export function patternError(pattern: string, reason: string): ExceptionObject {
  return new ExceptionObject('System.ArgumentException', `parsing "${pattern}" - ${reason}`);
}
