import { equals } from '../../values/compare.ts';
import { filtering } from './filter.ts';

export const ine = filtering((left, right) => !equals(left, right, true));
export const cne = filtering((left, right) => !equals(left, right, false));
