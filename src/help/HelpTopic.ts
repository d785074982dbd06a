/** Help in plain data, wherever it comes from: a Markdown page of ours or the comment of a script function. */
export interface HelpTopic {
  readonly name: string;
  readonly synopsis: string;
  readonly description: string;
  /** Lower-case parameter name → text. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly examples: readonly HelpExample[];
  readonly inputs: string;
  readonly outputs: string;
  readonly notes: string;
  readonly links: readonly string[];
  readonly component: string;
  readonly role: string;
  readonly functionality: string;
  /** The command whose help is meant instead (`.FORWARDHELPTARGETNAME`); '' = none. */
  readonly forwardTo: string;
}

export interface HelpExample {
  /** What stands between the dashes: `EXAMPLE 1`, `Example 1: All servers`. */
  readonly title: string;
  /** The prompt in front of the code, with its blank where there is one. */
  readonly prompt: string;
  /** What is typed, without the prompt. */
  readonly code: string;
  readonly remarks: string;
}

export const emptyTopic = (name: string): HelpTopic => ({
  name,
  synopsis: '',
  description: '',
  parameters: new Map(),
  examples: [],
  inputs: '',
  outputs: '',
  notes: '',
  links: [],
  component: '',
  role: '',
  functionality: '',
  forwardTo: '',
});
