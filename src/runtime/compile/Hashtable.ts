import type { Extent } from '../../base/source.ts';
import type { ExpressionAst, HashtableAst } from '../../syntax/ast.ts';
import { type Dictionary, Hashtable } from '../../values/Hashtable.ts';
import { alreadyAdded } from '../alreadyAdded.ts';
import type { Frame } from '../Frame.ts';
import { raise } from '../raise.ts';
import type { BlockContext, Evaluate } from './context.ts';

export interface CompiledEntry {
  /** The key where it is written as a word or quoted text, else null. */
  readonly name: string | null;
  readonly key: Evaluate;
  readonly value: Evaluate;
  /** Where an error of the key points. */
  readonly extent: Extent;
}

export function compileHashtable(node: HashtableAst, context: BlockContext): Evaluate {
  const fill = filler(compileEntries(node, context));
  return (frame) => fill(frame, new Hashtable());
}

export function compileEntries(node: HashtableAst, context: BlockContext): CompiledEntry[] {
  return node.entries.map(({ key, value }) => ({
    name: constantName(key),
    key: context.expression(key),
    value: context.value(value),
    extent: key.extent,
  }));
}

function constantName(key: ExpressionAst): string | null {
  return key.kind === 'StringConstantExpression' ? key.value : null;
}

/** Puts the entries into a dictionary; a key that is null or there already is an error. */
export function filler(entries: readonly CompiledEntry[]): <T extends Dictionary>(frame: Frame, into: T) => T {
  return (frame, into) => {
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      const key = entry.name ?? entry.key(frame);
      if (key === null || key === undefined) refuseNull(into, entry.extent);
      const value = entry.value(frame);
      if (entry.name === null && into.has(key)) throw alreadyAdded(into, key);
      into.set(key, value === undefined ? null : value);
    }
    return into;
  };
}

function refuseNull(target: Dictionary, extent: Extent): never {
  return raise('A null key is not allowed in a hash literal.', 'InvalidNullKey', 'InvalidOperation', target, extent);
}
