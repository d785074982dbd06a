import { enumerate } from '../../values/enumerate.ts';

type Predicate = (left: unknown, right: unknown) => boolean;

/** A comparison whose left side may be a collection: then it answers with the elements that match. */
export function filtering(matches: Predicate): (left: unknown, right: unknown) => unknown {
  return (left, right) => {
    if (typeof left !== 'object' || left === null) return matches(left === undefined ? null : left, right);
    const items = Array.isArray(left) ? left : enumerate(left);
    if (items === null) return matches(left, right);
    const kept: unknown[] = [];
    for (const item of items) if (matches(item, right)) kept.push(item);
    return kept;
  };
}
