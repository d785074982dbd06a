import type { FunctionDefinitionAst } from '../syntax/ast.ts';
import { FunctionInfo } from './command.ts';
import type { Scope } from './Scope.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';

/** Puts a function into the scope that its name asks for (`function global:f`), else into the one it is defined in. */
export function defineFunction(scope: Scope, node: FunctionDefinitionAst, block: ScriptBlockObject): FunctionInfo {
  const parts = /^(global|script|local|private):(.+)$/is.exec(node.name);
  const target = parts === null ? scope : scopeOf(scope, parts[1]!.toLowerCase());
  const info = new FunctionInfo(parts?.[2] ?? node.name, block, node.isFilter);
  info.module = scope.state.module;
  setFunction(target, info);
  return info;
}

export function setFunction(scope: Scope, info: FunctionInfo): void {
  scope.functions ??= new Map();
  scope.functions.set(info.name.toLowerCase(), info);
}

function scopeOf(scope: Scope, modifier: string): Scope {
  if (modifier === 'global') return scope.global;
  return modifier === 'script' ? scope.script : scope;
}
