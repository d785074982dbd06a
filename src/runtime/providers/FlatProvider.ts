import type { Drive } from './Drive.ts';
import { Provider } from './Provider.ts';

/** Things that stand in one list under names: variables, functions, aliases, environment variables. */
export abstract class FlatProvider extends Provider {
  readonly capabilities: string = 'ShouldProcess';

  combine(_drive: Drive, _current: string, path: string): string {
    return path.replace(/^[\\/]+/, '');
  }

  shown(drive: Drive | null, path: string): string {
    return drive === null ? path : `${drive.name}:\\${path}`;
  }

  isContainer(path: string): boolean {
    return path === '';
  }

  exists(path: string): boolean {
    return path === '' || this.item(path) !== undefined;
  }

  override newItem(path: string, { value }: { readonly value: unknown }): unknown {
    this.setContent(path, value ?? null);
    return this.item(path);
  }
  override setItem(path: string, value: unknown): void {
    this.setContent(path, value);
  }
  override clearItem(path: string): void {
    this.setContent(path, null);
  }
}
