import { inSet, type ParameterInfo } from '../../runtime/binder/ParameterInfo.ts';
import type { CommandInfo } from '../../runtime/command.ts';
import { shortTypeName } from '../../values/shortTypeName.ts';
import { type BoundSoFar, boundSoFar } from './boundSoFar.ts';
import { beginsWith, type Candidate, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';
import { commandAt } from './commandAt.ts';

/** `-Max…`: the parameters of the sets that are still possible and that are not there yet. */
export function completeParameterName(cursor: Cursor): Found | null {
  const at = commandAt(cursor);
  if (at === null || at.open === null) return null;
  const text = cursor.before.slice(at.open.extent.start);
  const typed = /^[-–—―]([\w?]*)$/.exec(text)?.[1];
  if (typed === undefined) return null;
  return { start: at.open.extent.start, items: parameterItems(at.info, boundSoFarOf(at), typed) };
}

const boundSoFarOf = ({ info, done }: NonNullable<ReturnType<typeof commandAt>>): BoundSoFar | null =>
  info.parameters === null ? null : boundSoFar(info.parameters, done);

/** In the order of their declaration, the common ones last; aliases only where no name begins so (recorded). */
function parameterItems(info: CommandInfo, bound: BoundSoFar | null, word: string): Candidate[] {
  const open = (info.parameters?.all ?? []).filter((parameter) => bound !== null && isOpen(parameter, bound));
  const ordered = [...open.filter(({ isCommon }) => !isCommon), ...open.filter(({ isCommon }) => isCommon)];
  const matches = beginsWith(word);
  const named = ordered.filter(({ name }) => matches(name)).map((parameter) => item(parameter, parameter.name));
  if (named.length > 0) return named;
  return ordered.flatMap((parameter) => parameter.aliases.filter(matches).map((alias) => item(parameter, alias)));
}

function isOpen(parameter: ParameterInfo, { given, sets }: BoundSoFar): boolean {
  return !parameter.isHidden && !given.has(parameter) && sets.some((set) => inSet(parameter, set) !== null);
}

const item = (parameter: ParameterInfo, name: string): Candidate =>
  candidate('ParameterName', `-${name}`, name, `[${typeText(parameter)}] ${name}`);

const typeText = ({ shownType, type }: ParameterInfo): string =>
  (shownType ?? shortTypeName(type)).replace(/`\d+/g, '');
