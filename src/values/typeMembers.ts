import { accessorMethod } from './accessorMethods.ts';
import { ComputedNote, ComputedProperty, type Member } from './Member.ts';
import { AliasProperty, MethodGroup, NetProperty, Overload } from './NetMember.ts';
import type { PropertySpec, PSType, StaticPropertySpec, TypeSpec } from './PSType.ts';
import { typeOf } from './typeOf.ts';

/** The instance members of a type and its bases by lower-case name. Built on first use. */
export function instanceMembers(type: PSType): Map<string, Member> {
  type.memberTable ??= buildInstance(type);
  return type.memberTable;
}

/** An instance member by its lower-case name, the methods behind properties included. */
export function instanceMember(type: PSType, lower: string): Member | null {
  const table = instanceMembers(type);
  const declared = table.get(lower);
  if (declared !== undefined) return declared;
  const accessor = accessorMethod(type, lower, table);
  return accessor;
}

/** The static members, bases' too. */
export function staticMembers(type: PSType): Map<string, Member> {
  type.staticTable ??= buildStatic(type);
  return type.staticTable;
}

/** The constructors, null when there are none that we emulate. */
export function constructors(type: PSType): MethodGroup | null {
  if (type.constructorGroup === null) {
    const { constructors: declared } = type.spec;
    if (declared === undefined) return null;
    const overloads = Object.entries(declared).map(([text, call]) => new Overload(`${type.display} new${text}`, call));
    type.constructorGroup = new MethodGroup('.ctor', overloads, true);
  }
  return type.constructorGroup as MethodGroup;
}

function buildInstance(type: PSType): Map<string, Member> {
  const table = new Map<string, Member>();
  const { properties, extended } = type.spec;
  for (const [signature, spec] of Object.entries(properties ?? {})) add(table, new NetProperty(signature, spec));
  addMethods(table, type.spec.methods, false);
  for (const [key, what] of Object.entries(extended ?? {})) add(table, extension(key, what));
  inherit(table, parentTable(type));
  return table;
}

/** Interfaces inherit from nothing, but what is seen through them is an object. */
function parentTable(type: PSType): Map<string, Member> | null {
  return type.base === null ? null : instanceMembers(type.base);
}

function buildStatic(type: PSType): Map<string, Member> {
  const table = new Map<string, Member>();
  for (const [signature, spec] of Object.entries(type.spec.staticProperties ?? {}))
    add(table, new NetProperty(signature, ofNothing(spec)));
  addMethods(table, type.spec.staticMethods, true);
  inherit(table, type.base === null ? null : staticMembers(type.base));
  return table;
}

/** A static property has no object that it is read of or set on. */
function ofNothing(spec: StaticPropertySpec): PropertySpec<never> {
  if (typeof spec === 'function') return spec;
  return { get: () => spec.get(), set: (_self, value) => spec.set(value) };
}

function add(table: Map<string, Member>, member: Member): void {
  table.set(member.name.toLowerCase(), member);
}

function addMethods(table: Map<string, Member>, methods: TypeSpec['methods'], isStatic: boolean): void {
  for (const [text, call] of Object.entries(methods ?? {})) {
    const overload = new Overload(text, call);
    const open = text.indexOf('(');
    const name = text.slice(text.lastIndexOf(' ', open) + 1, open);
    const known = table.get(name.toLowerCase());
    if (known instanceof MethodGroup) known.overloads.push(overload);
    else add(table, new MethodGroup(name, [overload], isStatic));
  }
}

/** Adds the base's members; overloads of a method of the same name are joined unless their parameters are the same. */
function inherit(table: Map<string, Member>, parent: Map<string, Member> | null): void {
  if (parent === null) return;
  for (const [name, member] of parent) {
    const own = table.get(name);
    if (own === undefined) table.set(name, member);
    else if (own instanceof MethodGroup && member instanceof MethodGroup) joinOverloads(own, member);
  }
}

function joinOverloads(own: MethodGroup, inherited: MethodGroup): void {
  const known = new Set(own.overloads.map(parameterTypes));
  for (const overload of inherited.overloads) if (!known.has(parameterTypes(overload))) own.overloads.push(overload);
}

function parameterTypes(overload: Overload): string {
  return overload.signature.parameters.map((parameter) => parameter.type).join();
}

function extension(key: string, what: string | ((self: never) => unknown)): Member {
  const space = key.indexOf(' ');
  const name = key.slice(space + 1);
  if (typeof what === 'string') return new AliasProperty(name, what, findMember);
  const read = what as (self: unknown) => unknown;
  if (key.startsWith('note ')) return new ComputedNote(name, read);
  return new ComputedProperty(name, key.startsWith('code ') ? 'CodeProperty' : 'ScriptProperty', read);
}

function findMember(target: unknown, name: string): Member | null {
  const type = typeOf(target);
  return type === null ? null : (instanceMembers(type).get(name.toLowerCase()) ?? null);
}
