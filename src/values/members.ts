import { type Sought, soughtProperty } from './dotnet/Sought.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { Dictionary } from './Hashtable.ts';
import { Member, NoteProperty, notSettable } from './Member.ts';
import { type MethodGroup, NetProperty } from './NetMember.ts';
import { NetObject } from './NetObject.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import { PSMember } from './PSMember.ts';
import { baseOf, extraOf, PSObject } from './PSObject.ts';
import { type MemberSource, specialMember } from './PSObjectView.ts';
import type { Adapter, PSType } from './PSType.ts';
import { settingFailed } from './settingFailed.ts';
import { extensionMember, extensionMembers } from './typeExtensions.ts';
import { instanceMember, instanceMembers } from './typeMembers.ts';
import { typeNames } from './typeNames.ts';
import { typeOf } from './typeOf.ts';
import './registry.ts';

/** What `$value.name` is; undefined when there is no such property or method. Collections are not looked into. */
export function getProperty(value: unknown, name: string): unknown {
  if (value instanceof PSCustomObject) {
    const own = value.get(name);
    if (own !== undefined) return own;
  }
  return lookUp(value, name, name.toLowerCase());
}

/** As getProperty, with the name in lower case given. */
export function lookUp(value: unknown, name: string, lower: string): unknown {
  const content = adapted(value, name);
  if (content !== undefined) return content;
  const member = findMember(value, lower);
  if (member === null) return value === null || value === undefined ? undefined : specialMember(value, lower, source);
  if (!member.isProperty) return boundTo(value, member);
  return member.get(value instanceof PSObject && member.kind !== 'ScriptProperty' ? value.base : value);
}

const source: MemberSource = { all: allMembers, one: getMember, typeNames };

function boundTo(value: unknown, member: Member): unknown {
  return new PSMember(value, member);
}

/** Keys of dictionaries and content of XML nodes come before declared members. */
function adapted(value: unknown, name: string): unknown {
  const base = value instanceof PSObject ? value.base : value;
  if (base instanceof Dictionary) return base.get(name) ?? numberKey(base, name);
  if (!(base instanceof NetObject)) return undefined;
  return adapterOf(base)?.get(base as never, name);
}

/** `$table.1` means the number. */
function numberKey(table: Dictionary, name: string): unknown {
  return /^\d{1,9}$/.test(name) ? table.get(Number(name)) : undefined;
}

function adapterOf(value: NetObject): Adapter<never> | undefined {
  return value.psType.inherited('adapter');
}

const isAdapted = (base: unknown): boolean => base instanceof NetObject && adapterOf(base) !== undefined;

/** An added or declared member by its lower-case name. */
export function findMember(value: unknown, lower: string): Member | null {
  const added = extraOf(value)?.members.get(lower);
  if (added !== undefined) return added;
  if (value instanceof PSCustomObject) {
    const slot = value.shape.slot(lower);
    if (slot >= 0) return slotMember(value, slot);
  }
  const type = typeOf(baseOf(value));
  return type === null ? null : (extensionMember(value, lower) ?? instanceMember(type, lower));
}

function slotMember(value: PSCustomObject, slot: number): Member {
  const held = value.values[slot];
  return held instanceof Member ? held : new SlotProperty(value.shape.names[slot]!, slot);
}

/** A note property of a custom object, seen as a member. */
class SlotProperty extends NoteProperty {
  readonly #slot: number;

  constructor(name: string, slot: number) {
    super(name, null);
    this.#slot = slot;
  }

