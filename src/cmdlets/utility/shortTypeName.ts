import type { PSType } from '../../values/PSType.ts';

/** A type as PowerShell shortens it in definitions: its accelerator, else its name without namespace. */
export function shortTypeName(type: PSType): string {
  if (type.isArray && type.elementType !== null) return `${shortTypeName(type.elementType)}[]`;
  return type.spec.accelerators?.[0] ?? type.name;
}
