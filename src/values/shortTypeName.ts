import { accelerators } from './accelerators.ts';
import type { PSType } from './PSType.ts';

/** Names that give way to another accelerator of the same type; `ordered` is a word of the language. */
const SECOND: ReadonlySet<string> = new Set(['array', 'int32', 'int64', 'ordered', 'single']);

let byFullName: Map<string, string> | null = null;

function acceleratorOf(fullName: string): string | undefined {
  byFullName ??= new Map(
    Object.entries(accelerators)
      .filter(([name]) => !SECOND.has(name))
      .map(([name, full]) => [full, name]),
  );
  return byFullName.get(fullName);
}

/**
 * A type as a command's syntax and member definitions write it: its accelerator, else its name without namespace;
 * `Nullable[T]` is T. Proof: recorded.
 */
export function shortTypeName(type: PSType): string {
  if (type.isArray && type.elementType !== null) {
    return `${shortTypeName(type.elementType)}[${','.repeat(type.rank - 1)}]`;
  }
  const [first] = type.genericArguments;
  if (first === undefined) return acceleratorOf(type.fullName) ?? type.name;
  if (type.name.startsWith('Nullable')) return shortTypeName(first);
  return `${type.name.replace(/`.*$/s, '')}[${type.genericArguments.map(shortTypeName).join(',')}]`;
}
