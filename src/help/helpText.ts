import type { CommandFacts, ParameterFacts } from './CommandFacts.ts';
import type { HelpExample, HelpTopic } from './HelpTopic.ts';
import { parameterHeading, parameterTable } from './parameterTable.ts';

/** Which of the views of Get-Help is wanted. */
export type HelpView = 'default' | 'detailed' | 'full' | 'examples';

const INDENT = '    ';
const DEEPER = INDENT + INDENT;

type Part = (topic: HelpTopic, facts: CommandFacts) => string[];

/** The text of Get-Help, unbroken lines with their indentation, as 5.1 lays it out (recorded from the engine's help view). */
export function helpText(topic: HelpTopic, facts: CommandFacts, view: HelpView): string[] {
  return ['', ...PARTS[view].flatMap((part) => part(topic, facts))];
}

const name: Part = (topic) => ['NAME', INDENT + topic.name, INDENT];

const synopsis: Part = (topic) => ['SYNOPSIS', ...indented(topic.synopsis), INDENT, INDENT];

const syntax: Part = (_, facts) => ['SYNTAX', ...facts.syntax.flatMap((set) => [INDENT + set, INDENT]), INDENT];

const description: Part = (topic) => ['DESCRIPTION', ...indented(topic.description), INDENT, ''];

const parameters: Part = (topic, facts) => parameterList(topic, facts, () => []);

const parametersInFull: Part = (topic, facts) => parameterList(topic, facts, (one) => [...tableLines(one), DEEPER]);

const inputsAndOutputs: Part = ({ inputs, outputs }) => [
  'INPUTS',
  ...indented(inputs),
  INDENT,
  INDENT,
  'OUTPUTS',
  ...indented(outputs),
  INDENT,
  INDENT,
];

const notes: Part = (topic) =>
  topic.notes === '' ? [] : ['NOTES', INDENT, INDENT, ...indented(topic.notes, DEEPER), INDENT];

const examples: Part = (topic) => topic.examples.flatMap(exampleLines);

const links: Part = (topic) => ['RELATED LINKS', ...topic.links.map((link) => `${INDENT}${link} `), ''];

const remarks: Part = (topic) => {
  const online = topic.links.some(isAddress);
  return [
    'REMARKS',
    `${INDENT}To see the examples, type: "get-help ${topic.name} -examples".`,
    `${INDENT}For more information, type: "get-help ${topic.name} -detailed".`,
    `${INDENT}For technical information, type: "get-help ${topic.name} -full".`,
    ...(online ? [`${INDENT}For online help, type: "get-help ${topic.name} -online"`] : []),
    '',
  ];
};

const PARTS: Readonly<Record<HelpView, readonly Part[]>> = {
  default: [name, synopsis, syntax, description, links, remarks],
  detailed: [name, synopsis, syntax, description, parameters, examples, remarks],
  full: [name, synopsis, syntax, description, parametersInFull, inputsAndOutputs, notes, examples, links],
  examples: [name, synopsis, examples],
};

/** A link that a browser opens. */
export const isAddress = (link: string): boolean => /^https?:\/\//i.test(link);

const COMMON_PARAMETERS =
  'This command takes the common parameters Verbose, Debug, ErrorAction, ErrorVariable, WarningAction, WarningVariable, ' +
  'OutBuffer, PipelineVariable and OutVariable. See about_CommonParameters.';

function parameterList(
  topic: HelpTopic,
  facts: CommandFacts,
  more: (parameter: ParameterFacts) => readonly string[],
): string[] {
  const own = facts.parameters.flatMap((parameter) => [
    INDENT + parameterHeading(parameter),
    ...indented(parameterText(parameter, topic), DEEPER),
    DEEPER,
    ...more(parameter),
  ]);
  return ['PARAMETERS', ...own, `${INDENT}<CommonParameters>`, DEEPER + COMMON_PARAMETERS, INDENT];
}

const tableLines = (parameter: ParameterFacts): string[] => parameterTable(parameter).map((line) => DEEPER + line);

/** What is said about a parameter: by its topic, else by its declaration. */
export function parameterText(parameter: ParameterFacts, topic: HelpTopic): string {
  return topic.parameters.get(parameter.name.toLowerCase()) ?? parameter.help;
}

function exampleLines({ title, prompt, code, remarks: said }: HelpExample): string[] {
  return [
    `${INDENT}-------------------------- ${title} --------------------------`,
    INDENT,
    ...indented(prompt + code),
    INDENT,
    ...indented(said),
    ...Array<string>(4).fill(INDENT),
  ];
}

/** The lines of a text behind blanks; none for an empty text. */
const indented = (text: string, indent = INDENT): string[] =>
  text === '' ? [] : text.split('\n').map((line) => indent + line);

/** What Get-Help says of a command that nobody wrote help for. Proof: recorded. */
export function bareHelpText(facts: CommandFacts): string[] {
  const aliases = facts.aliases.length === 0 ? ['None'] : facts.aliases;
  return [
    '',
    'NAME',
    INDENT + facts.name,
    INDENT,
    'SYNTAX',
    ...facts.shellSyntax.flatMap((set) => [INDENT + set, INDENT]),
    '',
    'ALIASES',
    ...aliases.map((alias) => INDENT + alias),
    INDENT,
    '',
    'REMARKS',
    `${INDENT}None`,
    '',
  ];
}
