import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { readLineOf } from './ReadLine.ts';

/** The chords that texts name. Ends the cmdlet where one names no key. */
export function chordsOf(call: CmdletCall, texts: readonly string[]): string[] {
  const { editor } = readLineOf(call.session);
  return texts.map(
    (text) =>
      editor.chord(text) ??
      call.fail({
        message: `Unrecognized key '${text}'. Please use a character literal or a well-known key name from the System.ConsoleKey enumeration.`,
        id: 'System.ArgumentException',
        category: 'InvalidArgument',
        exceptionType: 'System.ArgumentException',
        target: text,
      }),
  );
}
