import { NetObject } from '../../values/NetObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { knownType } from '../../values/typeLookup.ts';
import type { Drive } from './Drive.ts';
import type { Provider } from './Provider.ts';

/** A place: what Get-Location and Resolve-Path give. */
export class PathInfo extends NetObject {
  readonly provider: Provider;
  /** Null for a path that names its provider instead of a drive. */
  readonly drive: Drive | null;
  readonly providerPath: string;

  constructor(provider: Provider, drive: Drive | null, providerPath: string) {
    super();
    this.provider = provider;
    this.drive = drive;
    this.providerPath = providerPath;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.PathInfo');
  }

  /** As the user sees it. */
  get path(): string {
    return this.drive === null ? this.psPath : this.provider.shown(this.drive, this.providerPath);
  }

  /** With the provider's full name in front, as in PSPath. */
  get psPath(): string {
    return `${this.provider.qualifiedName}::${this.providerPath}`;
  }

  get exists(): boolean {
    return this.provider.exists(this.providerPath);
  }

  child(name: string): PathInfo {
    return new PathInfo(this.provider, this.drive, this.provider.child(this.providerPath, name));
  }

  override toString(): string {
    return this.path;
  }
}
