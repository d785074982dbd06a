import { formatError } from '../castErrors.ts';

/** Short and long dates and times of en-US on Windows. Proof: documented. */
const SHORT_DATES = ['M/d/yyyy', 'M/d/yy', 'MM/dd/yy', 'MM/dd/yyyy', 'yy/MM/dd', 'yyyy-MM-dd', 'dd-MMM-yy'];
const LONG_DATES = ['dddd, MMMM d, yyyy', 'MMMM d, yyyy', 'dddd, d MMMM, yyyy', 'd MMMM, yyyy'];
const SHORT_TIMES = ['h:mm tt', 'hh:mm tt', 'H:mm', 'HH:mm'];
const LONG_TIMES = ['h:mm:ss tt', 'hh:mm:ss tt', 'H:mm:ss', 'HH:mm:ss'];

const both = (dates: readonly string[], times: readonly string[]): string[] =>
  dates.flatMap((date) => times.map((time) => `${date} ${time}`));

/** The letters of the standard formats in .NET's order. */
export const STANDARD_FORMATS = 'dDfFgGmMoOrRstTuUyY';

/** All patterns that a standard format stands for. Throws FormatException for other letters. */
export function allDatePatterns(letter: string): readonly string[] {
  switch (letter) {
    case 'd':
      return SHORT_DATES;
    case 'D':
      return LONG_DATES;
    case 'f':
      return both(LONG_DATES, SHORT_TIMES);
    case 'F':
    case 'U':
      return both(LONG_DATES, LONG_TIMES);
    case 'g':
      return both(SHORT_DATES, SHORT_TIMES);
    case 'G':
      return both(SHORT_DATES, LONG_TIMES);
    case 't':
      return SHORT_TIMES;
    case 'T':
      return LONG_TIMES;
    default:
      if (STANDARD_FORMATS.includes(letter)) return [letter];
      throw formatError();
  }
}
