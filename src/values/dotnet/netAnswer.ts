import type { PSType } from '../PSType.ts';
import { type NetMember, netMembers, tableName } from './netMembers.ts';
import { netType } from './netTypes.ts';
import type { Sought, SoughtMember, SoughtType } from './Sought.ts';

const FRAMEWORK = '.NET Framework 4.8';
const SHELL = 'Windows PowerShell 5.1';

/**
 * One sentence on what was looked for in vain: whether the real shell has it, so that it is only not emulated here. Null
 * for members of types that are not .NET's own.
 */
export function netAnswer(sought: Sought): string | null {
  return 'typeName' in sought ? typeAnswer(sought) : memberAnswer(sought);
}

function typeAnswer({ typeName, namespaces = [] }: SoughtType): string {
  const known = netType(typeName, namespaces);
  if (known === null) return `No type [${typeName}] is known in ${FRAMEWORK} or ${SHELL}.`;
  const { fullName, assembly } = known;
  const product = assembly === 'System.Management.Automation' ? SHELL : FRAMEWORK;
  return `The type [${fullName}] exists in ${product} (${assembly}.dll) but is not emulated.`;
}

function memberAnswer(sought: SoughtMember): string | null {
  const { type, member, kind } = sought;
  const wanted = (kind === 'constructor' ? '.ctor' : member).toLowerCase();
  const members = netMembers(tableName(type));
  if (members === null) return null;
  const found = members.filter(({ name }) => name.toLowerCase() === wanted);
  const fitting = found.filter(({ isStatic }) => kind === 'constructor' || isStatic === sought.isStatic);
  if (fitting.length > 0) return existingAnswer(sought, fitting);
  return found[0] === undefined ? absentAnswer(sought) : otherSideAnswer(type, found[0]);
}

/** The name is right: the number of arguments may not be. */
function existingAnswer({ type, count }: SoughtMember, fitting: readonly NetMember[]): string {
  const counts = [...new Set(fitting.flatMap((one) => one.counts))].sort((a, b) => a - b);
  const what = nameOf(type, fitting[0]!);
  if (count === undefined) return `${what} exists in ${FRAMEWORK} but is not emulated.`;
  if (counts.includes(count)) return `${what} with ${numbers([count])} exists in ${FRAMEWORK} but is not emulated.`;
  return `${what} takes ${numbers(counts)} in ${FRAMEWORK}.`;
}

function absentAnswer({ type, member, kind, isStatic, isQuiet }: SoughtMember): string | null {
  if (isQuiet) return null;
  if (kind === 'constructor') return `[${type.display}] has no public constructor in ${FRAMEWORK}.`;
  return `[${type.display}] has no ${isStatic ? 'static ' : ''}${kind} ${member} in ${FRAMEWORK}.`;
}

/** Static where an object's was asked for, or the other way round. */
function otherSideAnswer(type: PSType, found: NetMember): string {
  const kind = found.counts.length > 0 ? 'method' : 'property';
  return `${nameOf(type, found)} is ${found.isStatic ? 'a static' : 'an instance'} ${kind} in ${FRAMEWORK}.`;
}

function nameOf(type: PSType, { name, isStatic, counts }: NetMember): string {
  if (name === '.ctor') return `A constructor of [${type.display}]`;
  return `[${type.display}]${isStatic ? '::' : '.'}${name}${counts.length > 0 ? '()' : ''}`;
}

/** `1, 2 or 3 arguments`. */
function numbers(counts: readonly number[]): string {
  const last = counts.at(-1)!;
  const before = counts.slice(0, -1).join(', ');
  return `${before === '' ? '' : `${before} or `}${last} argument${last === 1 ? '' : 's'}`;
}
