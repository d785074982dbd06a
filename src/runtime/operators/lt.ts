import { compare } from '../../values/compare.ts';
import { filtering } from './filter.ts';

export const ilt = filtering((left, right) => compare(left, right, true) < 0);
export const clt = filtering((left, right) => compare(left, right, false) < 0);
