import { toStringPS } from '../../values/convert.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { filtering } from './filter.ts';

function like(left: unknown, right: unknown, ignoreCase: boolean): boolean {
  return wildcard(toStringPS(right), ignoreCase).matches(typeof left === 'string' ? left : toStringPS(left));
}

export const ilike = filtering((left, right) => like(left, right, true));
export const clike = filtering((left, right) => like(left, right, false));
export const inotlike = filtering((left, right) => !like(left, right, true));
export const cnotlike = filtering((left, right) => !like(left, right, false));
