import { NetObject } from '../../values/NetObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { knownType } from '../../values/typeLookup.ts';
import type { Provider } from './Provider.ts';

/** A drive of the session (PSDriveInfo). */
export class Drive extends NetObject {
  readonly name: string;
  readonly provider: Provider;
  /** Provider path of the top; '' where the provider has one flat list. */
  readonly root: string;
  description: string;
  /** Provider path of the drive's current folder. */
  current: string;

  constructor(name: string, provider: Provider, root: string, description = '') {
    super();
    this.name = name;
    this.provider = provider;
    this.root = root;
    this.description = description;
    this.current = root;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.PSDriveInfo');
  }

  override toString(): string {
    return this.name;
  }
}
