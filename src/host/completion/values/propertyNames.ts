import type { Candidate } from '../Candidate.ts';
import { Inference } from '../infer/Inference.ts';
import type { Shape } from '../infer/Shape.ts';
import { propertyItems } from '../members.ts';
import type { ValueRequest, ValueSource } from './ValueRequest.ts';

/** Parameters that name properties of what flows in, by command. */
const NAMES_PROPERTIES: Readonly<Record<string, RegExp>> = {
  'select-object': /^(?:Property|ExcludeProperty|ExpandProperty)$/,
  'where-object': /^Property$/,
  'foreach-object': /^MemberName$/,
  'sort-object': /^Property$/,
  'group-object': /^Property$/,
  'measure-object': /^Property$/,
  'compare-object': /^Property$/,
  'format-table': /^(?:Property|GroupBy)$/,
  'format-list': /^(?:Property|GroupBy)$/,
  'format-wide': /^(?:Property|GroupBy)$/,
  'format-custom': /^(?:Property|GroupBy)$/,
  'convertto-html': /^Property$/,
  'get-member': /^Name$/,
};

/** `Get-ReceiveConnector | Select-Object Max`: the properties of what comes out of the commands before. */
export const propertyNames: ValueSource = (request) => {
  const { at, parameter, word, quote } = request;
  if (!NAMES_PROPERTIES[at.info.name.toLowerCase()]?.test(parameter.name)) return null;
  const shape = flowing(request);
  return shape === null ? NOTHING : propertyItems(shape, word, quote);
};

const NOTHING: readonly Candidate[] = [];

/** What the pipeline brings, else what `-InputObject` holds. */
export function flowing({ cursor, at: { node } }: ValueRequest): Shape | null {
  const infer = new Inference(cursor);
  const pipeline = cursor.parentOf(node);
  const flow = pipeline?.kind === 'Pipeline' ? infer.flowInto(pipeline, pipeline.elements.indexOf(node)) : null;
  if (flow !== null) return flow;
  const index = node.elements.findIndex((one) => one.kind === 'CommandParameter' && /^(?:in|Ref)/i.test(one.name));
  const argument = node.elements[index + 1];
  if (index < 0 || argument === undefined || argument.kind === 'CommandParameter') return null;
  return infer.expression(argument)?.element ?? null;
}
