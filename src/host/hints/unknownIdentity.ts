import type { HintRule, HintWorld } from './HintRule.ts';
import { nearest } from './nearest.ts';
import { asArgument, withText, wordPlace } from './typedArguments.ts';

const nameOf = (identity: string): string => identity.slice(identity.indexOf('\\') + 1);

/** A misspelt identity, or a connector's bare name that another server has. */
export const unknownIdentity: HintRule = ({ id, message }, typed, world) => {
  if (!id.includes('ManagementObjectNotFoundException')) return null;
  const word = /object '(.+?)' couldn't be found/.exec(message)?.[1] ?? '';
  const meant = identityFor(word, world);
  const place = wordPlace(typed, word);
  return meant === null || place === null ? null : withText(typed, place, asArgument(meant));
};

function identityFor(word: string, world: HintWorld): string | null {
  const identities = world.identities();
  const elsewhere = identities.filter((identity) => nameOf(identity).toLowerCase() === word.toLowerCase());
  if (elsewhere.length > 0) return elsewhere.length === 1 ? (elsewhere[0] ?? null) : null;
  return nearest(word, identities) ?? nearest(word, new Set(identities.map(nameOf)));
}
