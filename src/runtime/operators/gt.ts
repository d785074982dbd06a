import { compare } from '../../values/compare.ts';
import { filtering } from './filter.ts';

export const igt = filtering((left, right) => compare(left, right, true) > 0);
export const cgt = filtering((left, right) => compare(left, right, false) > 0);
