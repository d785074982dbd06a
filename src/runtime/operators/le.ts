import { compare } from '../../values/compare.ts';
import { filtering } from './filter.ts';

export const ile = filtering((left, right) => compare(left, right, true) <= 0);
export const cle = filtering((left, right) => compare(left, right, false) <= 0);
