import type { FunctionMemberAst, ParseError, TypeDefinitionAst } from '../../syntax/ast.ts';
import type { PSType } from '../../values/PSType.ts';
import { instanceMembers } from '../../values/typeMembers.ts';
import type { TypeResolver } from '../TypeResolver.ts';

/** A method that an interface demands: its name and how many parameters it has. */
type Demand = readonly [name: string, parameters: number];

const COMPARER: readonly Demand[] = [['Compare', 2]];
const EQUALITY: readonly Demand[] = [
  ['Equals', 2],
  ['GetHashCode', 1],
];

/** By the interface's full name without type arguments, in the order in which .NET looks for them. */
const DEMANDS: Readonly<Record<string, readonly Demand[]>> = {
  'System.IComparable': [['CompareTo', 1]],
  'System.IEquatable': [['Equals', 1]],
  'System.IDisposable': [['Dispose', 0]],
  'System.ICloneable': [['Clone', 0]],
  'System.IFormattable': [['ToString', 2]],
  'System.IFormatProvider': [['GetFormat', 1]],
  'System.Collections.IEnumerable': [['GetEnumerator', 0]],
  'System.Collections.IEnumerator': [
    ['MoveNext', 0],
    ['get_Current', 0],
    ['Reset', 0],
  ],
  'System.Collections.IComparer': COMPARER,
  'System.Collections.Generic.IComparer': COMPARER,
  'System.Collections.IEqualityComparer': EQUALITY,
  'System.Collections.Generic.IEqualityComparer': EQUALITY,
};

/** The parse error of a class that leaves out what its interfaces demand; null for a whole one. Proof: recorded. */
export function missingInterfaceMember(node: TypeDefinitionAst, types: TypeResolver): ParseError | null {
  const bases = node.baseTypes.map((base) => types.find(base.typeName));
  // A class of the same script as base is not there yet: what it has is unknown.
  if (bases.includes(null)) return null;
  const known = methodsOf(node, bases as PSType[]);
  for (const type of bases as PSType[]) {
    const missing = (DEMANDS[type.fullName.replace(/`.*/s, '')] ?? []).find(([name, count]) => !known(name, count));
    if (type.isInterface && missing !== undefined) return creationError(node, missing[0]);
  }
  return null;
}

function methodsOf({ members }: TypeDefinitionAst, bases: readonly PSType[]): (name: string, count: number) => boolean {
  const methods = members.filter((member): member is FunctionMemberAst => member.kind === 'FunctionMember');
  const inherited = bases.filter((type) => !type.isInterface).map((type) => instanceMembers(type));
  return (name, count) => {
    const key = name.toLowerCase();
    const isOwn = methods.some((method) => method.name.toLowerCase() === key && method.parameters.length === count);
    return isOwn || inherited.some((table) => table.has(key));
  };
}

function creationError({ name, extent }: TypeDefinitionAst, method: string): ParseError {
  const assembly = 'PowerShell Class Assembly, Version=1.0.0.1, Culture=neutral, PublicKeyToken=null';
  const why = `Method '${method}' in type '${name}' from assembly '${assembly}' does not have an implementation.`;
  const message = `Error during creation of type "${name}". Error message:\n${why}`;
  return { errorId: 'TypeCreationError', message, extent, incomplete: false };
}
