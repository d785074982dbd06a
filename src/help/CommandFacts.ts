/** What help has to know of a command besides its text; made from a cmdlet's declaration or a function's parameters. */
export interface CommandFacts {
  readonly name: string;
  /** One line for each parameter set, as Get-Command -Syntax prints it (`[-Name] <string>`). */
  readonly shellSyntax: readonly string[];
  /** The same as help prints it (`[-Name] <String>`). */
  readonly syntax: readonly string[];
  readonly parameters: readonly ParameterFacts[];
  /** Aliases of the command itself. */
  readonly aliases: readonly string[];
}

export interface ParameterFacts {
  readonly name: string;
  /** Short .NET name of the type: `String[]`; `SwitchParameter` for a switch. */
  readonly type: string;
  readonly isSwitch: boolean;
  readonly mandatory: boolean;
  /** Null for a named parameter. */
  readonly position: number | null;
  readonly pipeline: 'none' | 'value' | 'property' | 'both';
  readonly defaultValue: string;
  readonly wildcards: boolean;
  readonly aliases: readonly string[];
  /** A text from the declaration, used where the page has none. */
  readonly help: string;
}
