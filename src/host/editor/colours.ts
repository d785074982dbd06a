/** PSReadLine's default colours by kind of token, as SGR codes (documented: Get-PSReadLineOption). */
export const TOKEN_COLOURS: Readonly<Record<string, string>> = {
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
  error: '91',
};

export const PREDICTION_COLOUR = '38;5;238';
export const SELECTION_COLOUR = '30;47';
export const EMPHASIS_COLOUR = '96';
/** The prompt's last character turns red while the text cannot be parsed. */
export const ERROR_COLOUR = '91';

/** A stretch of the edited text and the kind of token that it is. */
export interface ColourSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
