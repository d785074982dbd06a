import type { Step } from '../editor/Command.ts';
import type { Completions } from '../editor/commands/completion.ts';
import type { EditState } from '../editor/EditState.ts';
import type { Editing } from './editing.ts';
import type { Remembered } from './HistoryFile.ts';

/** What a question wants: a line, a line that nobody may see, or a single key. */
export type Wanted = 'line' | 'secret' | 'key';

/** The side of the shell that the user sees: the line editor, or plain lines where nothing may be repainted. */
export interface Front {
  /** Takes the terminal over. */
  open(): void;
  /** Gives it back as it was. */
  close(): void;
  /** A command; null when the user leaves the shell. `editing` null: as nobody has set anything. */
  command(prompt: string, editing: Editing | null): Promise<string | null>;
  /** The answer to a question of a command; null when Ctrl-C or the end of the input came instead. */
  answer(prompt: string, wanted: Wanted): Promise<string | null>;
  /** Loads what it needs when such a text is typed. */
  warmUp?(text: string): void;
  /** What a script says of the command given last. */
  remember(text: string, where: Remembered): void;
}

/** What a front asks of the shell behind it. */
export interface FrontHost {
  /** The user pressed Ctrl-C while something runs or asks. */
  interrupt(): void;
  resized(): void;
  complete(text: string, cursor: number): Promise<Completions>;
  /** The text of Get-Help; '' when there is none. */
  help(topic: string): Promise<string>;
  /** Lets the script of a key work on the text. */
  script(chord: string, state: EditState): Promise<Step>;
}
