import type { Command, Option } from 'commander';
import { LabError } from '../lab/LabError.ts';
import { descend, takesValue } from './descend.ts';

/** What a word with a dash may mean. */
interface Parameter {
  /** As one would type it in the shell: `MaxInboundConnection`, `ExchangeServer`. */
  readonly name: string;
  /** The option of commander; null for the name of an argument. */
  readonly option: Option | null;
}

/** A name, and what is behind its colon. One letter alone is left to commander, whose `-h` it may be. */
const NAMED = /^--?([a-z][a-z-]+)(?:[:=](.*))?$/is;

/**
 * Lets options of subcommands be typed as parameters are in the shell: upper and lower case are the same, any beginning
 * will do that only one name has, one dash or two, and the value apart or behind a colon. An argument may be named, too:
 * `-Identity 'EX01\Relay'`. Words that name nothing are left to commander. Throws LabError with the shell's text for
 * a beginning that several names have.
 */
export function shellWords(program: Command, words: readonly string[]): string[] {
  const { command, path, rest } = descend(program, words);
  const parameters = parametersOf(command);
  const values: string[] = [];
  const options: string[] = [];
  for (let index = 0; index < rest.length && rest[index] !== '--'; index++) {
    const word = rest[index] as string;
    const [, name, attached] = NAMED.exec(word) ?? [];
    const meant = name === undefined ? null : parameterNamed(parameters, name);
    if (!meant) options.push(word);
    else if (!meant.option) values.push(attached ?? rest[++index] ?? '');
    else {
      options.push(...asOption(meant.option, attached));
      if (attached === undefined && meant.option.required && index + 1 < rest.length)
        options.push(rest[++index] as string);
    }
  }
  const end = rest.indexOf('--');
  return [...path, ...values, ...options, ...(end < 0 ? [] : rest.slice(end))];
}

function parametersOf(command: Command): Parameter[] {
  const options = [...command.options, command.createOption('--help')];
  return [
    ...options.map((option) => ({ name: parameterName(option.long ?? ''), option })),
    ...command.registeredArguments.map((argument) => ({ name: parameterName(argument.name()), option: null })),
  ];
}

function parameterNamed(parameters: readonly Parameter[], typed: string): Parameter | null {
  const wanted = typed.replaceAll('-', '').toLowerCase();
  const exact = parameters.find(({ name }) => name.toLowerCase() === wanted);
  if (exact) return exact;
  const possible = parameters.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  if (possible.length <= 1) return possible[0] ?? null;
  const names = possible.map(({ name }) => ` -${name}`).join('');
  throw new LabError(
    `Parameter cannot be processed because the parameter name '${typed}' is ambiguous. Possible matches include:${names}.`,
  );
}

/** The option as commander reads it; a switch may have `$true` or `$false` behind a colon. */
function asOption(option: Option, value: string | undefined): string[] {
  const written = option.long ?? '';
  if (value === undefined) return [written];
  if (takesValue(option) || !/^\$?(true|false)$/i.test(value)) return [`${written}=${value}`];
  return /false/i.test(value) ? [] : [written];
}

function parameterName(written: string): string {
  return written.replace(/^--/, '').replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
