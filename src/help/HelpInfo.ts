import { NetObject } from '../values/NetObject.ts';
import { PSCustomObject } from '../values/PSCustomObject.ts';
import { defineType, type PSType } from '../values/PSType.ts';
import type { CommandFacts, ParameterFacts } from './CommandFacts.ts';
import type { HelpTopic } from './HelpTopic.ts';
import { type HelpView, helpText } from './helpText.ts';

/** What Get-Help gives for a command: an object to look into, and a text for the console. */
export class HelpInfo extends NetObject {
  readonly topic: HelpTopic;
  readonly facts: CommandFacts;
  readonly view: HelpView;
  readonly category: string;
  readonly moduleName: string;

  constructor(topic: HelpTopic, facts: CommandFacts, view: HelpView, category: string, moduleName: string) {
    super();
    this.topic = topic;
    this.facts = facts;
    this.view = view;
    this.category = category;
    this.moduleName = moduleName;
  }

  get psType(): PSType {
    return helpType();
  }

  /** Unbroken lines, each with its indentation; the view named `HelpInfo` shows them. */
  lines(): readonly string[] {
    return helpText(this.topic, this.facts, this.view);
  }
}

let type: PSType | undefined;

const textItems = (text: string) => text.split('\n\n').map((paragraph) => PSCustomObject.of({ Text: paragraph }));

function helpType(): PSType {
  type ??= defineType<HelpInfo>({
    name: 'MamlCommandHelpInfo',
    base: defineType({ name: 'HelpInfo' }),
    properties: {
      'string Name': (self) => self.topic.name,
      'string Synopsis': (self) => self.topic.synopsis,
      'string Category': (self) => self.category,
      'string ModuleName': (self) => self.moduleName,
      'object syntax': (self) => PSCustomObject.of({ syntaxItem: self.facts.syntax }),
      'object description': (self) => textItems(self.topic.description),
      'object parameters': (self) =>
        PSCustomObject.of({
          parameter: self.facts.parameters.map((parameter) => parameterHelp(parameter, self.topic)),
        }),
      'object examples': (self) =>
        PSCustomObject.of({
          example: self.topic.examples.map(({ title, code, remarks }) =>
            PSCustomObject.of({ title, code, remarks: textItems(remarks) }),
          ),
        }),
      'object relatedLinks': (self) =>
        PSCustomObject.of({ navigationLink: self.topic.links.map((linkText) => PSCustomObject.of({ linkText })) }),
    },
  });
  return type;
}

const PIPELINE: Record<ParameterFacts['pipeline'], string> = {
  none: 'false',
  value: 'true (ByValue)',
  property: 'true (ByPropertyName)',
  both: 'true (ByValue, ByPropertyName)',
};

/** One parameter, with the properties that `Get-Help -Parameter` shows (recorded). */
export function parameterHelp(parameter: ParameterFacts, topic: HelpTopic): PSCustomObject {
  const text = topic.parameters.get(parameter.name.toLowerCase()) ?? parameter.help;
  return PSCustomObject.of({
    description: textItems(text),
    parameterValue: parameter.type,
    name: parameter.name,
    type: PSCustomObject.of({ name: parameter.type }),
    defaultValue: parameter.defaultValue,
    required: String(parameter.mandatory),
    globbing: String(parameter.wildcards),
    pipelineInput: PIPELINE[parameter.pipeline],
    position: parameter.position === null ? 'named' : String(parameter.position + 1),
  });
}
