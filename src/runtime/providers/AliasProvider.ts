import { toStringPS } from '../../values/convert.ts';
import { AliasInfo } from '../command.ts';
import { byName, ScopedProvider } from './ScopedProvider.ts';

/** `Alias:` */
export class AliasProvider extends ScopedProvider {
  readonly name = 'Alias';

  item(path: string): AliasInfo | undefined {
    const { scope, name, exact } = this.target(path);
    const key = name.toLowerCase();
    const found = exact ? scope.aliases?.get(key) : this.session.commands.alias(key, scope);
    return found instanceof AliasInfo ? found : undefined;
  }

  childNames(): string[] {
    const names = new Map<string, string>();
    for (const scope of this.scopes()) {
      for (const [key, info] of scope.aliases ?? []) if (!names.has(key)) names.set(key, info.name);
    }
    return [...names.values()].sort(byName);
  }

  content(path: string): unknown {
    return this.item(path)?.definition;
  }

  setContent(path: string, value: unknown): void {
    const { scope, name } = this.target(path);
    if (value === null) this.removeItem(path);
    else this.session.putAlias(scope, name, toStringPS(value));
  }

  override removeItem(path: string): void {
    const { scope, name, exact } = this.target(path);
    for (const one of exact ? [scope] : this.scopes()) if (one.aliases?.delete(name.toLowerCase())) return;
  }

  override renameItem(path: string, newName: string): void {
    const definition = this.content(path);
    this.removeItem(path);
    this.setContent(newName, definition ?? null);
  }
}
