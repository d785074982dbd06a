import { Char } from './Char.ts';
import { castFailed, invalidCast, noCast, nullCast } from './castErrors.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { enumerate } from './enumerate.ts';
import { Dictionary } from './Hashtable.ts';
import type { Member } from './Member.ts';
import { NetProperty, type Overload } from './NetMember.ts';
import { numericValue } from './numbers/numericValue.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import { baseOf, PSObject } from './PSObject.ts';
import type { PSType } from './PSType.ts';
import { toStringPS } from './toStringPS.ts';
import { typedArray } from './typedArray.ts';
import { lookupType } from './typeLookup.ts';
import { constructors, instanceMembers } from './typeMembers.ts';
import { typeOf } from './typeOf.ts';

export { asJsNumber as toNumber, numericValue } from './numbers/numericValue.ts';
export { toBool } from './toBool.ts';
export { netToString, toStringPS } from './toStringPS.ts';

/** The value as one of `type`, by PowerShell's rules. Throws PSInvalidCastException with the id and text of 5.1. */
export function convert(value: unknown, type: PSType): unknown {
  if (value === null || value === undefined) return fromNull(type);
  if (value instanceof PSObject && value.text !== null && isTextual(type)) return convert(value.text, type);
  const from = typeOf(value);
  if (from === type || isAny(type)) return type.fullName === OBJECT ? value : keepWrapper(value, type);
  const base = baseOf(value);
  if (from!.isSubtypeOf(type)) return base;
  const own = type.spec.from?.(base as never, convert);
  if (own !== undefined) return own;
  const given = from!.spec.to?.[type.fullName];
  if (given !== undefined) return given(base as never);
  const converted = byRule(base, from!, type);
  if (converted === undefined) throw noCast(base, type);
  return converted;
}

/** Types that take a number as it is written: `1.50` stays `1.50`, and `3.10` is the version 3.10. Proof: recorded. */
const TEXTUAL: ReadonlySet<string> = new Set(['System.String', 'System.Version']);

const isTextual = (type: PSType): boolean => TEXTUAL.has((type.elementType ?? type).fullName);

const OBJECT = 'System.Object';
const PSOBJECT = 'System.Management.Automation.PSObject';

function isAny(type: PSType): boolean {
  return type.fullName === OBJECT || type.fullName === PSOBJECT;
}

function keepWrapper(value: unknown, type: PSType): unknown {
  return value instanceof PSObject && type.fullName !== PSOBJECT ? value.base : value;
}

/** The converted value, undefined when it does not convert. `null` is a possible result. */
export function tryConvert(value: unknown, type: PSType): unknown {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ExceptionObject) return undefined;
    throw error;
  }
}

function fromNull(type: PSType): unknown {
  const own = type.spec.fromNull;
  if (own !== undefined) return own();
  if (type.isValueType) throw nullCast(type);
  return null;
}

/** The rules that hold for every type. */
function byRule(value: unknown, from: PSType, type: PSType): unknown {
  if (type.isArray) return toArray(value, type);
  if (type.fullName === 'System.Void') return undefined;
  if (typeof value === 'string' && type.spec.parse !== undefined) return parsed(value, type, value);
  const built = construct(value, from, type);
  if (built !== undefined) return built;
  if (type.spec.parse !== undefined && numericValue(value) !== null) return parsed(value, type, toStringPS(value));
  if (value instanceof Dictionary || value instanceof PSCustomObject) return fromProperties(value, type);
  return undefined;
}

/** Every item converted; a single value becomes an array of one. */
function toArray(value: unknown, type: PSType): unknown[] {
  const element = type.elementType!;
  if (typeof value === 'string' && element.fullName === 'System.Char') return typedArray(element, charactersOf(value));
  const items = enumerate(value);
  if (items === null) return typedArray(element, [single(value, type)]);
  const converted = Array.from(items, (item) => convert(item, element));
  return element.fullName === OBJECT ? converted : typedArray(element, converted);
}

function charactersOf(text: string): Char[] {
  return Array.from({ length: text.length }, (_, i) => new Char(text.charCodeAt(i)));
}

function single(value: unknown, type: PSType): unknown {
  try {
    return convert(value, type.elementType!);
  } catch (error) {
    if (error instanceof ExceptionObject) throw castFailed(value, type, 'InvalidCastExceptionScalarToArray', error);
    throw error;
  }
}

/** Through the type's static Parse. */
function parsed(value: unknown, type: PSType, text: string): unknown {
  try {
    return type.spec.parse!(text);
  } catch (error) {
    if (error instanceof ExceptionObject) throw castFailed(value, type, parseFailure(type), error);
    throw error;
  }
}

