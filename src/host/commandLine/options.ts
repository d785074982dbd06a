import type { Sandbox } from '../machineFiles.ts';
import { readScriptArguments, type ScriptArgument } from './scriptArguments.ts';
import { findSwitch, type SwitchName } from './switches.ts';

/** What `ems` was asked to do. */
export type Action =
  | { readonly kind: 'interactive' }
  | { readonly kind: 'command'; readonly code: string }
  /** Commands come from standard input. */
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file'; readonly path: string; readonly arguments: readonly ScriptArgument[] }
  /** `ems lab …` and the other reports, which commander reads. */
  | { readonly kind: 'subcommand'; readonly words: readonly string[] }
  | { readonly kind: 'completion'; readonly shell: string }
  /** What the last word of a command line could become. */
  | { readonly kind: 'suggestions'; readonly line: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'help' };

export interface ShellOptions {
  readonly action: Action;
  readonly noExit: boolean;
  readonly noLogo: boolean;
  readonly noProfile: boolean;
  /** No hints after errors at the prompt. */
  readonly noHints: boolean;
  readonly nonInteractive: boolean;
  /** No repainting and no colour, for screen readers. */
  readonly plain: boolean;
  /** Folder of the store; null: the usual place. */
  readonly home: string | null;
  /** Columns of the screen; null: the terminal's. */
  readonly width: number | null;
  /** The connected server; null: the one that the lab names. */
  readonly server: string | null;
  readonly sandbox: Sandbox;
  /** Seconds after which a command is ended; null: never. */
  readonly maxSeconds: number | null;
}

/** A command line that cannot be carried out; `message` is for the user. */
export class UsageError extends Error {}

type Draft = { -readonly [K in keyof ShellOptions]: ShellOptions[K] };

/** Facts about the surroundings that decide what a bare `ems` does. */
export interface Surroundings {
  readonly stdinIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Words that start a report of our own instead of a command of the shell. */
export const SUBCOMMANDS: readonly string[] = ['lab', 'explain', 'simulate', 'replay', 'listen'];

const EXECUTION_POLICIES = [
  'unrestricted',
  'remotesigned',
  'allsigned',
  'restricted',
  'default',
  'bypass',
  'undefined',
];
const WINDOW_STYLES = ['normal', 'minimized', 'maximized', 'hidden'];

const flag = (name: 'noExit' | 'noLogo' | 'noProfile' | 'noHints' | 'nonInteractive' | 'plain') => (draft: Draft) => {
  draft[name] = true;
};
const accepted = () => {};

/** What each switch does to the options. Those that Windows needs and this shell does not are checked and let pass. */
const EFFECTS: Readonly<Record<SwitchName, (draft: Draft, value: string, rest: readonly string[]) => void>> = {
  noexit: flag('noExit'),
  nologo: flag('noLogo'),
  noprofile: flag('noProfile'),
  nohints: flag('noHints'),
  noninteractive: flag('nonInteractive'),
  plain: flag('plain'),
  sta: accepted,
  mta: accepted,
  executionpolicy: (_, value) => oneOf(value, EXECUTION_POLICIES, 'ExecutionPolicy'),
  windowstyle: (_, value) => oneOf(value, WINDOW_STYLES, 'WindowStyle'),
  inputformat: (_, value) => textOnly(value, 'InputFormat'),
  outputformat: (_, value) => textOnly(value, 'OutputFormat'),
  help: (draft) => {
    draft.action = { kind: 'help' };
  },
  version: (draft) => {
    draft.action = { kind: 'version' };
  },
  completion: (draft, shell) => {
    oneOf(shell, ['bash', 'zsh', 'fish', 'pwsh'], 'completion');
    draft.action = { kind: 'completion', shell: shell.toLowerCase() };
  },
  complete: (draft, line) => {
    draft.action = { kind: 'suggestions', line };
  },
  command: (draft, _, rest) => {
    draft.action = commandAction(rest);
  },
  encodedcommand: (draft, value) => {
    draft.action = { kind: 'command', code: decodeCommand(value) };
  },
  file: (draft, _, rest) => {
    draft.action = fileAction(rest);
  },
  home: (draft, value) => {
    draft.home = value;
  },
  server: (draft, value) => {
    draft.server = value;
  },
  width: (draft, value) => {
    draft.width = positiveNumber(value, 'width', 20, 10_000);
  },
  maxseconds: (draft, value) => {
    draft.maxSeconds = positiveNumber(value, 'max-seconds', 0.001, 1e9);
  },
  sandbox: (draft, value) => {
    if (value !== '') oneOf(value, ['on', 'strict'], 'sandbox');
    draft.sandbox = value.toLowerCase() === 'strict' ? 'strict' : 'on';
  },
};

/**
 * Reads the words after `ems`. Throws UsageError for a line that makes no sense.
 * Rules of powershell.exe (documented: about_PowerShell_exe): `-Command` and `-File` take all that follows.
 */
export function readOptions(words: readonly string[], surroundings: Surroundings): ShellOptions {
  const draft: Draft = {
    action: surroundings.stdinIsTerminal ? { kind: 'interactive' } : { kind: 'stdin' },
    noExit: false,
    noLogo: false,
    noProfile: false,
    noHints: false,
    nonInteractive: false,
    plain: false,
    home: surroundings.environment.EMS_HOME || null,
    width: null,
    server: null,
    sandbox: 'off',
    maxSeconds: null,
  };
  for (let index = 0; index < words.length; ) index = readWord(draft, words, index);
  return draft;
}

/** Switches that ask for an action of their own, which a subcommand is already. */
const ACTIONS: readonly SwitchName[] = ['help', 'version', 'completion', 'command', 'encodedcommand', 'file'];

/**
 * Takes the options of `ems` itself out of the words of a subcommand, where they may stand as well as before it: whole
 * names only. `isOwn` tells the names that mean something to the subcommand.
 */
export function takeOptions(
  options: ShellOptions,
  words: readonly string[],
  isOwn: (name: string) => boolean,
): { readonly options: ShellOptions; readonly words: readonly string[] } {
  const draft: Draft = { ...options };
  const left: string[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index] as string;
    const name = /^--?([a-z-]+)(?:[=:]|$)/i.exec(word)?.[1]?.toLowerCase() ?? '';
    const declaration = findSwitch(name);
    const isWhole = declaration?.name === name || declaration?.aliases?.includes(name);
    if (declaration && isWhole && !ACTIONS.includes(declaration.name) && !isOwn(name)) {
      index = readWord(draft, words, index);
    } else {
      left.push(word);
      index++;
    }
  }
  return { options: draft, words: left };
}

