import { band } from '../operators/band.ts';
import { bor } from '../operators/bor.ts';
import { bxor } from '../operators/bxor.ts';
import * as contains from '../operators/contains.ts';
import { divide } from '../operators/divide.ts';
import * as eq from '../operators/eq.ts';
import { format } from '../operators/format.ts';
import * as ge from '../operators/ge.ts';
import * as gt from '../operators/gt.ts';
import * as isIn from '../operators/in.ts';
import { is, isNot } from '../operators/is.ts';
import { join } from '../operators/join.ts';
import * as le from '../operators/le.ts';
import * as like from '../operators/like.ts';
import * as lt from '../operators/lt.ts';
import * as ne from '../operators/ne.ts';
import { range } from '../operators/range.ts';
import { creplace, ireplace } from '../operators/replace.ts';
import { shl } from '../operators/shl.ts';
import { shr } from '../operators/shr.ts';
import { xor } from '../operators/xor.ts';

type Operator = (left: unknown, right: unknown) => unknown;

/** Operators that are a plain function of two values. */
export const operators: Readonly<Record<string, Operator>> = {
  divide,
  format,
  range,
  xor,
  band,
  bor,
  bxor,
  shl,
  shr,
  join,
  is,
  isnot: isNot,
  ieq: eq.ieq,
  ceq: eq.ceq,
  ine: ne.ine,
  cne: ne.cne,
  igt: gt.igt,
  cgt: gt.cgt,
  ige: ge.ige,
  cge: ge.cge,
  ilt: lt.ilt,
  clt: lt.clt,
  ile: le.ile,
  cle: le.cle,
  ilike: like.ilike,
  clike: like.clike,
  inotlike: like.inotlike,
  cnotlike: like.cnotlike,
  ireplace,
  creplace,
  icontains: contains.icontains,
  ccontains: contains.ccontains,
  inotcontains: contains.inotcontains,
  cnotcontains: contains.cnotcontains,
  iin: isIn.iin,
  cin: isIn.cin,
  inotin: isIn.inotin,
  cnotin: isIn.cnotin,
};
