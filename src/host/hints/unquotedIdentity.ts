import { parse } from '../../syntax/parse.ts';
import type { HintRule, HintWorld } from './HintRule.ts';

/** An identity with blanks that was typed without quotation marks. */
export const unquotedIdentity: HintRule = ({ id, message }, typed, world) => {
  if (!id.startsWith('PositionalParameterNotFound')) return null;
  const word = /accepts argument '(.+?)'/.exec(message)?.[1];
  if (word === undefined || parse(typed).errors.length > 0) return null;
  const identity = knownNames(world).find((name) => name.includes(' ') && holdsUnquoted(typed, name));
  if (identity === undefined || !identity.split(' ').includes(word)) return null;
  const at = typed.toLowerCase().indexOf(identity.toLowerCase());
  return `${typed.slice(0, at)}"${identity}"${typed.slice(at + identity.length)}`;
};

/** Longest first: `EX01\Default EX01` before `Default EX01`. */
const knownNames = (world: HintWorld): string[] =>
  world
    .identities()
    .flatMap((identity) => [identity, identity.slice(identity.indexOf('\\') + 1)])
    .sort((a, b) => b.length - a.length);

function holdsUnquoted(typed: string, name: string): boolean {
  const at = typed.toLowerCase().indexOf(name.toLowerCase());
  return at > 0 && typed[at - 1] === ' ' && [undefined, ' '].includes(typed[at + name.length]);
}
