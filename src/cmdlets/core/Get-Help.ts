import { parseCommentHelp } from '../../help/commentHelp.ts';
import { factsOf } from '../../help/factsOf.ts';
import { HelpInfo, parameterHelp } from '../../help/HelpInfo.ts';
import { emptyTopic, type HelpTopic } from '../../help/HelpTopic.ts';
import type { HelpView } from '../../help/helpText.ts';
import { parseHelpPage } from '../../help/markdownHelp.ts';
import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { type CommandInfo, FunctionInfo, ScriptInfo } from '../../runtime/command.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';

export default cmdlet({
  name: 'Get-Help',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetHelpCommand',
  defaultSet: 'AllUsersView',
  proof: 'recorded',
  parameters: {
    Name: { type: 'string', position: 0, pipeline: 'property' },
    Path: { type: 'string', emulated: false },
    Category: { type: 'string[]' },
    Component: { type: 'string[]', emulated: false },
    Functionality: { type: 'string[]', emulated: false },
    Role: { type: 'string[]', emulated: false },
    Full: { type: 'switch', sets: ['AllUsersView'] },
    Detailed: { type: 'switch', sets: { DetailedView: { mandatory: true } } },
    Examples: { type: 'switch', sets: { Examples: { mandatory: true } } },
    Parameter: { type: 'string', sets: { Parameters: { mandatory: true } } },
    Online: { type: 'switch', sets: { Online: { mandatory: true } }, emulated: false },
    ShowWindow: { type: 'switch', sets: { ShowWindow: { mandatory: true } }, emulated: false },
  },
  run: (call) => ({
    process({ Name = 'default', Full, Detailed, Examples, Parameter }) {
      const view: HelpView = Full ? 'full' : Detailed ? 'detailed' : Examples ? 'examples' : 'default';
      if (Name === 'default') return call.writeAll(overview(call));
      if (WildcardPattern.isPattern(Name)) return call.writeAll(matching(call, Name));
      const help = commandHelp(call, Name, view);
      if (help !== null && Parameter !== undefined) return call.writeAll(parametersOf(call, help, Parameter));
      if (help !== null) return call.write(help);
      const text = aboutText(call, Name);
      if (text !== null) return call.write(text);
      const found = matching(call, `*${Name}*`);
      if (found.length > 0) return call.writeAll(found);
      call.error(notFound(Name));
    },
  }),
});

/** Recorded. */
const notFound = (name: string) => ({
  message: `Get-Help could not find ${name} in a help file in this session. To download updated help topics type: "Update-Help". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.`,
  id: 'HelpNotFound',
  category: 'ResourceUnavailable' as const,
  exceptionType: 'Microsoft.PowerShell.Commands.HelpNotFoundException',
});

function commandHelp(call: CmdletCall, name: string, view: HelpView): HelpInfo | null {
  const command = call.session.commands.resolve(name, call.scope);
  if (command === null) return null;
  return new HelpInfo(topicOf(call, command), factsOf(command), view, command.commandType, command.moduleName);
}

/** The page of a cmdlet; the comment of a function or script; without either what the declaration says. */
function topicOf(call: CmdletCall, command: CommandInfo): HelpTopic {
  const written =
    command instanceof FunctionInfo || command instanceof ScriptInfo ? command.scriptBlock.ast.help : null;
  const comment = written === null ? null : parseCommentHelp(command.name, written);
  if (comment !== null) return comment;
  const page = call.session.help.page(command.name);
  return page === null
    ? { ...emptyTopic(command.name), synopsis: factsOf(command).syntax.join('\n') }
    : parseHelpPage(page);
}

function parametersOf(call: CmdletCall, help: HelpInfo, name: string): PSCustomObject[] {
  const pattern = wildcard(name);
  const found = help.facts.parameters.filter((parameter) => pattern.matches(parameter.name));
  if (found.length === 0) call.error(noParameter(name));
  return found.map((parameter) => parameterHelp(parameter, help.topic));
}

/** Documented. */
const noParameter = (name: string) => ({
  message: `No parameter matches criteria ${name}.`,
  id: 'NoParmsFound',
  category: 'ObjectNotFound' as const,
  target: name,
  exceptionType: 'System.Management.Automation.PSArgumentException',
});

/** An `about_` topic is plain text. */
function aboutText(call: CmdletCall, name: string): string | null {
  const page = call.session.help.page(name) ?? call.session.help.page(`about_${name}`);
  if (page === null) return null;
  return page.replace(/^```[a-z]*$/gm, '').replace(/^#+ (.*)$/gm, (_, title: string) => title.toUpperCase());
}

/** Name, category, module and synopsis of all topics that a pattern fits. */
function matching(call: CmdletCall, name: string): PSCustomObject[] {
  const pattern = wildcard(name);
  const commands = call.session.commands.allCmdlets().filter((command) => pattern.matches(command.name));
  const topics = call.session.help.names().filter((topic) => topic.startsWith('about_') && pattern.matches(topic));
  return [
    ...commands.map((command) => listed(command.name, 'Cmdlet', command.moduleName, topicOf(call, command).synopsis)),
    ...topics.map((topic) => listed(topic, 'HelpFile', '', '')),
  ];
}

const listed = (Name: string, Category: string, Module: string, Synopsis: string) =>
  PSCustomObject.of({ Name, Category, Module, Synopsis });

/** What `Get-Help` alone says. */
function overview(call: CmdletCall): string[] {
  const topics = call.session.help.names().filter((topic) => topic.startsWith('about_'));
  return [
    'TOPIC',
    '    Help in this practice shell',
    '',
    'Get-Help <cmdlet>             what a cmdlet does, and how it is called',
    'Get-Help <cmdlet> -Examples   examples to try',
    'Get-Help <cmdlet> -Full       everything about it',
    'Get-Help *Connector*          all that has to do with connectors',
    'Get-Command                   all commands; Get-ExCommand: those of Exchange',
    '',
    'Topics to begin with:',
    ...topics.map((topic) => `    ${topic}`),
  ];
}
