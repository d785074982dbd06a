import { toStringPS } from '../../values/convert.ts';
import { FunctionInfo } from '../command.ts';
import { setFunction } from '../functions.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { byName, ScopedProvider } from './ScopedProvider.ts';

/** `Function:` */
export class FunctionProvider extends ScopedProvider {
  readonly name = 'Function';

  item(path: string): FunctionInfo | undefined {
    const { scope, name, exact } = this.target(path);
    const key = name.toLowerCase();
    const found = exact ? scope.functions?.get(key) : this.session.commands.function(key, scope);
    return found instanceof FunctionInfo ? found : undefined;
  }

  childNames(): string[] {
    this.session.commands.loadBuiltins();
    const names = new Map<string, string>();
    for (const scope of this.scopes()) {
      for (const [key, info] of scope.functions ?? []) if (!names.has(key)) names.set(key, info.name);
    }
    return [...names.values()].sort(byName);
  }

  content(path: string): unknown {
    return this.item(path)?.scriptBlock;
  }

  setContent(path: string, value: unknown): void {
    const { scope, name } = this.target(path);
    if (value === null) this.removeItem(path);
    else setFunction(scope, new FunctionInfo(name, this.blockOf(value)));
  }

  private blockOf(value: unknown): ScriptBlockObject {
    if (value instanceof ScriptBlockObject) return value;
    if (value instanceof FunctionInfo) return value.scriptBlock;
    return this.session.compile(toStringPS(value));
  }

  override removeItem(path: string): void {
    const { scope, name, exact } = this.target(path);
    const key = name.toLowerCase();
    for (const one of exact ? [scope] : this.scopes()) {
      if (!one.functions?.delete(key)) continue;
      if (one.isGlobal) this.session.commands.removedBuiltins.add(key);
      return;
    }
  }

  override renameItem(path: string, newName: string): void {
    const block = this.content(path);
    this.removeItem(path);
    this.setContent(newName, block);
  }
}
