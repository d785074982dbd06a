import { wrapText } from '../../format/layout/wordWrap.ts';
import { aboutText } from '../../help/aboutText.ts';
import { factsOf } from '../../help/factsOf.ts';
import { HelpInfo } from '../../help/HelpInfo.ts';
import type { HelpView } from '../../help/helpText.ts';
import { parameterHelp } from '../../help/parameterHelp.ts';
import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { ScriptInfo } from '../../runtime/command.ts';
import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';
import { type FoundHelp, type HelpFilter, helpAbout, helpNamed, helpOf, listed } from './helpSearch.ts';

interface Wanted extends HelpFilter {
  readonly Name?: string | undefined;
  readonly Full: boolean;
  readonly Detailed: boolean;
  readonly Examples: boolean;
  readonly Parameter?: string | undefined;
}

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
    Component: { type: 'string[]' },
    Functionality: { type: 'string[]' },
    Role: { type: 'string[]' },
    Full: { type: 'switch', sets: ['AllUsersView'] },
    Detailed: { type: 'switch', sets: { DetailedView: { mandatory: true } } },
    Examples: { type: 'switch', sets: { Examples: { mandatory: true } } },
    Parameter: { type: 'string', sets: { Parameters: { mandatory: true } } },
    Online: { type: 'switch', sets: { Online: { mandatory: true } }, emulated: false },
    ShowWindow: { type: 'switch', sets: { ShowWindow: { mandatory: true } }, emulated: false },
  },
  run: (call) => ({
    process(wanted) {
      const { Name } = wanted;
      if (Name === undefined && !isFiltered(wanted)) call.writeAll(overview(call));
      else if (Name === undefined || WildcardPattern.isPattern(Name))
        showFound(call, helpNamed(call, Name ?? '*', wanted), wanted);
      else if (!showTopic(call, Name, wanted)) search(call, Name, wanted);
    },
  }),
});

const isFiltered = ({ Category, Component, Functionality, Role }: HelpFilter): boolean =>
  [Category, Component, Functionality, Role].some((filter) => filter !== undefined);

/** Shows the topic of exactly this name; false when there is none. */
function showTopic(call: CmdletCall, name: string, wanted: Wanted): boolean {
  const found = helpOf(call, name);
  if (found !== null) {
    const { command, topic } = found;
    const { commandType: category, moduleName } = command;
    const help = { topic, facts: factsOf(command), category, moduleName };
    if (topic === null && command instanceof ScriptInfo) call.write(`${help.facts.shellSyntax.join('\n')}\n`);
    else if (wanted.Parameter === undefined) call.write(new HelpInfo(help, viewOf(wanted)));
    else showParameters(call, new HelpInfo(help, 'default'), wanted.Parameter);
    return true;
  }
  const { help: pages, ui } = call.session;
  const page = pages.page(name) ?? pages.page(`about_${name}`);
  if (page !== null) call.write(aboutText(page, ui.width, wrapText));
  return page !== null;
}

function viewOf({ Full, Detailed, Examples }: Wanted): HelpView {
  if (Full) return 'full';
  if (Detailed) return 'detailed';
  return Examples ? 'examples' : 'default';
}

function showParameters(call: CmdletCall, { help }: HelpInfo, name: string): void {
  const pattern = wildcard(name);
  const found = help.facts.parameters.filter((parameter) => pattern.matches(parameter.name));
  if (found.length === 0) call.error(noParameter(name, help.facts.name));
  for (const parameter of found) call.write(parameterHelp(parameter, help.topic));
}

/** A name that no topic has: it is not emulated, or a part of names, else of texts. */
function search(call: CmdletCall, name: string, wanted: Wanted): void {
  const missing = call.session.commands.missing(name);
  if (missing.errorId === 'CmdletNotEmulated') return call.error(missing);
  const named = helpNamed(call, `*${name}*`, wanted);
  const found = named.length > 0 || isFiltered(wanted) ? named : helpAbout(call, name);
  if (found.length === 0) call.error(notFound(name));
  else showFound(call, found, wanted);
}

/** One topic is shown whole, several as a table. */
function showFound(call: CmdletCall, found: readonly FoundHelp[], wanted: Wanted): void {
  const [only] = found;
  if (found.length === 1 && only !== undefined && showTopic(call, only.name, wanted)) return;
  for (const one of found) call.write(listed(one));
}

/** Proof: recorded. */
const notFound = (name: string) => ({
  message: `Get-Help could not find ${name} in a help file in this session. To download updated help topics type: "Update-Help". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.`,
  id: 'HelpNotFound',
  category: 'ResourceUnavailable' as const,
  exceptionType: 'Microsoft.PowerShell.Commands.HelpNotFoundException',
});

/** Proof: recorded, but for the target. */
const noParameter = (name: string, target: string) => ({
  message: `No parameter matches criteria ${name}.`,
  id: 'NoParmsFound',
  category: 'InvalidArgument' as const,
  target,
  exceptionType: 'System.Management.Automation.PSArgumentException',
});

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
    'Get-Help about_*              all topics about the language and the lab',
    'Get-Command                   all commands; Get-ExCommand: those of Exchange',
    '',
    'Topics:',
    ...topics.map((topic) => `    ${topic}`),
  ];
}
