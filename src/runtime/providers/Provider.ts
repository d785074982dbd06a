import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NetObject } from '../../values/NetObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { knownType } from '../../values/typeLookup.ts';
import type { Drive } from './Drive.ts';

/** How `New-Item` is to make an item. */
export interface NewItem {
  /** `-ItemType`; null when it was not given. */
  readonly itemType: string | null;
  readonly value: unknown;
  readonly force: boolean;
}

/**
 * A kind of place that drives lead to. Paths are the provider's own: `C:\x` or `/x` for files, the bare name for variables,
 * functions, aliases and environment variables. What a provider cannot do throws 5.1's "not supported" error.
 */
export abstract class Provider extends NetObject {
  abstract readonly name: string;
  /** `Microsoft.PowerShell.Core`: the snap-in in front of `\FileSystem::` in a PSPath. */
  readonly snapIn: string = 'Microsoft.PowerShell.Core';
  abstract readonly capabilities: string;
  readonly drives: Drive[] = [];
  /** Where `~` leads; '' = nowhere. */
  home = '';

  get psType(): PSType {
    return knownType('System.Management.Automation.ProviderInfo');
  }

  get isFileSystem(): boolean {
    return false;
  }

  /** `Microsoft.PowerShell.Core\FileSystem`. */
  get qualifiedName(): string {
    return `${this.snapIn}\\${this.name}`;
  }

  /** What separates the parts of a path. */
  separatorOf(_path: string): string {
    return '\\';
  }

  /** The provider path of `path` (relative or rooted in the drive) on a drive whose current location is `current`. */
  abstract combine(drive: Drive, current: string, path: string): string;

  /** The path as the user sees it: `Env:\Path`, `C:\x`. */
  abstract shown(drive: Drive | null, path: string): string;

  abstract exists(path: string): boolean;
  abstract isContainer(path: string): boolean;

  /** The item, undefined when there is none. */
  abstract item(path: string): unknown;

  /** Names of what is in a container. */
  abstract childNames(path: string): string[];

  /** The path of a child. */
  child(path: string, name: string): string {
    return path === '' ? name : `${path}${this.separatorOf(path)}${name}`;
  }

  /** The path of the container; '' for a root. */
  parent(_path: string): string {
    return '';
  }

  /** The last part of a path. */
  leaf(path: string): string {
    return path;
  }

  newItem(_path: string, _options: NewItem): unknown {
    return this.unsupported();
  }
  setItem(_path: string, _value: unknown): void {
    this.unsupported();
  }
  clearItem(_path: string): void {
    this.unsupported();
  }
  removeItem(_path: string, _recurse: boolean, _force: boolean): void {
    this.unsupported();
  }
  renameItem(_path: string, _newName: string, _force: boolean): void {
    this.unsupported();
  }
  copyItem(_path: string, _destination: string, _recurse: boolean): void {
    this.unsupported();
  }

  /** `${drive:name}`: the value, or the lines of a file; undefined when there is no such item. */
  abstract content(path: string): unknown;
  abstract setContent(path: string, value: unknown): void;

  protected unsupported(): never {
    const message = 'Provider operation stopped because the provider does not support this operation.';
    throw new ExceptionObject('System.Management.Automation.PSNotSupportedException', message, {
      errorId: 'NotSupported',
      category: 'NotImplemented',
    });
  }
}
