import { registerRuntimeTypes } from '../../src/runtime/runtimeTypes.ts';
import { memberNames } from '../../src/values/dotnet/memberNames.ts';
import { type NetMember, ownMembers } from '../../src/values/dotnet/netMembers.ts';
import { MethodGroup } from '../../src/values/NetMember.ts';
import type { PSType } from '../../src/values/PSType.ts';
import { findType } from '../../src/values/registry.ts';
import { constructors, instanceMember, staticMembers } from '../../src/values/typeMembers.ts';

/** What is emulated of one type of .NET. */
interface TypeCoverage {
  readonly name: string;
  readonly emulated: number;
  /** Members that .NET has and we have not, with the numbers of parameters where only some overloads lack. */
  readonly missing: readonly string[];
}

/** Operators are the language's, and what is .NET remoting's no script calls. */
const ASIDE = /^(op_|CreateObjRef$|(Get|Initialize)LifetimeService$|GetObjectData$|OnDeserialization$)|Async$/;

/** The section of docs/coverage.md on the members of .NET types. */
export function typeSection(): string {
  registerRuntimeTypes();
  const rows = Object.keys(memberNames).flatMap((name) => coverageOf(name) ?? []);
  const works = rows.reduce((sum, { emulated }) => sum + emulated, 0);
  const lacking = rows.reduce((sum, { missing }) => sum + missing.length, 0);
  const head = ['| type | works | not emulated |', '|---|---|---|'];
  const intro =
    `Public members of the .NET Framework 4.8 types that are here, each overload's number of parameters counted once: ${works} ` +
    `work, ${lacking} do not and tell so on the verbose stream. Inherited members count where they are declared. Exceptions, ` +
    "interfaces and the shell's own classes are left out.";
  return ['## .NET types', '', intro, '', ...head, ...rows.map(rowText), ''].join('\n');
}

const rowText = ({ name, emulated, missing }: TypeCoverage): string =>
  `| ${name} | ${emulated} | ${missing.join(' ') || '–'} |`;

function coverageOf(name: string): TypeCoverage | null {
  if (/^System\.Management\.|Exception$|(^|\.)I[A-Z][a-z]\w*(`\d)?$|Delegate$/.test(name)) return null;
  const type = typeNamed(name);
  if (type === null) return null;
  const parts = (ownMembers(name) ?? [])
    .filter((member) => !ASIDE.test(member.name))
    .map((member) => partsOf(type, member));
  return {
    name,
    emulated: parts.reduce((sum, part) => sum + part.works, 0),
    missing: parts.flatMap(({ missing }) => missing ?? []),
  };
}

/** A generic type with any arguments. */
function typeNamed(name: string): PSType | null {
  const [outer, count] = name.split('`');
  return findType(count === undefined ? name : `${outer}[${new Array(Number(count)).fill('object').join()}]`);
}

function partsOf(type: PSType, member: NetMember): { works: number; missing: string | null } {
  const { counts } = member;
  const ours = oursOf(type, member);
  if (ours === null) return { works: 0, missing: shown(member) };
  if (!(ours instanceof MethodGroup)) return { works: 1, missing: null };
  const lacking = counts.filter((count) => !takes(ours, count));
  const works = counts.length - lacking.length;
  return { works, missing: lacking.length === 0 ? null : shown(member, lacking) };
}

function oursOf(type: PSType, { name, isStatic }: NetMember) {
  if (name === '.ctor') return constructors(type);
  const lower = name.toLowerCase();
  return (isStatic ? staticMembers(type).get(lower) : instanceMember(type, lower)) ?? null;
}

const takes = ({ overloads }: MethodGroup, count: number): boolean =>
  overloads.some(({ signature, isVariadic }) =>
    isVariadic ? count >= signature.parameters.length - 1 : signature.parameters.length === count,
  );

function shown({ name, isStatic }: NetMember, counts: readonly number[] = []): string {
  return `${isStatic ? '::' : ''}${name}${counts.length > 0 ? `(${counts.join()})` : ''}`;
}
