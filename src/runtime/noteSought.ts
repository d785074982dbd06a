import { netAnswer } from '../values/dotnet/netAnswer.ts';
import type { Sought } from '../values/dotnet/Sought.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { Frame } from './Frame.ts';
import { preference } from './preferences.ts';
import { StreamRecord } from './StreamRecord.ts';
import { TerminatingError } from './TerminatingError.ts';

/** What has been told already: an error passes several places on its way. */
const told = new WeakSet<Sought>();

/** On the verbose stream of running code: whether .NET has what an error did not find. */
export function noteSought(frame: Frame, thrown: unknown): void {
  const sought = soughtBy(thrown);
  if (sought !== null) noteFor(frame, sought);
}

/** The same where no error tells of it, as with `'X' -as [type]`. */
export function noteFor(frame: Frame, sought: Sought): void {
  const action = preference(frame.scope, 'verbosepreference');
  if (action === 'SilentlyContinue' || action === 'Ignore') return;
  tellOnce(sought, (text) => frame.streams.verbose.write(new StreamRecord('Verbose', text)));
}

/** Hands the sentence on, the first time that it is asked for. */
export function tellOnce(sought: Sought, tell: (text: string) => void): void {
  if (told.has(sought)) return;
  told.add(sought);
  const text = netAnswer(sought);
  if (text !== null) tell(text);
}

/** What an error or one of the exceptions in it looked for in vain. */
export function soughtBy(thrown: unknown): Sought | null {
  const exception = thrown instanceof TerminatingError ? thrown.exception : thrown;
  for (let at = exception instanceof ExceptionObject ? exception : null; at !== null; at = at.inner) {
    if (at.sought !== null) return at.sought;
  }
  return null;
}
