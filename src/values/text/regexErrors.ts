import { ExceptionObject } from '../ExceptionObject.ts';

/** A pattern that .NET refuses; texts of .NET Framework. Proof: recorded for unbalanced parentheses, documented for the rest. */
export function patternError(pattern: string, reason: string): ExceptionObject {
  return new ExceptionObject('System.ArgumentException', `parsing "${pattern}" - ${reason}`);
}

/** A construct that JavaScript's regular expressions cannot express. */
export function notEmulated(pattern: string, construct: string): ExceptionObject {
  return new ExceptionObject(
    'System.NotSupportedException',
    `The regular expression "${pattern}" uses ${construct}, which is not emulated.`,
    { errorId: 'NotEmulated' },
  );
}
