import type { ParameterFacts } from './CommandFacts.ts';

const PIPELINE: Readonly<Record<ParameterFacts['pipeline'], string>> = {
  none: 'false',
  value: 'true (ByValue)',
  property: 'true (ByPropertyName)',
  both: 'true (ByValue, ByPropertyName)',
};

/** How a parameter takes objects of the pipeline, in help's words. */
export const pipelineText = ({ pipeline }: ParameterFacts): string => PIPELINE[pipeline];

/** `named`, or the place counted from 1. */
export const positionText = ({ position }: ParameterFacts): string =>
  position === null ? 'named' : String(position + 1);

/** `-Name <String>`, `-Force [<SwitchParameter>]`. */
export const parameterHeading = ({ name, type, isSwitch }: ParameterFacts): string =>
  isSwitch ? `-${name} [<${type}>]` : `-${name} <${type}>`;

/** The five lines that -Full and -Parameter add to a parameter. Proof: recorded. */
export function parameterTable(parameter: ParameterFacts): string[] {
  const rows: readonly [string, string][] = [
    ['Required?', String(parameter.mandatory)],
    ['Position?', positionText(parameter)],
    ['Default value', parameter.defaultValue],
    ['Accept pipeline input?', pipelineText(parameter)],
    ['Accept wildcard characters?', String(parameter.wildcards)],
  ];
  return rows.map(([label, value]) => label.padEnd(29) + value);
}
