import type { CompletionFacts } from '../values/surroundings.ts';
import type { NotEmulated } from './CommandTable.ts';
import type { ConsoleOutput } from './ConsoleOutput.ts';
import type { AnyCmdlet } from './cmdlet.ts';
import type { HostUI, Platform } from './Platform.ts';
import type { Session } from './Session.ts';

export interface SessionOptions {
  readonly platform: Platform;
  readonly ui: HostUI;
  /** The cmdlets there are, by lower-case name. */
  readonly cmdlets: Readonly<Record<string, AnyCmdlet>>;
  /** Makes what shows the output of one piece of code. */
  readonly openConsole: (session: Session) => ConsoleOutput;
  /** The help pages that come with the program. */
  readonly help?: HelpPages;
  /** What could stand at the cursor of a text. */
  readonly complete?: (session: Session, text: string, cursor: number) => CompletionFacts;
  /** Says of names that exist in real shells but not here that they are not emulated. */
  readonly whyNotEmulated?: (name: string) => NotEmulated | null;
}

/** Markdown pages by name: one for each cmdlet, and `about_…` topics. */
export interface HelpPages {
  /** Null where there is no page of this name. */
  page(name: string): string | null;
  names(): readonly string[];
}