  override get(target?: unknown): unknown {
    return (target as PSCustomObject).values[this.#slot];
  }

  override set(target: unknown, value: unknown): void {
    (target as PSCustomObject).values[this.#slot] = value;
  }
}

/** The member of that name, bound to the value; null when there is none. */
export function getMember(value: unknown, name: string): PSMember | null {
  const lower = name.toLowerCase();
  const member = findMember(value, lower) ?? adapterMember(value, name);
  return member === null ? null : new PSMember(value, member);
}

function adapterMember(value: unknown, name: string): Member | null {
  const base = baseOf(value);
  if (!(base instanceof NetObject)) return null;
  const adapter = adapterOf(base);
  if (adapter === undefined) return null;
  const actual = adapter.names(base as never).find((one) => one.toLowerCase() === name.toLowerCase());
  return actual === undefined ? null : new AdapterProperty(actual, adapter);
}

class AdapterProperty extends Member {
  readonly kind = 'Property';
  readonly #adapter: Adapter<never>;

  constructor(name: string, adapter: Adapter<never>) {
    super(name);
    this.#adapter = adapter;
  }

  get(target: unknown): unknown {
    return this.#adapter.get(target as never, this.name) ?? null;
  }

  override set(target: unknown, value: unknown): void {
    this.#adapter.set(target as never, this.name, value);
  }
}

/** All properties in the order PowerShell lists them: own notes, what an adapter (XML) makes of the value, the type's. */
export function properties(value: unknown): PSMember[] {
  return allMembers(value).filter((member) => member.member.isProperty);
}

/**
 * The properties that a table without columns, ConvertTo-Csv and their like show: what an adapter makes of the value stands
 * for the .NET properties. Proof: recorded.
 */
export function adaptedProperties(value: unknown): PSMember[] {
  return members(value).filter((member) => member.member.isProperty);
}

/** All members that Get-Member shows, methods too; `force`: what is hidden as well. */
export function members(value: unknown, force = false): PSMember[] {
  const base = baseOf(value);
  const all = allMembers(value, force);
  return isAdapted(base) ? all.filter(({ member }) => !(member instanceof NetProperty)) : all;
}

/** What `$value.PSObject.Members` lists: the .NET properties behind an adapter too. */
export function allMembers(value: unknown, force = false): PSMember[] {
  const found = new Map<string, Member>();
  const added = extraOf(value)?.members;
  if (!(value instanceof PSCustomObject)) for (const [lower, member] of added ?? []) found.set(lower, member);
  else {
    for (let slot = 0; slot < value.shape.names.length; slot++) put(found, slotMember(value, slot));
  }
  for (const member of extensionMembers(value)) put(found, member);
  const base = baseOf(value);
  for (const member of adapterMembers(base)) put(found, member);
  const type = typeOf(base);
  if (type !== null) for (const member of shownMembers(type, force)) put(found, member);
  for (const [lower, member] of added ?? []) found.set(lower, member);
  return Array.from(found.values(), (member) => new PSMember(value, member));
}

function put(found: Map<string, Member>, member: Member): void {
  const lower = member.name.toLowerCase();
  if (!found.has(lower)) found.set(lower, member);
}

function adapterMembers(base: unknown): Member[] {
  if (!(base instanceof NetObject)) return [];
  const adapter = adapterOf(base);
  if (adapter === undefined) return [];
  return adapter.names(base as never).map((name) => new AdapterProperty(name, adapter));
}

/** PowerShell's additions stand before the type's own members. */
function shownMembers(type: PSType, force: boolean): Member[] {
  const all = [...instanceMembers(type).values()].filter((member) => force || !member.isHidden);
  return [...all.filter((member) => !isDeclared(member)), ...all.filter(isDeclared)];
}

function isDeclared(member: Member): boolean {
  return member instanceof NetProperty || !member.isProperty;
}

/** The methods of that name that are declared on the value's type; null when there are none. */
export function methodOverloads(value: unknown, name: string): MethodGroup | null {
  const member = findMember(value, name.toLowerCase());
  return member !== null && member.kind === 'Method' ? (member as MethodGroup) : null;
}

/** `$value.name = item`. Throws when there is no such property or it cannot be set. */
export function setProperty(value: unknown, name: string, item: unknown): void {
  const base = baseOf(value);
  if (setContent(base, name, item)) return;
  const member = findMember(value, name.toLowerCase());
  if (member === null || !member.isProperty)
    throw base instanceof PSCustomObject || isAdapted(base)
      ? notSet(name)
      : propertyNotFound(name, soughtProperty(typeOf(base)!, name));
  if (!member.isSettable && extensionMember(value, name.toLowerCase()) === member) throw notSettable(member.name);
  member.set(member.kind === 'NoteProperty' ? value : base, item);
}

/** Keys, note properties and adapted content. */
function setContent(base: unknown, name: string, item: unknown): boolean {
  if (base instanceof Dictionary) base.set(name, item);
  else if (base instanceof PSCustomObject && base.shape.slot(name.toLowerCase()) >= 0) base.set(name, item);
  else return base instanceof NetObject && adapterOf(base)?.set(base as never, name, item) === true;
  return true;
}

/** Proof: recorded. */
function propertyNotFound(name: string, sought?: Sought): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.RuntimeException',
    `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`,
    { errorId: 'PropertyAssignmentException', category: 'InvalidOperation', sought },
  );
}

/** What a custom object says. Proof: recorded. */
function notSet(name: string): ExceptionObject {
  return settingFailed(name, propertyNotFound(name));
}
