import type { PSType } from '../PSType.ts';

/** What a script asked of .NET and is not there: carried by the exception that says so. */
export type Sought = SoughtType | SoughtMember;

export interface SoughtType {
  /** As it was written: `Net.WebClient`. */
  readonly typeName: string;
  /** Namespaces of `using namespace`, in which it was looked for too. */
  readonly namespaces?: readonly string[];
}

export interface SoughtMember {
  readonly type: PSType;
  readonly member: string;
  readonly kind: 'method' | 'property' | 'constructor';
  readonly isStatic: boolean;
  /** Number of arguments, where the member is there and no overload of it takes so many. */
  readonly count?: number;
  /** No error says that it is missing, so that only what .NET has is worth a word. */
  readonly isQuiet?: true;
}

export const soughtMethod = (type: PSType, member: string, isStatic = false): SoughtMember => ({
  type,
  member,
  kind: 'method',
  isStatic,
});

export const soughtProperty = (type: PSType, member: string, isStatic = false): SoughtMember => ({
  type,
  member,
  kind: 'property',
  isStatic,
});
