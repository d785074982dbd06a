import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { ensureExtra } from '../../values/PSObject.ts';

/** An object of our own with a type name, so that its view and its members can be found by it. */
export function labObject(typeName: string, properties: Readonly<Record<string, unknown>>): PSCustomObject {
  const object = PSCustomObject.of(properties);
  ensureExtra(object).typeNames = [typeName, ...object.defaultTypeNames];
  return object;
}
