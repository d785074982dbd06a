import { valueNames } from '../comparedValues.ts';
import { writtenValue } from '../infer/expressions.ts';
import { nameItems } from './nameItems.ts';
import { flowing } from './propertyNames.ts';
import type { ValueSource } from './ValueRequest.ts';

/** `Where-Object AuthMechanism -eq `: the names of the property's enum. */
export const comparedTo: ValueSource = (request) => {
  const { at, parameter } = request;
  if (at.info.name !== 'Where-Object' || parameter.name !== 'Value') return null;
  const property = at.done.find((element) => element.kind !== 'CommandParameter');
  const name = property && writtenValue(property as never);
  const names = name === undefined ? null : valueNames(flowing(request)?.member(name) ?? null);
  return names === null ? null : nameItems(names, request);
};