function parseFailure(type: PSType): string {
  return `InvalidCastParseTargetInvocation${type.spec.parseTakesProvider === true ? 'WithFormatProvider' : ''}`;
}

/** Through a constructor of one parameter that takes the value as it is. */
function construct(value: unknown, from: PSType, type: PSType): unknown {
  // An integer would be taken for a capacity.
  if (typeof value === 'number' && isCollection(type)) return undefined;
  const overloads = constructors(type)?.overloads;
  const overload = overloads?.find((one) => takesOnly(one, from)) ?? overloads?.find((one) => widens(one, from));
  if (overload === undefined) return undefined;
  const reader = overload.readers[0];
  try {
    const argument = convert(value, overload.types[0]!);
    return overload.call(reader == null ? argument : reader(argument));
  } catch (error) {
    if (error instanceof ExceptionObject) throw castFailed(value, type, 'InvalidCastConstructorException', error);
    throw error;
  }
}

function takesOnly(overload: Overload, from: PSType): boolean {
  const type = overload.types[0];
  return overload.types.length === 1 && type != null && type.fullName !== OBJECT && from.isSubtypeOf(type);
}

const isCollection = (type: PSType): boolean =>
  type.spec.interfaces?.includes('System.Collections.ICollection') === true;

/** An int where a long is declared. */
function widens(overload: Overload, from: PSType): boolean {
  return overload.types.length === 1 && overload.types[0]?.fullName === 'System.Int64' && SMALLER.has(from.fullName);
}

const SMALLER = new Set([
  'System.Int32',
  'System.Int16',
  'System.UInt16',
  'System.UInt32',
  'System.Byte',
  'System.SByte',
]);

/** `[Type]@{ Property = value }`: the default constructor, then each property set. */
function fromProperties(value: Dictionary | PSCustomObject, type: PSType): unknown {
  const made = withoutArguments(type);
  if (made === undefined) return undefined;
  const table = instanceMembers(type);
  for (const [name, item] of propertiesOf(value)) {
    const member = table.get(name.toLowerCase());
    if (member === undefined || !member.isProperty || !member.isSettable) {
      if (value instanceof PSCustomObject)
        throw castFailed(value, type, 'InvalidCastConstructorException', noCast(value, type));
      throw cannotCreate(type, name, member);
    }
    setProperty(member, made, item, type);
  }
  return made;
}

/** By the constructor without parameters, which every structure has that is no primitive number. */
function withoutArguments(type: PSType): unknown {
  const create = constructors(type)?.overloads.find((one) => one.types.length === 0);
  if (create !== undefined) return create.call();
  if (!type.isValueType || PRIMITIVE.test(type.fullName)) return undefined;
  return type.isEnum ? tryConvert(0, type) : type.spec.default?.();
}

const PRIMITIVE = /^System\.(Boolean|Char|S?Byte|U?Int(16|32|64)|Single|Double)$/;

/** A value that the property does not take is told by its own reason (recorded). */
function setProperty(member: Member, made: unknown, value: unknown, type: PSType): void {
  try {
    member.set(made, value);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    const reason = (error.inner ?? error).message;
    throw invalidCast(`Cannot create object of type "${type.display}". ${reason}`, 'ObjectCreationError', null);
  }
}

function propertiesOf(value: Dictionary | PSCustomObject): [string, unknown][] {
  if (value instanceof Dictionary) return Array.from(value.entries(), (entry) => [String(entry.key), entry.value]);
  return value.shape.names.map((name) => [name, value.get(name)]);
}

const declaredName = ({ declared }: NetProperty): string => lookupType(declared)?.fullName ?? declared;

/** Proof: reported (pastes of 5.1) for the list, recorded for the rest. */
function cannotCreate(type: PSType, name: string, member: Member | undefined): ExceptionObject {
  const settable = [...instanceMembers(type).values()].filter((one) => one.isProperty && one.isSettable);
  const list = settable.map((one) => `[${one.name} <${declaredName(one as NetProperty)}>]`).join(' , ');
  const offer = list === '' ? 'There is no settable property available.' : `The available property is: ${list}`;
  const reason = member?.isProperty
    ? `"${member.name}" is a ReadOnly property.`
    : `The ${name} property was not found for the ${type.display} object. ${offer}`;
  return invalidCast(`Cannot create object of type "${type.display}". ${reason}`, 'ObjectCreationError', null);
}

NetProperty.convert = convert;
