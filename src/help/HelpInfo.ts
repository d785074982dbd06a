import { NetObject } from '../values/NetObject.ts';
import { PSCustomObject } from '../values/PSCustomObject.ts';
import { defineType, type PSType } from '../values/PSType.ts';
import type { CommandFacts } from './CommandFacts.ts';
import type { HelpTopic } from './HelpTopic.ts';
import { bareHelpText, type HelpView, helpText } from './helpText.ts';
import { parameterHelp } from './parameterHelp.ts';

export interface HelpOf {
  /** Null where nobody wrote help. */
  readonly topic: HelpTopic | null;
  readonly facts: CommandFacts;
  readonly category: string;
  readonly moduleName: string;
}

/** What Get-Help gives for a command: an object to look into, and a text for the console. */
export class HelpInfo extends NetObject {
  readonly help: HelpOf;
  readonly view: HelpView;

  constructor(help: HelpOf, view: HelpView) {
    super();
    this.help = help;
    this.view = view;
  }

  get psType(): PSType {
    return helpType(this.help.topic === null ? 'ExtendedCmdletHelpInfo' : 'MamlCommandHelpInfo', SUFFIXES[this.view]);
  }

  /** Unbroken lines, each with its indentation; the view named `help` shows them. */
  lines(): readonly string[] {
    const { topic, facts } = this.help;
    return topic === null ? bareHelpText(facts) : helpText(topic, facts, this.view);
  }
}

/** The views are told apart by their type names. Proof: documented. */
const SUFFIXES: Readonly<Record<HelpView, string>> = {
  default: '',
  detailed: '#DetailedView',
  full: '#FullView',
  examples: '#ExamplesView',
};

const types = new Map<string, PSType>();

function helpType(kind: string, suffix: string): PSType {
  const name = kind + suffix;
  let type = types.get(name);
  if (type === undefined) {
    type = defineType<HelpInfo>({ name, base: baseType(), properties });
    types.set(name, type);
  }
  return type;
}

let base: PSType | undefined;

function baseType(): PSType {
  base ??= defineType({ name: 'HelpInfo' });
  return base;
}

const textItems = (text: string): PSCustomObject[] =>
  text === '' ? [] : text.split('\n\n').map((paragraph) => PSCustomObject.of({ Text: paragraph }));

const synopsisOf = ({ topic, facts }: HelpOf): string => topic?.synopsis ?? `\n${facts.shellSyntax.join('\n')}\n`;

const properties: Readonly<Record<string, (self: HelpInfo) => unknown>> = {
  'object details': ({ help }) =>
    PSCustomObject.of({ name: help.facts.name, description: textItems(help.topic?.synopsis ?? '') }),
  'object description': ({ help }) => textItems(help.topic?.description ?? ''),
  'object syntax': ({ help }) => PSCustomObject.of({ syntaxItem: help.facts.syntax }),
  'object parameters': ({ help }) =>
    PSCustomObject.of({ parameter: help.facts.parameters.map((one) => parameterHelp(one, help.topic)) }),
  'object inputTypes': ({ help }) => help.topic?.inputs ?? '',
  'object returnValues': ({ help }) => help.topic?.outputs ?? '',
  'object alertSet': ({ help }) => PSCustomObject.of({ alert: textItems(help.topic?.notes ?? '') }),
  'object examples': ({ help }) =>
    PSCustomObject.of({
      example: (help.topic?.examples ?? []).map(({ title, prompt, code, remarks }) =>
        PSCustomObject.of({ title, introduction: textItems(prompt), code, remarks: textItems(remarks) }),
      ),
    }),
  'object relatedLinks': ({ help }) =>
    PSCustomObject.of({ navigationLink: (help.topic?.links ?? []).map((linkText) => PSCustomObject.of({ linkText })) }),
  'string Name': ({ help }) => help.facts.name,
  'string Category': ({ help }) => help.category,
  'string Synopsis': ({ help }) => synopsisOf(help),
  'string Component': ({ help }) => help.topic?.component ?? '',
  'string Role': ({ help }) => help.topic?.role ?? '',
  'string Functionality': ({ help }) => help.topic?.functionality ?? '',
  'string ModuleName': ({ help }) => help.moduleName,
};
