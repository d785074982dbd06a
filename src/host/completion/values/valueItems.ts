import { byCommand } from './byCommand.ts';
import { comparedTo } from './comparedTo.ts';
import { declaredValues } from './declaredValues.ts';
import { identities } from './identities.ts';
import { propertyNames } from './propertyNames.ts';
import type { ValueSource } from './ValueRequest.ts';

/** The first that knows the parameter answers. */
const SOURCES: readonly ValueSource[] = [identities, byCommand, propertyNames, comparedTo, declaredValues];

/** Candidates for the value of a parameter; null where it is free text or a path. */
export const valueItems: ValueSource = (request) => {
  for (const source of SOURCES) {
    const items = source(request);
    if (items !== null) return items;
  }
  return null;
};
