import { invalid, type Rule } from './Rule.ts';

export const ListenersNotEmpty: Rule = {
  name: 'ListenersNotEmpty',
  proof: 'inferred',
  source: 'both parameters are required for a new connector (documented)',
  summary: 'A Receive connector has at least one binding and one remote IP range.',
  reads: ['Bindings', 'RemoteIPRanges'],
  check(connector, context) {
    for (const property of ['Bindings', 'RemoteIPRanges']) {
      const list = context.organisation.value(connector, property);
      if (Array.isArray(list) && list.length > 0) continue;
      return invalid(`The ${property} parameter on a Receive connector must contain at least one value.`);
    }
    return null;
  },
};
