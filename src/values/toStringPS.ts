import { Char } from './Char.ts';
import { Decimal } from './Decimal.ts';
import { DeserializedObject } from './DeserializedObject.ts';
import { Double } from './Double.ts';
import { enumerate } from './enumerate.ts';
import { formatDouble } from './format/general.ts';
import type { Member } from './Member.ts';
import { NetObject, NetValue } from './NetObject.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import { PSObject } from './PSObject.ts';
import type { Culture } from './PSType.ts';
import { slotValue } from './Shape.ts';
import { surroundings } from './surroundings.ts';
import { elementTypeOf } from './typedArray.ts';
import { extensionMember, extensionMembers } from './typeExtensions.ts';

/** The text of a value as PowerShell makes it in `"$x"` and `[string]$x`: invariant culture, collections joined by `separator` ($OFS). */
export function toStringPS(value: unknown, separator?: string): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'object':
      return value === null ? '' : objectText(value, separator ?? surroundings.separator());
    default:
      return '';
  }
}

function objectText(value: object, separator: string): string {
  if (Array.isArray(value)) return joined(value, separator);
  if (value instanceof Double) return formatDouble(value.value);
  if (value instanceof PSCustomObject) return customObjectText(value);
  if (value instanceof PSObject) return wrapperText(value, separator);
  const items = enumerate(value);
  return items === null ? netToString(value, 'invariant') : joined(items, separator);
}

function wrapperText(value: PSObject, separator: string): string {
  const own = toStringMethod(value);
  return own ?? value.text ?? toStringPS(value.base, separator);
}

function joined(items: Iterable<unknown>, separator: string): string {
  let text = '';
  let first = true;
  for (const item of items) {
    if (!first) text += separator;
    first = false;
    text += itemText(item, separator);
  }
  return text;
}

/** An item of a collection. Collections inside a collection show their type name only, XML nodes their name. Proof: recorded. */
export function itemText(item: unknown, separator: string): string {
  if (typeof item === 'string') return item;
  if (Array.isArray(item)) return arrayTypeName(item);
  if (item instanceof NetObject && item.shownText !== null) return item.shownText;
  return typeof item === 'object' && item !== null && enumerate(item) !== null
    ? netToString(item, null)
    : toStringPS(item, separator);
}

function arrayTypeName(items: readonly unknown[]): string {
  return `${elementTypeOf(items)?.display ?? 'System.Object'}[]`;
}

/** `@{Name=a; Value=1}` */
function customObjectText(value: PSCustomObject): string {
  const own = toStringMethod(value) ?? textOf(value);
  if (own !== undefined) return own;
  const parts = value.shape.names.map((name, i) => `${name}=${memberText(slotValue(value, value.values[i]))}`);
  for (const member of extensionMembers(value)) {
    if (member.isProperty) parts.push(`${member.name}=${extensionText(member, value)}`);
  }
  return parts.length === 0 ? '' : `@{${parts.join('; ')}}`;
}

/** A script is not run for it. Proof: recorded. */
function extensionText(member: Member, value: unknown): string {
  return member.kind === 'ScriptProperty'
    ? 'System.Management.Automation.PSScriptProperty'
    : memberText(member.get(value));
}

/** What an object from a file says of itself. */
function textOf(value: PSCustomObject): string | undefined {
  return value instanceof DeserializedObject ? (value.text ?? undefined) : undefined;
}

/** Values of properties: collections show their type, objects of properties nothing. */
function memberText(value: unknown): string {
  if (value instanceof PSCustomObject) return textOf(value) ?? '';
  return value instanceof PSObject ? netToString(value, 'invariant') : itemText(value, ' ');
}

/** Text of a value itself, whatever text it was written with: inside `"$x"` and after `+`. Proof: recorded. */
export function ownText(value: unknown, separator?: string): string {
  const isWritten = value instanceof PSObject && value.text !== null && toStringMethod(value) === undefined;
  return toStringPS(isWritten ? value.base : value, separator);
}

interface Invokable {
  invoke(target: unknown, args: readonly unknown[]): unknown;
}

/** What a ToString that was added to the object says. */
function toStringMethod(value: PSObject | PSCustomObject): string | undefined {
  const method = (value.extra?.members.get('tostring') ??
    extensionMember(value, 'tostring')) as Partial<Invokable> | null;
  return method?.invoke === undefined ? undefined : toStringPS(method.invoke(value, []));
}

/** `ToString()` of a .NET object; culture null is en-US. */
export function netToString(value: unknown, culture: Culture, format: string | null = null): string {
  if (Array.isArray(value)) return arrayTypeName(value);
  if (value instanceof PSObject) return toStringMethod(value) ?? value.text ?? netToString(value.base, culture, format);
  if (value instanceof PSCustomObject) return toStringMethod(value) ?? textOf(value) ?? '';
  if (!(value instanceof NetValue)) return toStringPS(value);
  const own = value.psType.inherited('format');
  if (own !== undefined) return own(value as never, format, culture);
  if (value instanceof Char || value instanceof Decimal) return value.toString();
  return Object.hasOwn(Object.getPrototypeOf(value), 'toString') ? value.toString() : value.psType.display;
}
