import { PSCustomObject } from '../../values/PSCustomObject.ts';
import type { Drive } from './Drive.ts';
import { withPlace } from './FileItem.ts';
import { PathInfo } from './PathInfo.ts';
import { Provider } from './Provider.ts';

/** Values of a registry key by their name; numbers are REG_DWORD. */
export type RegistryValues = Readonly<Record<string, string | number>>;

interface Key {
  readonly path: string;
  readonly values: RegistryValues;
}

/**
 * A registry that can be read only and holds a few keys: what scripts look up, not a computer's own. Paths are whole:
 * `HKEY_LOCAL_MACHINE\SOFTWARE\…`. Keys that it does not hold are not there.
 */
export class RegistryProvider extends Provider {
  readonly name = 'Registry';
  readonly capabilities = 'ShouldProcess, Transactions';
  readonly #keys = new Map<string, Key>();

  /** `keys`: values by the path of their key; the keys above are there too. */
  constructor(keys: Readonly<Record<string, RegistryValues>>) {
    super();
    for (const [path, values] of Object.entries(keys)) this.#add(path, values);
  }

  #add(path: string, values: RegistryValues): void {
    this.#keys.set(path.toLowerCase(), { path, values });
    const parent = this.parent(path);
    if (parent !== '' && !this.#keys.has(parent.toLowerCase())) this.#add(parent, {});
  }

  combine(drive: Drive, current: string, path: string): string {
    const rooted = /^[\\/]/.test(path) || path.toUpperCase().startsWith('HKEY_');
    const start = path.toUpperCase().startsWith('HKEY_') ? '' : rooted ? drive.root : current;
    const parts: string[] = [];
    for (const part of `${start}\\${path}`.split(/[\\/]+/)) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return parts.join('\\');
  }

  shown(drive: Drive | null, path: string): string {
    return drive === null ? path : `${drive.name}:${path.slice(drive.root.length) || '\\'}`;
  }

  exists(path: string): boolean {
    return this.#keys.has(path.toLowerCase());
  }

  isContainer(path: string): boolean {
    return this.exists(path);
  }

  /** The key with its values as properties, as Get-ItemProperty shows it. */
  item(path: string): unknown {
    const key = this.#keys.get(path.toLowerCase());
    if (key === undefined) return undefined;
    const drive = this.drives.find(({ root }) => key.path.startsWith(root)) ?? null;
    return withPlace(PSCustomObject.of({ ...key.values }), new PathInfo(this, drive, key.path), true);
  }

  childNames(path: string): string[] {
    const above = `${path.toLowerCase()}\\`;
    const below = [...this.#keys.values()].filter((key) => key.path.toLowerCase().startsWith(above));
    return below.map((key) => key.path.slice(above.length)).filter((name) => !name.includes('\\'));
  }

  override parent(path: string): string {
    return path.includes('\\') ? path.slice(0, path.lastIndexOf('\\')) : '';
  }

  override leaf(path: string): string {
    return path.slice(path.lastIndexOf('\\') + 1);
  }

  content(_path: string): unknown {
    return this.unsupported();
  }

  setContent(_path: string, _value: unknown): void {
    this.unsupported();
  }
}
