/** What `ems --help` prints. */
export const HELP_TEXT = `The Exchange Management Shell for Receive connectors, without Exchange.

ems                                     interactive shell
ems -Command "<code>"                   runs code and ends; -Command - reads it from standard input
ems -File script.ps1 [arguments]        runs a script; 'ems script.ps1 ...' does the same
ems -EncodedCommand <base64>            runs code given as Base64 of UTF-16LE text
ems lab <subcommand>                    practice organisations: 'ems lab --help'
ems explain [identity]                  which limit of a connector wins, and what is wrong with it
ems simulate [file]                     a made-up load against the connectors, as they are and as proposed
ems replay <files>                      production's protocol logs against proposed limits
ems listen                              answers SMTP clients on loopback by the same rule

Options as in powershell.exe: any case, abbreviable, with one dash or two
  -NoProfile            does not run a profile
  -NoLogo               no greeting
  -NonInteractive       a prompt is an error
  -NoExit               stays in the shell after -Command or -File
  -ExecutionPolicy X    accepted
  -InputFormat Text, -OutputFormat Text, -WindowStyle X, -Sta, -Mta: accepted

Options of its own
  --home DIR            folder of the store (or set EMS_HOME)
  --server NAME         the connected server
  --width N             columns of the screen (default: the terminal's, else 120)
  --sandbox[=strict]    writes and deletes only inside the home folder (strict: reads too)
  --max-seconds N       ends a command that takes longer
  -NoHints              no dim line after an error that says what to type next (prompt only)
  --plain               no repainting and no colour, for screen readers
  --completion SHELL    prints a completion script for bash, zsh, fish or pwsh
  --version, --help

Exit code: 0; 1 when the last statement failed or an error ended it; N after 'exit N'.
`;
