import { PSCustomObject } from '../values/PSCustomObject.ts';
import { Shape } from '../values/Shape.ts';
import type { ParameterFacts } from './CommandFacts.ts';
import type { HelpTopic } from './HelpTopic.ts';
import { emptyTopic } from './HelpTopic.ts';
import { parameterText } from './helpText.ts';
import { parameterHeading, parameterTable, pipelineText, positionText } from './parameterTable.ts';

const TYPE_NAMES = ['MamlCommandHelpInfo#parameter', 'System.Management.Automation.PSCustomObject', 'System.Object'];

/** One parameter as `Get-Help -Parameter` gives it; `lines` of its view come from the same facts. Proof: recorded. */
export class ParameterHelp extends PSCustomObject {
  readonly #facts: ParameterFacts;
  readonly #text: string;

  constructor(facts: ParameterFacts, text: string) {
    const shown = {
      description: text === '' ? [] : [PSCustomObject.of({ Text: text })],
      defaultValue: facts.defaultValue,
      parameterValue: facts.type,
      name: facts.name,
      type: PSCustomObject.of({ name: facts.type }),
      required: String(facts.mandatory),
      globbing: String(facts.wildcards),
      pipelineInput: pipelineText(facts),
      position: positionText(facts),
    };
    super(Shape.of(Object.keys(shown)), Object.values(shown), TYPE_NAMES);
    this.#facts = facts;
    this.#text = text;
  }

  /** Unbroken lines, each with its indentation. */
  lines(): readonly string[] {
    const indent = '    ';
    const said = this.#text === '' ? [] : this.#text.split('\n');
    return [
      '',
      parameterHeading(this.#facts),
      ...[...said, '', ...parameterTable(this.#facts), ''].map((line) => indent + line),
    ];
  }
}

/** The help of one parameter; `topic` null where nobody wrote any. */
export function parameterHelp(parameter: ParameterFacts, topic: HelpTopic | null): ParameterHelp {
  return new ParameterHelp(parameter, parameterText(parameter, topic ?? emptyTopic(parameter.name)));
}
