import type { Sought } from './dotnet/Sought.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { PSType } from './PSType.ts';
import { netToString, toStringPS } from './toStringPS.ts';
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
  const text = `Cannot convert value "${shownAs(value)}" to type "${type.display}". Error: "${inner.message}"`;
  return invalidCast(text, errorId, inner);
}

/** What ToString makes of the value in the current culture; a collection says its type. Proof: recorded. */
function shownAs(value: unknown): string {
  if (value instanceof PSType || Array.isArray(value))
    return value instanceof PSType ? value.display : typeOf(value)!.display;
  return typeOf(value)!.fullName === DATE ? netToString(value, null) : toStringPS(value);
}

const DATE = 'System.DateTime';

/** There is no way from the value to the type. Proof: recorded. */
export function noCast(value: unknown, type: PSType): ExceptionObject {
  if (isConvertible(value)) return refusedByConvertible(value, type);
  const from = typeOf(value)!.display;
  if (SECRET.has(type.display)) {
    return invalidCast(`Cannot convert the value of type "${from}" to type "${type.display}".`, FINAL, null);
  }
  return invalidCast(
    `Cannot convert the "${shownAs(value)}" value of type "${from}" to type "${type.display}".`,
    FINAL,
    null,
  );
}

/** Booleans, characters, dates and enum values are asked through IConvertible, which has a refusal of its own. */
function isConvertible(value: unknown): boolean {
  const type = typeOf(value)!;
  return type.isEnum || ASKED.has(type.fullName);
}

const ASKED = new Set(['System.Boolean', 'System.Char', DATE]);

/** `Invalid cast from 'Boolean' to 'DateTime'.`: short names among the types that IConvertible knows. Proof: recorded. */
function refusedByConvertible(value: unknown, type: PSType): ExceptionObject {
  const from = typeOf(value)!;
  const isShort = !from.isEnum && CONVERTIBLE.test(type.fullName);
  const [source, target] = isShort ? [from.name, type.name] : [from.fullName, type.fullName];
  return castFailed(
    value,
    type,
    'InvalidCastIConvertible',
    invalidCast(`Invalid cast from '${source}' to '${target}'.`, '', null),
  );
}

const CONVERTIBLE = /^System\.(Boolean|Char|S?Byte|U?Int(16|32|64)|Single|Double|Decimal|DateTime)$/;

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
