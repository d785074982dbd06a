import type { FunctionDefinitionAst } from '../syntax/ast.ts';
import { attributeName } from './binder/attributes.ts';
import { AliasInfo, FunctionInfo } from './command.ts';
import type { Scope } from './Scope.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import type { Session } from './Session.ts';

/** Puts a function into the scope that its name asks for (`function global:f`), else into the one it is defined in. */
export function defineFunction(scope: Scope, node: FunctionDefinitionAst, block: ScriptBlockObject): FunctionInfo {
  const parts = /^(global|script|local|private):(.+)$/is.exec(node.name);
  const target = parts === null ? scope : scopeOf(scope, parts[1]!.toLowerCase());
  const info = new FunctionInfo(parts?.[2] ?? node.name, block, node.isFilter);
  info.module = scope.state.module;
  setFunction(target, info);
  for (const alias of aliasesOf(node)) putAlias(target, alias, info.name, block.session);
  return info;
}

/** The names of `[Alias('…')]` above the parameters of a function. */
function aliasesOf({ body }: FunctionDefinitionAst): string[] {
  const attribute = body.param?.attributes.find((one) => attributeName(one) === 'alias');
  return (attribute?.positional ?? []).flatMap((name) =>
    name.kind === 'StringConstantExpression' ? [name.value] : [],
  );
}

function putAlias(scope: Scope, name: string, target: string, { commands }: Session): void {
  scope.aliases ??= new Map();
  scope.aliases.set(name.toLowerCase(), new AliasInfo(name, target, (wanted) => commands.find(wanted, scope)));
}

export function setFunction(scope: Scope, info: FunctionInfo): void {
  scope.functions ??= new Map();
  scope.functions.set(info.name.toLowerCase(), info);
}

function scopeOf(scope: Scope, modifier: string): Scope {
  if (modifier === 'global') return scope.global;
  return modifier === 'script' ? scope.script : scope;
}
