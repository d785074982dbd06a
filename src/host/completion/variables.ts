import { beginning, type Completer } from './candidates.ts';

/** Automatic variables that no scope holds. */
const AUTOMATIC = [
  '_',
  'args',
  'input',
  'this',
  'PSBoundParameters',
  'PSCmdlet',
  'MyInvocation',
  'true',
  'false',
  'null',
];

/** `$na` and `$script:na`. */
export const completeVariable: Completer = (session, before) => {
  const match = /[$@](?:(global|script|local|private|env):)?([\w]*)$/i.exec(before);
  if (!match || before[match.index] === '@') return null;
  const [, scope, word = ''] = match;
  const prefix = scope === undefined ? '$' : `$${scope}:`;
  const names = scope?.toLowerCase() === 'env' ? session.platform.environment.keys() : variableNames(session);
  return {
    start: match.index,
    items: beginning(word, names).map((name) => ({ text: prefix + name, label: name, toolTip: prefix + name })),
  };
};

type SessionOf = Parameters<Completer>[0];

function* variableNames(session: SessionOf): Iterable<string> {
  yield* AUTOMATIC;
  for (const variable of session.state.root.variables()) yield variable.name;
}
