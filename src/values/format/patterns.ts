import type { CultureFacts } from './cultures.ts';

/** .NET's patterns, `n` for the number, `$` and `%` for the sign, in the order of their numbers (documented). */
const CURRENCY = ['$n', 'n$', '$ n', 'n $'];
const NEGATIVE_CURRENCY = [
  '($n)',
  '-$n',
  '$-n',
  '$n-',
  '(n$)',
  '-n$',
  'n-$',
  'n$-',
  '-n $',
  '-$ n',
  'n $-',
  '$ n-',
  '$ -n',
  'n- $',
  '($ n)',
  '(n $)',
];
const PERCENT = ['n %', 'n%', '%n', '% n'];
const NEGATIVE_PERCENT = ['-n %', '-n%', '-%n', '%-n'];

/** An amount of money by the pattern of the culture; `digits` are written already. */
export function moneyText(digits: string, isNegative: boolean, { currency }: CultureFacts): string {
  const pattern = isNegative ? NEGATIVE_CURRENCY[currency.negative]! : CURRENCY[currency.positive]!;
  return pattern.replace('$', () => currency.symbol).replace('n', () => digits);
}

export function percentText(digits: string, isNegative: boolean, { percent }: CultureFacts): string {
  return (isNegative ? NEGATIVE_PERCENT : PERCENT)[percent]!.replace('n', () => digits);
}
