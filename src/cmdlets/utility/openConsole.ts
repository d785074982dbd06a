import { type EntryStream, FormatRecord } from '../../format/FormatRecord.ts';
import { Formatter } from '../../format/Formatter.ts';
import { OutOfSequence, ScreenWriter } from '../../format/ScreenWriter.ts';
import type { ConsoleOutput } from '../../runtime/ConsoleOutput.ts';
import type { Session } from '../../runtime/Session.ts';
import { TerminatingError } from '../../runtime/TerminatingError.ts';
import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { formatServices } from './formatServices.ts';
import { outOfSequence } from './TextOutput.ts';

/**
 * What Out-Default does for one piece of code: objects and errors in the order they come, laid out for the console.
 * `writeLine`: where lines go instead of straight to the console.
 */
export function openConsole(session: Session, writeLine?: (line: string) => void): ConsoleOutput {
  const { ui } = session;
  const show = writeLine ?? ((line: string) => ui.writeLine(line));
  let screen: ScreenWriter | null = null;
  let formatter: Formatter | null = null;
  // The console keeps its last column free, so that a full line does not scroll.
  const open = (): ScreenWriter => {
    screen ??= new ScreenWriter(
      ui.width - 1,
      (line, stream) => (stream === 'error' ? ui.writeError([line]) : show(line)),
      () => session.paused,
    );
    return screen;
  };
  const write = (record: FormatRecord): void => {
    try {
      open().process(record);
    } catch (error) {
      if (!(error instanceof OutOfSequence)) throw error;
      const { id, message, category, exceptionType } = outOfSequence(error);
      const exception = new ExceptionObject(exceptionType, message);
      throw new TerminatingError(new ErrorRecord(exception, { errorId: id, category, activity: 'out-default' }));
    }
  };
  const take = (value: unknown, stream: EntryStream): void => {
    if (value instanceof FormatRecord) {
      if (formatter === null) write(value);
      else formatter.pass(value);
      return;
    }
    formatter ??= new Formatter('default', { properties: [] }, formatServices(session), write);
    formatter.process(value, stream);
  };
  const finish = (): void => {
    formatter?.end();
    screen?.end();
    formatter = null;
    screen = null;
  };
  /** What is wrong with the output only shows at its end: the error is shown on a screen that starts anew. */
  const showLate = (error: unknown): void => {
    if (!(error instanceof TerminatingError)) throw error;
    formatter = null;
    screen = null;
    session.success = false;
    session.rememberError(error.record);
    take(error.record, 'error');
    finish();
  };
  return {
    output: { write: (value) => take(value, 'output') },
    error: { write: (value) => take(value, 'error') },
    end() {
      try {
        finish();
      } catch (error) {
        showLate(error);
      }
    },
  };
}
