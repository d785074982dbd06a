import { setProperty } from '../values/members.ts';
import { raise } from './raise.ts';

/** `$target.name = value`. */
export function writeProperty(target: unknown, name: string, value: unknown): void {
  if (target === null || target === undefined) {
    const message = `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`;
    raise(message, 'PropertyNotFound', 'InvalidOperation', null);
  }
  setProperty(target, name, value === undefined ? null : value);
}
