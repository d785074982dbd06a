import type { ParameterInfo } from '../../../runtime/binder/ParameterInfo.ts';
import type { Candidate } from '../Candidate.ts';
import type { Cursor } from '../Cursor.ts';
import type { CommandAt } from '../commandAt.ts';

/** A value that is being typed for a parameter. */
export interface ValueRequest {
  readonly cursor: Cursor;
  readonly at: CommandAt;
  readonly parameter: ParameterInfo;
  /** What has been typed of it, without quotes. */
  readonly word: string;
  /** The quote it begins with, '' for a bare word. */
  readonly quote: '' | "'" | '"';
}

/** Candidates for a value; null where the source knows nothing of the parameter. */
export type ValueSource = (request: ValueRequest) => readonly Candidate[] | null;
