/** One row of an SMTP receive protocol log, without the columns that the session and the clock give. */
export interface LogRow {
  /** `+` connect, `-` disconnect, `>` sent, `<` received, `*` information. */
  readonly event: '+' | '-' | '>' | '<' | '*';
  readonly data: string;
  readonly context: string;
}
