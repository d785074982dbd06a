import { accelerators } from '../accelerators.ts';
import { typeNames } from './typeNames.ts';

/** A type that the real shell knows. */
export interface NetType {
  /** In .NET's own spelling. */
  readonly fullName: string;
  /** Without `.dll`. */
  readonly assembly: string;
}

/**
 * The type of .NET Framework 4.8 or Windows PowerShell 5.1 that a name in `[…]` means: accelerator, full name or without
 * `System.`, or below one of the namespaces. Of an array or a generic the element or the definition counts. Null when
 * none is known.
 */
export function netType(written: string, namespaces: readonly string[] = []): NetType | null {
  const name = definitionOf(written);
  const full = accelerators[name.toLowerCase()] ?? name;
  for (const prefix of ['', 'System.', ...namespaces.map((space) => `${space}.`)]) {
    const found = find(prefix + full);
    if (found !== null) return found;
  }
  return null;
}

/** `Collections.Generic.Stack[int]` → ``Collections.Generic.Stack`1``, `Net.WebClient[]` → `Net.WebClient`. */
function definitionOf(written: string): string {
  const name = written.replace(/\s|(\[,*\])+\s*$/g, '');
  const [, outer = name, inside = ''] = /^([^[]+)\[(.*)\]$/s.exec(name) ?? [];
  return inside === '' || outer.includes('`') ? outer.trim() : `${outer.trim()}\`${argumentCount(inside)}`;
}

function argumentCount(inside: string): number {
  let depth = 0;
  let count = 1;
  for (const character of inside) {
    if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === ',' && depth === 0) count++;
  }
  return count;
}

function find(fullName: string): NetType | null {
  const dot = fullName.split('+', 1)[0]!.lastIndexOf('.');
  const space = fullName.slice(0, Math.max(dot, 0)).toLowerCase();
  const wanted = fullName.slice(dot + 1).toLowerCase();
  for (const [place, names] of Object.entries(typeNames)) {
    const [assembly = '', itsSpace = ''] = place.split(' ');
    if (itsSpace.toLowerCase() !== space) continue;
    const name = names.split(' ').find((one) => one.toLowerCase() === wanted);
    if (name !== undefined) return { fullName: itsSpace === '' ? name : `${itsSpace}.${name}`, assembly };
  }
  return null;
}

/** Whether .NET Framework or Windows PowerShell has an assembly; its name in lower case, without `.dll`. */
export const isNetAssembly = (lower: string): boolean =>
  Object.keys(typeNames).some((place) => place.split(' ', 1)[0]!.toLowerCase() === lower);
