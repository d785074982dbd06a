import type { Session } from '../../runtime/Session.ts';
import { methodOverloads, properties } from '../../values/members.ts';
import { findType } from '../../values/registry.ts';
import { beginning, type Completer } from './candidates.ts';
import { flowing } from './flowing.ts';

/** `$x.Na`, `$_.Na` by what flows in the pipeline, `[math]::Ro`. */
export const completeMember: Completer = (session, before) => {
  const match = /(\$[\w:]+|\[[\w.]+\])(\.|::)(\w*)$/.exec(before);
  if (!match) return null;
  const [whole, target = '', separator, word = ''] = match;
  const start = before.length - word.length;
  const names =
    separator === '::'
      ? staticNames(target)
      : memberNames(session, target, before.slice(0, before.length - whole.length));
  return { start, items: beginning(word, names).map((name) => ({ text: name, label: name, toolTip: name })) };
};

function staticNames(target: string): string[] {
  const type = findType(target.slice(1, -1));
  const names = (keys: object | undefined) =>
    Object.keys(keys ?? {}).map((signature) => /(\w+)\s*(\(|$)/.exec(signature)?.[1] ?? '');
  return type === null
    ? []
    : [...names(type.spec.staticProperties), ...names(type.spec.staticMethods).map((name) => `${name}(`)];
}

function memberNames(session: Session, target: string, before: string): string[] {
  if (/^\$(_|psitem)$/i.test(target)) return flowing(session, before);
  const variable = session.state.root.lookup(target.slice(1).toLowerCase());
  const value = variable?.read();
  if (value === undefined || value === null) return [];
  const methods = ['ToString', 'GetType', 'Equals'].filter((name) => methodOverloads(value, name) !== null);
  return [...properties(value).map((property) => property.name), ...methods.map((name) => `${name}(`)];
}
