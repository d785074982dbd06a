import type { Command, Option } from 'commander';
import { descend, takesValue } from '../../commandLine/descend.ts';
import type { LabFolder } from '../../store/LabFolder.ts';
import { OPTION_PLACES, PLACES, type Place } from './places.ts';
import { NOTHING, type Suggestion, type Suggestions } from './Suggestion.ts';

/** Suggestions for the word behind `words` of a subcommand such as `lab new --profile`; commander's declarations say what fits. */
export function subcommandSuggestions(
  program: Command,
  labs: LabFolder,
  words: readonly string[],
  word: string,
): Suggestions {
  const { command, path: names, rest } = descend(program, words);
  const path = names.join(' ');
  const before = optionOf(command, rest.at(-1));
  if (before && takesValue(before)) return placeOf(path, before.long ?? '', before)(labs);
  const options = command.options.map(optionSuggestion);
  if (word.startsWith('-')) return { items: options, files: null };
  if (command.commands.length > 0) return { items: command.commands.map(commandSuggestion), files: null };
  const { items, files } = argumentPlace(command, path, rest)?.(labs) ?? NOTHING;
  return { items: word === '' ? [...items, ...options] : items, files };
}

/** commander's own flag of that spelling; case does not count, and one dash is as good as two. */
function optionOf({ options }: Command, word: string | undefined): Option | undefined {
  if (word === undefined || !word.startsWith('-')) return undefined;
  const name = word.replace(/^-+/, '').toLowerCase();
  return options.find(({ long }) => long?.slice(2).toLowerCase() === name);
}

function placeOf(path: string, name: string, { argChoices }: Option): Place {
  if (argChoices) return () => ({ items: argChoices.map((text) => ({ text, help: '' })), files: null });
  return PLACES[`${path} ${name}`] ?? OPTION_PLACES[name] ?? (() => NOTHING);
}

/** What the next argument without a name may be. */
function argumentPlace(command: Command, path: string, rest: readonly string[]): Place | undefined {
  const given = rest.filter((word, index) => {
    const before = optionOf(command, rest[index - 1]);
    return !word.startsWith('-') && !(before && takesValue(before));
  });
  const declared = command.registeredArguments;
  const last = declared.at(-1);
  const next = declared[given.length] ?? (last?.variadic ? last : undefined);
  return next === undefined ? undefined : PLACES[`${path} <${next.name()}>`];
}

const optionSuggestion = ({ long, description }: Option): Suggestion => ({ text: long ?? '', help: description });
const commandSuggestion = (command: Command): Suggestion => ({ text: command.name(), help: command.description() });
