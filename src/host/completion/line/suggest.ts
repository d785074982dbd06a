import type { Command } from 'commander';
import { SUBCOMMANDS } from '../../commandLine/options.ts';
import { findSwitch } from '../../commandLine/switches.ts';
import type { LabFolder } from '../../store/LabFolder.ts';
import { servers } from './places.ts';
import { beginningLike, NOTHING, type Suggestion, type Suggestions } from './Suggestion.ts';
import { subcommandSuggestions } from './subcommands.ts';
import { SWITCH_HELP, switchSuggestions } from './switches.ts';

/** What the suggestions are made of. */
export interface LineSources {
  readonly labs: LabFolder;
  /** The subcommands, as commander knows them. */
  readonly program: Command;
  /** Candidates for code of the shell: the word that would take the place of the last one. */
  code(text: string): readonly Suggestion[];
}

/** What the last of the words after `ems` could become. */
export function suggest(words: readonly string[], sources: LineSources): Suggestions {
  const word = words.at(-1) ?? '';
  const { items, files } = anything(words.slice(0, -1), word, sources);
  return { items: beginningLike(word, items), files };
}

function anything(before: readonly string[], word: string, sources: LineSources): Suggestions {
  for (let index = 0; index < before.length; index++) {
    const one = before[index] ?? '';
    if (SUBCOMMANDS.includes(one.toLowerCase()))
      return subcommandSuggestions(sources.program, sources.labs, before.slice(index), word);
    if (!one.startsWith('-')) return /\.ps1$/i.test(one) ? ANY_FILE : codeAt(before.slice(index), word, sources);
    const found = findSwitch(one.replace(/^-{1,2}/, '').replace(/=.*$/s, ''));
    if (found === null) return NOTHING;
    if (found.takes === 'rest') return restOf(SWITCH_HELP[found.name].takes, before.slice(index + 1), word, sources);
    if (found.takes !== 'value' || one.includes('=')) continue;
    if (index === before.length - 1) return switchValue(found.name, sources);
    index++;
  }
  return word.startsWith('-') ? { items: switchSuggestions(), files: null } : start(sources);
}

const ANY_FILE: Suggestions = { items: [], files: 'any' };

/** What a line may begin with: a subcommand, or a script. */
function start({ program }: LineSources): Suggestions {
  const items = program.commands.map((command) => ({ text: command.name(), help: command.description() }));
  return { items, files: '.ps1' };
}

function restOf(takes: string | undefined, before: readonly string[], word: string, sources: LineSources): Suggestions {
  if (takes === 'code') return codeAt(before, word, sources);
  return before.length === 0 ? { items: [], files: '.ps1' } : ANY_FILE;
}

function codeAt(before: readonly string[], word: string, { code }: LineSources): Suggestions {
  return { items: code([...before, word].join(' ')), files: 'any' };
}

function switchValue(name: keyof typeof SWITCH_HELP, { labs }: LineSources): Suggestions {
  const { values, takes } = SWITCH_HELP[name];
  if (values) return { items: values.map((text) => ({ text, help: '' })), files: null };
  if (takes === 'folder') return { items: [], files: 'folder' };
  return takes === 'server' ? servers(labs) : NOTHING;
}
