import { beginsWith, type Candidate, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';

type Argument = readonly [name: string, type: string];

/** Named arguments of attributes, in the engine's order (recorded). */
const ARGUMENTS: Readonly<Record<string, readonly Argument[]>> = {
  parameter: [
    ['Position', 'System.Int32'],
    ['ParameterSetName', 'System.String'],
    ['Mandatory', 'System.Boolean'],
    ['ValueFromPipeline', 'System.Boolean'],
    ['ValueFromPipelineByPropertyName', 'System.Boolean'],
    ['ValueFromRemainingArguments', 'System.Boolean'],
    ['HelpMessage', 'System.String'],
    ['HelpMessageBaseName', 'System.String'],
    ['HelpMessageResourceId', 'System.String'],
    ['DontShow', 'System.Boolean'],
  ],
  cmdletbinding: [
    ['PositionalBinding', 'System.Boolean'],
    ['DefaultParameterSetName', 'System.String'],
    ['SupportsShouldProcess', 'System.Boolean'],
    ['SupportsPaging', 'System.Boolean'],
    ['SupportsTransactions', 'System.Boolean'],
    ['ConfirmImpact', 'System.Management.Automation.ConfirmImpact'],
    ['HelpUri', 'System.String'],
    ['RemotingCapability', 'System.Management.Automation.RemotingCapability'],
  ],
  validateset: [['IgnoreCase', 'System.Boolean']],
  validatepattern: [['Options', 'System.Text.RegularExpressions.RegexOptions']],
  outputtype: [
    ['ProviderCmdlet', 'System.String'],
    ['ParameterSetName', 'System.String[]'],
  ],
};

/** What may stand behind `ConfirmImpact=`. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  confirmimpact: ['High', 'Low', 'Medium', 'None'],
  remotingcapability: ['None', 'OwnedByCommand', 'PowerShell', 'SupportedByCommand'],
};

/** `[Parameter(Man`, `[CmdletBinding(ConfirmImpact='H`. */
export function completeAttributeArgument({ before }: Cursor): Found | null {
  const [, name, inside] = /\[\s*(?:System\.Management\.Automation\.)?(\w+)\(([^()[\]]*)$/.exec(before) ?? [];
  const known = ARGUMENTS[name?.toLowerCase().replace(/attribute$/, '') ?? ''];
  if (known === undefined || inside === undefined) return null;
  const [, argument, value] = /(\w+)\s*=\s*((?:['"]?)\w*)$/.exec(inside) ?? [];
  if (argument !== undefined && value !== undefined) return valueItems(argument, value, before.length);
  const [, word] = /(?:^|,)\s*(\w*)$/.exec(inside) ?? [];
  if (word === undefined) return null;
  return { start: before.length - word.length, items: argumentItems(known, inside, word) };
}

function argumentItems(known: readonly Argument[], inside: string, word: string): Candidate[] {
  const matches = beginsWith(word);
  const used = new Set([...inside.matchAll(/(\w+)\s*(?:[=,])/g)].map(([, name = '']) => name.toLowerCase()));
  return known
    .filter(([name]) => matches(name) && !used.has(name.toLowerCase()))
    .map(([name, type]) => candidate('Property', name, name, `${type} ${name}`));
}

function valueItems(argument: string, typed: string, end: number): Found | null {
  const values = VALUES[argument.toLowerCase()];
  if (values === undefined) return null;
  const matches = beginsWith(typed.replace(/^['"]/, ''));
  const quote = typed.startsWith('"') ? '"' : "'";
  const items = values.filter(matches).map((value) => candidate('ParameterValue', quote + value + quote, value));
  return { start: end - typed.length, items };
}
