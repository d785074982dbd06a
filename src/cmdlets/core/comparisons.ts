import type { ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { operators } from '../../runtime/compile/binaryOperators.ts';
import { matchesOf } from '../../runtime/operators/match.ts';
import { regexOperand } from '../../runtime/operators/regexOperand.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { Hashtable } from '../../values/Hashtable.ts';
import { toStringPS } from '../../values/toStringPS.ts';

/** `keep` takes what `$Matches` becomes. */
export type Comparison = (left: unknown, right: unknown, keep: (matches: Hashtable) => void) => unknown;

const operator =
  (name: string): Comparison =>
  (left, right) =>
    (operators[name] as (left: unknown, right: unknown) => unknown)(left, right);

/** `-Match` as the operator: of a collection the elements that match, without setting `$Matches`. */
function match(ignoreCase: boolean, wanted: boolean): Comparison {
  return (left, right, keep) => {
    const items = enumerate(left);
    if (items === null) {
      const matches = matchesOf(toStringPS(left), right, ignoreCase);
      if (matches !== null) keep(matches);
      return (matches !== null) === wanted;
    }
    const pattern = regexOperand(right, ignoreCase);
    return [...items].filter((item) => pattern.test(toStringPS(item)) === wanted);
  };
}

/** The comparison switches of Where-Object. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  EQ: operator('ieq'),
  CEQ: operator('ceq'),
  NE: operator('ine'),
  CNE: operator('cne'),
  GT: operator('igt'),
  CGT: operator('cgt'),
  LT: operator('ilt'),
  CLT: operator('clt'),
  GE: operator('ige'),
  CGE: operator('cge'),
  LE: operator('ile'),
  CLE: operator('cle'),
  Like: operator('ilike'),
  CLike: operator('clike'),
  NotLike: operator('inotlike'),
  CNotLike: operator('cnotlike'),
  Match: match(true, true),
  CMatch: match(false, true),
  NotMatch: match(true, false),
  CNotMatch: match(false, false),
  Contains: operator('icontains'),
  CContains: operator('ccontains'),
  NotContains: operator('inotcontains'),
  CNotContains: operator('cnotcontains'),
  In: operator('iin'),
  CIn: operator('cin'),
  NotIn: operator('inotin'),
  CNotIn: operator('cnotin'),
  Is: operator('is'),
  IsNot: operator('isnot'),
};

/** Name of the parameter set that a switch belongs to. Proof: recorded (5.1's Get-Command). */
const SETS: Readonly<Record<string, string>> = {
  EQ: 'EqualSet',
  CEQ: 'CaseSensitiveEqualSet',
  NE: 'NotEqualSet',
  CNE: 'CaseSensitiveNotEqualSet',
  GT: 'GreaterThanSet',
  CGT: 'CaseSensitiveGreaterThanSet',
  LT: 'LessThanSet',
  CLT: 'CaseSensitiveLessThanSet',
  GE: 'GreaterOrEqualSet',
  CGE: 'CaseSensitiveGreaterOrEqualSet',
  LE: 'LessOrEqualSet',
  CLE: 'CaseSensitiveLessOrEqualSet',
  Like: 'LikeSet',
  CLike: 'CaseSensitiveLikeSet',
  NotLike: 'NotLikeSet',
  CNotLike: 'CaseSensitiveNotLikeSet',
  Match: 'MatchSet',
  CMatch: 'CaseSensitiveMatchSet',
  NotMatch: 'NotMatchSet',
  CNotMatch: 'CaseSensitiveNotMatchSet',
  Contains: 'ContainsSet',
  CContains: 'CaseSensitiveContainsSet',
  NotContains: 'NotContainsSet',
  CNotContains: 'CaseSensitiveNotContainsSet',
  In: 'InSet',
  CIn: 'CaseSensitiveInSet',
  NotIn: 'NotInSet',
  CNotIn: 'CaseSensitiveNotInSet',
  Is: 'IsSet',
  IsNot: 'IsNotSet',
};

const everySet = (mandatory: boolean, position: number) =>
  Object.fromEntries(Object.values(SETS).map((set) => [set, { position, mandatory }]));

/** `-Property`, `-Value` and the switches, each switch with a parameter set of its own. */
export const comparisonParameters: Readonly<Record<string, ParameterDeclaration>> = {
  Property: { type: 'string', sets: everySet(true, 0), validate: [] },
  Value: { type: 'object', sets: everySet(false, 1), allowNull: true },
  ...Object.fromEntries(
    Object.entries(SETS).map(([name, set]) => [
      name,
      {
        type: 'switch',
        sets: { [set]: { mandatory: name !== 'EQ' } },
        ...(name.startsWith('C') && name !== 'Contains' ? {} : name.startsWith('Is') ? {} : { aliases: [`I${name}`] }),
      },
    ]),
  ),
};
