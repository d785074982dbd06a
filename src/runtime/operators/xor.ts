import { toBool } from '../../values/convert.ts';

export const isTrue = (value: unknown): boolean => (typeof value === 'boolean' ? value : toBool(value));

export const xor = (left: unknown, right: unknown): boolean => isTrue(left) !== isTrue(right);
