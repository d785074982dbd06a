import { equals } from '../../values/compare.ts';
import { filtering } from './filter.ts';

export const ieq = filtering((left, right) => equals(left, right, true));
export const ceq = filtering((left, right) => equals(left, right, false));
