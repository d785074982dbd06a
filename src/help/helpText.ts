import type { CommandFacts, ParameterFacts } from './CommandFacts.ts';
import type { HelpExample, HelpTopic } from './HelpTopic.ts';

/** Which of the views of Get-Help is wanted. */
export type HelpView = 'default' | 'detailed' | 'full' | 'examples';

const INDENT = '    ';

/** The text of Get-Help, unbroken lines with their indentation, as 5.1 lays it out (recorded from the engine's help view). */
export function helpText(topic: HelpTopic, facts: CommandFacts, view: HelpView): string[] {
  const write = new HelpWriter();
  write.section('NAME', topic.name);
  write.section('SYNOPSIS', topic.synopsis, 2);
  if (view === 'examples') {
    for (const [index, example] of topic.examples.entries()) write.example(example, index);
    return write.lines;
  }
  write.syntax(facts.syntax);
  write.section('DESCRIPTION', topic.description);
  views[view](write, topic, facts);
  return write.lines;
}

const views: Record<
  Exclude<HelpView, 'examples'>,
  (write: HelpWriter, topic: HelpTopic, facts: CommandFacts) => void
> = {
  default(write, topic) {
    write.links(topic.links);
    write.remarks(topic.name);
  },
  detailed(write, topic, facts) {
    write.parameters(topic, facts, false);
    for (const [index, example] of topic.examples.entries()) write.example(example, index);
    write.remarks(topic.name);
  },
  full(write, topic, facts) {
    write.parameters(topic, facts, true);
    write.section('INPUTS', topic.inputs);
    write.section('OUTPUTS', topic.outputs);
    if (topic.notes !== '') write.section('NOTES', topic.notes);
    for (const [index, example] of topic.examples.entries()) write.example(example, index);
    write.links(topic.links);
  },
};

class HelpWriter {
  readonly lines: string[] = [''];
  /** A heading, its text indented, and `blanks` indented blank lines. */
  section(heading: string, text: string, blanks = 1): void {
    this.lines.push(heading, ...indentedLines(text, INDENT), ...Array<string>(blanks).fill(INDENT));
    if (blanks > 1 || heading === 'DESCRIPTION' || heading === 'INPUTS' || heading === 'OUTPUTS') this.lines.push('');
  }

  syntax(sets: readonly string[]): void {
    this.lines.push('SYNTAX');
    for (const set of sets) this.lines.push(...indentedLines(set, INDENT), INDENT);
    this.lines.push(INDENT, '');
  }

  parameters(topic: HelpTopic, { parameters }: CommandFacts, withTable: boolean): void {
    this.lines.push('PARAMETERS');
    for (const parameter of parameters) {
      this.lines.push(
        `${INDENT}-${parameter.name}${parameter.type === '' ? ' [<SwitchParameter>]' : ` <${parameter.type}>`}`,
      );
      const text = topic.parameters.get(parameter.name.toLowerCase()) ?? parameter.help;
      this.lines.push(...indentedLines(text, INDENT.repeat(2)), INDENT.repeat(2));
      if (withTable) this.lines.push(...parameterTable(parameter), INDENT.repeat(2));
    }
    this.commonParameters();
  }

  private commonParameters(): void {
    const text =
      'This command takes the common parameters Verbose, Debug, ErrorAction, ErrorVariable, WarningAction, WarningVariable, ' +
      'OutBuffer, PipelineVariable and OutVariable. See about_CommonParameters.';
    this.lines.push(`${INDENT}<CommonParameters>`, ...indentedLines(text, INDENT.repeat(2)), INDENT);
  }

  example({ title, code, remarks }: HelpExample, index: number): void {
    const heading = `-------------------------- ${title || `EXAMPLE ${index + 1}`} --------------------------`;
    this.lines.push(`${INDENT}${heading}`, INDENT, ...code.split('\n').map((line) => `${INDENT}${line}`), INDENT);
    this.lines.push(...indentedLines(remarks, INDENT), INDENT, INDENT);
  }

  links(links: readonly string[]): void {
    this.lines.push('RELATED LINKS', ...links.map((link) => `${INDENT}${link} `), '');
  }

  remarks(name: string): void {
    this.lines.push(
      'REMARKS',
      `${INDENT}To see the examples, type: "get-help ${name} -examples".`,
      `${INDENT}For more information, type: "get-help ${name} -detailed".`,
      `${INDENT}For technical information, type: "get-help ${name} -full".`,
      '',
    );
  }
}

const indentedLines = (text: string, indent: string) => text.split('\n').map((line) => indent + line);

const PIPELINE: Record<ParameterFacts['pipeline'], string> = {
  none: 'false',
  value: 'true (ByValue)',
  property: 'true (ByPropertyName)',
  both: 'true (ByValue, ByPropertyName)',
};

/** The five lines that -Full adds to a parameter. */
function parameterTable({ mandatory, position, defaultValue, pipeline, wildcards }: ParameterFacts): string[] {
  const rows: readonly [string, string][] = [
    ['Required?', String(mandatory)],
    ['Position?', position === null ? 'named' : String(position + 1)],
    ['Default value', defaultValue],
    ['Accept pipeline input?', PIPELINE[pipeline]],
    ['Accept wildcard characters?', String(wildcards)],
  ];
  return rows.map(([label, value]) => `${INDENT.repeat(2)}${label.padEnd(29)}${value}`);
}
