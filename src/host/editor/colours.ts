/** SGR numbers by what they colour: kinds of tokens, and the parts of the screen around them. */
export type Colours = Readonly<Record<string, string>>;

/** PSReadLine's default colours (documented: Get-PSReadLineOption). */
export const defaultColours: Colours = {
  command: '93',
  parameter: '90',
  operator: '90',
  variable: '92',
  string: '36',
  number: '97',
  type: '37',
  member: '97',
  comment: '32',
  keyword: '92',
  /** The prompt's last character while the text cannot be parsed, and tokens that make no sense. */
  error: '91',
  inlinePrediction: '38;5;238',
  selection: '30;47',
  /** What was searched for. */
  emphasis: '96',
  continuationPrompt: '',
  default: '',
};

/** A stretch of the edited text and the kind of token that it is. */
export interface ColourSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
