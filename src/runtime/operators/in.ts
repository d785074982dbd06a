import { ccontains, icontains } from './contains.ts';

export const iin = (left: unknown, right: unknown): boolean => icontains(right, left);
export const cin = (left: unknown, right: unknown): boolean => ccontains(right, left);
export const inotin = (left: unknown, right: unknown): boolean => !icontains(right, left);
export const cnotin = (left: unknown, right: unknown): boolean => !ccontains(right, left);
