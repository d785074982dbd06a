/** What an error says, as a hint needs it. */
export interface ErrorFacts {
  /** FullyQualifiedErrorId. */
  readonly id: string;
  readonly message: string;
  /** The command that reported it; '' where none did. */
  readonly command: string;
}

/** What is there in the session and its store. */
export interface HintWorld {
  /** Names of commands and aliases. */
  commands(): readonly string[];
  parameters(command: string): readonly string[];
  /** Identities that commands take: `EX01\Default EX01`, `EX01`. */
  identities(): readonly string[];
}

/** The next thing to type after an error; null where the rule is not sure. `typed`: the command that failed. */
export type HintRule = (error: ErrorFacts, typed: string, world: HintWorld) => string | null;
