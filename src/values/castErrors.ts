import type { Sought } from './dotnet/Sought.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import type { PSType } from './PSType.ts';
import { toStringPS } from './toStringPS.ts';
import { typeOf } from './typeOf.ts';

const INVALID_CAST = 'System.Management.Automation.PSInvalidCastException';

function invalidCast(
  message: string,
  errorId: string,
  inner: ExceptionObject | null,
  sought?: Sought,
): ExceptionObject {
  return new ExceptionObject(INVALID_CAST, message, { errorId, category: 'InvalidArgument', inner, sought });
}

/** `Cannot convert value "x" to type "T". Error: "…"`, made of the error of the conversion itself. Proof: recorded. */
export function castFailed(value: unknown, type: PSType, errorId: string, inner: ExceptionObject): ExceptionObject {
  const text = `Cannot convert value "${toStringPS(value)}" to type "${type.display}". Error: "${inner.message}"`;
  return invalidCast(text, errorId, inner);
}

/** There is no way from the value to the type. Proof: recorded. */
export function noCast(value: unknown, type: PSType): ExceptionObject {
  const from = typeOf(value)!.display;
  if (SECRET.has(type.display)) {
    return invalidCast(`Cannot convert the value of type "${from}" to type "${type.display}".`, FINAL, null);
  }
  const shown = Array.isArray(value) ? from : toStringPS(value);
  return invalidCast(`Cannot convert the "${shown}" value of type "${from}" to type "${type.display}".`, FINAL, null);
}

const FINAL = 'ConvertToFinalInvalidCastException';
/** The value is not shown when it may be a password. */
const SECRET = new Set(['System.Security.SecureString', 'System.Management.Automation.PSCredential']);

export function nullCast(type: PSType): ExceptionObject {
  return invalidCast(`Cannot convert null to type "${type.display}".`, 'nullToObjectInvalidCast', null);
}

export { invalidCast };

export function formatError(message = 'Input string was not in a correct format.'): ExceptionObject {
  return new ExceptionObject('System.FormatException', message);
}

export function overflowError(message: string): ExceptionObject {
  return new ExceptionObject('System.OverflowException', message);
}
