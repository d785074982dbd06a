import { toStringPS } from '../../values/convert.ts';
import { DictionaryEntry } from '../../values/Hashtable.ts';
import { FlatProvider } from './FlatProvider.ts';

/** `Env:`: the environment variables; names ignore case, as on Windows. */
export class EnvironmentProvider extends FlatProvider {
  readonly name = 'Environment';
  private readonly environment: Map<string, string>;

  constructor(environment: Map<string, string>) {
    super();
    this.environment = environment;
  }

  private keyOf(name: string): string | undefined {
    if (this.environment.has(name)) return name;
    const lower = name.toLowerCase();
    for (const key of this.environment.keys()) if (key.toLowerCase() === lower) return key;
    return undefined;
  }

  item(path: string): unknown {
    const key = this.keyOf(path);
    return key === undefined ? undefined : new DictionaryEntry(key, this.environment.get(key));
  }

  childNames(): string[] {
    return [...this.environment.keys()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  }

  content(path: string): unknown {
    const key = this.keyOf(path);
    return key === undefined ? undefined : this.environment.get(key);
  }

  /** Null and an empty text remove the variable. */
  setContent(path: string, value: unknown): void {
    const text = value === null ? '' : toStringPS(value);
    const key = this.keyOf(path) ?? path;
    if (text === '') this.environment.delete(key);
    else this.environment.set(key, text);
  }

  override removeItem(path: string): void {
    this.setContent(path, null);
  }

  override renameItem(path: string, newName: string): void {
    const value = this.content(path);
    this.removeItem(path);
    this.setContent(newName, value ?? null);
  }
}
