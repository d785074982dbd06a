import type { SwitchName } from '../../commandLine/switches.ts';
import type { Suggestion } from './Suggestion.ts';

interface SwitchHelp {
  /** As people write it; null for one that only completion scripts use. */
  readonly text: string | null;
  readonly help: string;
  readonly values?: readonly string[];
  /** What else its value may be. */
  readonly takes?: 'code' | 'script' | 'folder' | 'server' | 'number' | 'text';
}

/** Every switch of the command line, in the order of `ems --help`. */
export const SWITCH_HELP: Readonly<Record<SwitchName, SwitchHelp>> = {
  command: { text: '-Command', help: 'run code and end', takes: 'code' },
  file: { text: '-File', help: 'run a script', takes: 'script' },
  encodedcommand: { text: '-EncodedCommand', help: 'run code given as Base64 of UTF-16LE text', takes: 'text' },
  noprofile: { text: '-NoProfile', help: 'do not run a profile' },
  nohints: { text: '-NoHints', help: 'no hints after errors' },
  nologo: { text: '-NoLogo', help: 'no greeting' },
  noninteractive: { text: '-NonInteractive', help: 'a prompt is an error' },
  noexit: { text: '-NoExit', help: 'stay in the shell after -Command or -File' },
  executionpolicy: {
    text: '-ExecutionPolicy',
    help: 'accepted, without effect',
    values: ['AllSigned', 'Bypass', 'Default', 'RemoteSigned', 'Restricted', 'Undefined', 'Unrestricted'],
  },
  inputformat: { text: '-InputFormat', help: 'format of standard input', values: ['Text'] },
  outputformat: { text: '-OutputFormat', help: 'format of standard output', values: ['Text'] },
  windowstyle: {
    text: '-WindowStyle',
    help: 'accepted, without effect',
    values: ['Hidden', 'Maximized', 'Minimized', 'Normal'],
  },
  sta: { text: '-Sta', help: 'accepted, without effect' },
  mta: { text: '-Mta', help: 'accepted, without effect' },
  home: { text: '--home', help: 'folder of the store', takes: 'folder' },
  server: { text: '--server', help: 'the connected server', takes: 'server' },
  width: { text: '--width', help: 'columns of the screen', takes: 'number' },
  sandbox: { text: '--sandbox', help: 'write and delete only inside the home folder' },
  maxseconds: { text: '--max-seconds', help: 'end a command that takes longer', takes: 'number' },
  plain: { text: '--plain', help: 'no repainting and no colour' },
  completion: {
    text: '--completion',
    help: 'print a completion script',
    values: ['bash', 'fish', 'pwsh', 'zsh'],
  },
  complete: { text: null, help: '' },
  version: { text: '--version', help: 'print the version' },
  help: { text: '--help', help: 'print the help' },
};

/** All that may be written, `--sandbox=strict` too. */
export function switchSuggestions(): Suggestion[] {
  const written = Object.values(SWITCH_HELP).flatMap(({ text, help }) => (text === null ? [] : [{ text, help }]));
  return [...written, { text: '--sandbox=strict', help: 'read only inside the home folder too' }];
}