/** Reads the word at `index` and answers the index of the next one to read. */
function readWord(draft: Draft, words: readonly string[], index: number): number {
  const word = words[index] ?? '';
  if (word === '-' || !/^[-–—―]/.test(word)) return readBareWord(draft, words, index);
  const [, name = '', attached] = /^[-–—―]{1,2}([^=:]*)(?:[=:](.*))?$/s.exec(word) ?? [];
  const declaration = findSwitch(name);
  if (!declaration) throw new UsageError(`'${word}' is not an option of ems. 'ems --help' lists them.`);
  const effect = EFFECTS[declaration.name];
  if (declaration.takes === 'rest') {
    effect(draft, '', attached === undefined ? words.slice(index + 1) : [attached, ...words.slice(index + 1)]);
    return words.length;
  }
  if (declaration.takes === 'value') {
    const value = attached ?? words[index + 1];
    if (value === undefined) throw new UsageError(`The option '${word}' needs a value after it.`);
    effect(draft, value, []);
    return attached === undefined ? index + 2 : index + 1;
  }
  if (attached !== undefined && declaration.takes === 'nothing')
    throw new UsageError(`The option '${word}' takes no value.`);
  effect(draft, attached ?? '', []);
  return index + 1;
}

/** A word without a dash ends the options: a script, a report of ours, or, as for powershell.exe, a command. */
function readBareWord(draft: Draft, words: readonly string[], index: number): number {
  const word = words[index] ?? '';
  const rest = words.slice(index);
  if (SUBCOMMANDS.includes(word.toLowerCase())) draft.action = { kind: 'subcommand', words: rest };
  else if (/\.ps1$/i.test(word)) draft.action = fileAction(rest);
  else draft.action = commandAction(rest);
  return words.length;
}

function commandAction(rest: readonly string[]): Action {
  const [first, ...more] = rest;
  if (first === undefined)
    throw new UsageError('Cannot process the command because of a missing parameter. A command must follow -Command.');
  if (first !== '-') return { kind: 'command', code: rest.join(' ') };
  if (more.length > 0) {
    throw new UsageError(
      "'-' was specified with the -Command parameter; no other arguments to the command are permitted.",
    );
  }
  return { kind: 'stdin' };
}

function fileAction(rest: readonly string[]): Action {
  const [path, ...more] = rest;
  if (!path) throw new UsageError('The -File parameter requires a file path.');
  if (path === '-') return { kind: 'stdin' };
  if (!/\.ps1$/i.test(path)) {
    throw new UsageError(
      `Processing -File '${path}' failed because the file does not have a '.ps1' extension. Specify a valid Windows PowerShell script file name, and then try again.`,
    );
  }
  return { kind: 'file', path, arguments: readScriptArguments(more) };
}

/** Base64 over UTF-16LE, as `[Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($code))` makes it. */
function decodeCommand(text: string): string {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) {
    throw new UsageError(
      'Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.',
    );
  }
  return Buffer.from(text, 'base64').toString('utf16le');
}

function oneOf(value: string, choices: readonly string[], option: string): void {
  if (!choices.includes(value.toLowerCase())) {
    throw new UsageError(`The value '${value}' is not valid for -${option}. Possible values: ${choices.join(', ')}.`);
  }
}

/** XML on standard input or output would need PowerShell's remoting serializer between processes. */
function textOnly(value: string, option: string): void {
  if (value.toLowerCase() !== 'text')
    throw new UsageError(`-${option} ${value} is not emulated. Possible value: Text.`);
}

function positiveNumber(value: string, option: string, least: number, most: number): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= least && number <= most)) {
    throw new UsageError(
      `The value '${value}' is not valid for --${option}: a number from ${least} to ${most} is needed.`,
    );
  }
  return number;
}
