/** What one switch of the command line does with the words after it. */
interface SwitchDeclaration {
  /** As in powershell.exe, lower case. */
  readonly name: SwitchName;
  /** The shortest abbreviation that is still this switch (powershell.exe fixes one for each). */
  readonly shortest: string;
  /** Further spellings that count only when written out. */
  readonly aliases?: readonly string[];
  /** `rest`: takes all words that are left; `optional`: only `--name=value` carries a value. */
  readonly takes: 'nothing' | 'value' | 'rest' | 'optional';
}

export type SwitchName =
  | 'command'
  | 'complete'
  | 'completion'
  | 'encodedcommand'
  | 'executionpolicy'
  | 'file'
  | 'help'
  | 'home'
  | 'inputformat'
  | 'maxseconds'
  | 'mta'
  | 'noexit'
  | 'nohints'
  | 'nologo'
  | 'noninteractive'
  | 'noprofile'
  | 'outputformat'
  | 'plain'
  | 'sandbox'
  | 'server'
  | 'sta'
  | 'version'
  | 'width'
  | 'windowstyle';

/** In the order in which powershell.exe tries them: the first whose name begins with what was typed is meant. */
const SWITCHES: readonly SwitchDeclaration[] = [
  { name: 'help', shortest: 'h', aliases: ['?'], takes: 'nothing' },
  { name: 'noexit', shortest: 'noe', takes: 'nothing' },
  { name: 'noprofile', shortest: 'nop', takes: 'nothing' },
  { name: 'nologo', shortest: 'nol', takes: 'nothing' },
  { name: 'noninteractive', shortest: 'noni', takes: 'nothing' },
  { name: 'command', shortest: 'c', takes: 'rest' },
  { name: 'windowstyle', shortest: 'w', takes: 'value' },
  { name: 'file', shortest: 'f', takes: 'rest' },
  { name: 'executionpolicy', shortest: 'ex', aliases: ['ep'], takes: 'value' },
  { name: 'encodedcommand', shortest: 'e', aliases: ['ec', 'enc'], takes: 'value' },
  { name: 'inputformat', shortest: 'in', aliases: ['if'], takes: 'value' },
  { name: 'outputformat', shortest: 'o', aliases: ['of'], takes: 'value' },
  { name: 'version', shortest: 'v', takes: 'nothing' },
  { name: 'sta', shortest: 'sta', takes: 'nothing' },
  { name: 'mta', shortest: 'mta', takes: 'nothing' },
  // Ours. `-w` stays WindowStyle's, so Width needs two letters.
  { name: 'width', shortest: 'wid', takes: 'value' },
  { name: 'home', shortest: 'ho', takes: 'value' },
  { name: 'server', shortest: 'se', takes: 'value' },
  { name: 'sandbox', shortest: 'sa', takes: 'optional' },
  { name: 'maxseconds', shortest: 'max', aliases: ['max-seconds'], takes: 'value' },
  { name: 'plain', shortest: 'pl', takes: 'nothing' },
  { name: 'nohints', shortest: 'noh', takes: 'nothing' },
  { name: 'completion', shortest: 'compl', takes: 'value' },
  // What completion scripts ask; written out only.
  { name: 'complete', shortest: 'complete', takes: 'value' },
];

/** Finds a switch by what was typed after the dashes, any case, abbreviated or whole; null when there is none. */
export function findSwitch(typed: string): SwitchDeclaration | null {
  const key = typed.toLowerCase();
  const whole = SWITCHES.find((candidate) => candidate.name === key || candidate.aliases?.includes(key));
  return (
    whole ?? SWITCHES.find((candidate) => candidate.name.startsWith(key) && key.startsWith(candidate.shortest)) ?? null
  );
}
