import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { PSReference } from '../../values/PSReference.ts';
import { lazyType } from '../../values/PSType.ts';
import { activeBuffer } from './activeBuffer.ts';
import type { EditBuffer } from './LineEditor.ts';

/** Functions that scripts of key handlers call by name besides those that work on the text. */
const BY_NAME =
  'Abort AcceptAndGetNext AcceptLine AcceptSuggestion AcceptNextSuggestionWord AddLine BackwardChar BackwardDeleteChar BackwardDeleteInput ' +
  'BackwardDeleteLine BackwardDeleteWord BackwardKillInput BackwardKillLine BackwardKillWord BackwardWord BeginningOfHistory ' +
  'BeginningOfLine CancelLine CapitalizeWord ClearHistory ClearScreen Complete Copy CopyOrCancelLine Cut DeleteChar DeleteCharOrExit ' +
  'DeleteLine DeleteWord DowncaseWord EndOfHistory EndOfLine ExchangePointAndMark ForwardChar ForwardDeleteInput ForwardDeleteLine ' +
  'ForwardWord GotoBrace HistorySearchBackward HistorySearchForward InsertLineAbove InsertLineBelow KillLine KillRegion KillWord ' +
  'MenuComplete NextHistory NextLine NextWord Paste PreviousHistory PreviousLine Redo RevertLine SelectAll SetMark ShowCommandHelp ' +
  'SwapCharacters TabCompleteNext TabCompletePrevious Undo UnixWordRubout UpcaseWord ValidateAndAcceptLine Yank YankLastArg YankPop';

function buffer(): EditBuffer {
  const open = activeBuffer();
  if (open !== null) return open;
  throw new ExceptionObject(
    'System.InvalidOperationException',
    'No line is being edited: this works in the script block of Set-PSReadLineKeyHandler only.',
  );
}

const byName = Object.fromEntries(
  BY_NAME.split(' ').flatMap((name) => [
    [`void ${name}()`, () => buffer().run(name)],
    // As a key calls it: with the key and an argument, which the script was given.
    [`void ${name}(System.Object key, System.Object arg)`, () => buffer().run(name)],
  ]),
);

function put(place: unknown, value: unknown): void {
  if (place instanceof PSReference) place.value = value;
}

/** Static methods for the scripts of Set-PSReadLineKeyHandler. Proof: documented. */
export const consoleReadLine = lazyType<object>(() => ({
  name: 'Microsoft.PowerShell.PSConsoleReadLine',
  staticMethods: {
    ...byName,
    'void Insert(string s)': (text: string) => buffer().insert(text),
    'void Replace(int start, int length, string replacement)': (start: number, length: number, text: string) =>
      buffer().replace(start, length, text),
    'void Delete(int start, int length)': (start: number, length: number) => buffer().replace(start, length, ''),
    'void SetCursorPosition(int cursor)': (cursor: number) => buffer().moveTo(cursor),
    'void GetBufferState(System.Object input, System.Object cursor)': (input: unknown, cursor: unknown) => {
      put(input, buffer().text);
      put(cursor, buffer().cursor);
    },
  },
}));
