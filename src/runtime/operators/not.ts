import { isTrue } from './xor.ts';

export const not = (value: unknown): boolean => !isTrue(value);
