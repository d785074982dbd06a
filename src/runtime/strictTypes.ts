import { numericValue } from '../values/convert.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { PSReference } from '../values/PSReference.ts';
import type { PSType } from '../values/PSType.ts';
import { typeOf } from '../values/typeOf.ts';
import { boolean, switchParameter } from '../values/types.ts';

const metadataError = 'System.Management.Automation.ArgumentTransformationMetadataException';

/** Only booleans and numbers become a boolean parameter or variable, not text; null only a switch. Proof: recorded. */
export function refuseNoBoolean(value: unknown, type: PSType): void {
  const isSwitch = type === switchParameter();
  if (type !== boolean() && !isSwitch) return;
  if (value === null && isSwitch) return;
  const from = typeOf(value);
  if (from === boolean() || from === switchParameter() || numericValue(value) !== null) return;
  const message = `Cannot convert value "${from?.fullName ?? ''}" to type "${type.fullName}". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`;
  throw new ExceptionObject(metadataError, message, { category: 'MetadataError' });
}

/** `[ref]` wants a reference. Proof: recorded. */
export function refuseNoReference(value: unknown, type: PSType): void {
  if (type.fullName !== 'System.Management.Automation.PSReference' || value instanceof PSReference) return;
  throw new ExceptionObject(metadataError, 'Reference type is expected in argument.', { category: 'MetadataError' });
}

/** Where `[CmdletBinding()]` is written, a list does not become the text of its items. Proof: recorded. */
export function refuseList(value: unknown, type: PSType): void {
  if (!Array.isArray(value) || type.fullName !== 'System.String') return;
  const message = 'Cannot convert value to type System.String.';
  throw new ExceptionObject(metadataError, message, { category: 'MetadataError' });
}
