import { compare } from '../../values/compare.ts';
import { filtering } from './filter.ts';

export const ige = filtering((left, right) => compare(left, right, true) >= 0);
export const cge = filtering((left, right) => compare(left, right, false) >= 0);
