import { aboutSynopsis } from '../../help/aboutText.ts';
import type { HelpTopic } from '../../help/HelpTopic.ts';
import { topicOf } from '../../help/topicOf.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { AliasInfo, type CommandInfo } from '../../runtime/command.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { Shape } from '../../values/Shape.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { visibleCommands } from './visibleCommands.ts';

/** What narrows a search besides the name: wildcard patterns, empty = all. */
export interface HelpFilter {
  readonly Category?: readonly string[] | undefined;
  readonly Component?: readonly string[] | undefined;
  readonly Functionality?: readonly string[] | undefined;
  readonly Role?: readonly string[] | undefined;
}

/** A topic that a search found, as the table of Get-Help lists it. */
export interface FoundHelp {
  readonly name: string;
  readonly category: string;
  readonly module: string;
  readonly synopsis: string;
}

/** All topics whose name fits a pattern: commands by kind and name, then `about_` topics. */
export function helpNamed(call: CmdletCall, pattern: string, filter: HelpFilter): FoundHelp[] {
  const matcher = wildcard(pattern);
  const commands = visibleCommands(call.session, call.scope).filter(({ name }) => matcher.matches(name));
  return [
    ...commands.filter((command) => isWanted(call, command, filter)).map((command) => foundCommand(call, command)),
    ...(isWantedCategory('HelpFile', filter) ? aboutTopics(call).filter(({ name }) => matcher.matches(name)) : []),
  ];
}

/** All topics whose text holds a word; what 5.1 looks for when no name fits. */
export function helpAbout(call: CmdletCall, word: string): FoundHelp[] {
  const { help } = call.session;
  const lower = word.toLowerCase();
  const named = help.names().filter((name) => help.page(name)?.toLowerCase().includes(lower));
  return named.flatMap((name) => helpNamed(call, name, {}).filter((found) => found.name === name));
}

function aboutTopics(call: CmdletCall): FoundHelp[] {
  const { help } = call.session;
  return help
    .names()
    .filter((name) => name.startsWith('about_'))
    .map((name) => ({ name, category: 'HelpFile', module: '', synopsis: aboutSynopsis(help.page(name) ?? '') }));
}

function foundCommand(call: CmdletCall, command: CommandInfo): FoundHelp {
  const { name, commandType: category, moduleName: module } = command;
  if (command instanceof AliasInfo) return { name, category, module, synopsis: command.definition };
  const synopsis = topicOf(command, call.session.help)?.synopsis ?? '...';
  return { name, category, module, synopsis };
}

function isWanted(call: CmdletCall, command: CommandInfo, filter: HelpFilter): boolean {
  if (!isWantedCategory(command.commandType, filter)) return false;
  const { Component, Functionality, Role } = filter;
  if (Component === undefined && Functionality === undefined && Role === undefined) return true;
  const topic = command instanceof AliasInfo ? null : topicOf(command, call.session.help);
  return (
    topic !== null &&
    fits(topic.component, Component) &&
    fits(topic.functionality, Functionality) &&
    fits(topic.role, Role)
  );
}

const isWantedCategory = (category: string, { Category }: HelpFilter): boolean =>
  Category === undefined ||
  Category.some((one) => one.toLowerCase() === category.toLowerCase() || one.toLowerCase() === 'all');

const fits = (text: string, patterns: readonly string[] | undefined): boolean =>
  patterns === undefined || patterns.some((pattern) => wildcard(pattern).matches(text));

const TYPE_NAMES = ['HelpInfoShort', 'System.Management.Automation.PSCustomObject', 'System.Object'];

/** A line of the table: Name, Category, Module, Synopsis. */
export function listed({ name, category, module, synopsis }: FoundHelp): PSCustomObject {
  const shown = { Name: name, Category: category, Module: module, Synopsis: synopsis };
  return new PSCustomObject(Shape.of(Object.keys(shown)), Object.values(shown), TYPE_NAMES);
}

/** A topic in full; null when the name is none. Follows `.FORWARDHELPTARGETNAME`. */
export function helpOf(call: CmdletCall, name: string): { command: CommandInfo; topic: HelpTopic | null } | null {
  const command = call.session.commands.resolve(name, call.scope);
  if (command === null) return null;
  const topic = topicOf(command, call.session.help);
  const forward = topic?.forwardTo ?? '';
  return (
    (forward === '' || forward.toLowerCase() === name.toLowerCase() ? null : helpOf(call, forward)) ?? {
      command,
      topic,
    }
  );
}
