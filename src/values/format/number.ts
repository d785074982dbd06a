import { Decimal } from '../Decimal.ts';
import { numericValue } from '../numbers/numericValue.ts';
import type { Culture } from '../PSType.ts';
import { formatGeneral } from './general.ts';

/** A number by a standard or custom .NET format string. (Full tables follow in this folder.) */
export function formatNumber(value: unknown, format: string, _culture: Culture): string {
  const plain = numericValue(value);
  const standard = /^([A-Za-z])(\d{0,2})$/.exec(format);
  const n = plain instanceof Decimal ? plain.toNumber() : Number(plain);
  if (standard === null) return String(n);
  const digits = standard[2] === '' ? null : Number(standard[2]);
  switch (standard[1]!.toUpperCase()) {
    case 'N':
      return n.toLocaleString('en-US', { minimumFractionDigits: digits ?? 2, maximumFractionDigits: digits ?? 2 });
    case 'F':
      return n.toFixed(digits ?? 2);
    case 'P':
      return `${(n * 100).toLocaleString('en-US', { minimumFractionDigits: digits ?? 2, maximumFractionDigits: digits ?? 2 })} %`;
    case 'D':
      return String(plain).padStart(digits ?? 0, '0');
    case 'X':
      return n
        .toString(16)
        .toUpperCase()
        .padStart(digits ?? 0, '0');
    default:
      return formatGeneral(n, digits ?? 15);
  }
}
