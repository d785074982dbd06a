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
}

export interface HelpExample {
  readonly title: string;
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
});
