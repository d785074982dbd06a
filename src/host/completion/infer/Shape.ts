import { enumerate } from '../../../values/enumerate.ts';
import { Dictionary } from '../../../values/Hashtable.ts';
import type { Member } from '../../../values/Member.ts';
import { getMember, lookUp, members } from '../../../values/members.ts';
import { MethodGroup, NetProperty } from '../../../values/NetMember.ts';
import type { PSMember } from '../../../values/PSMember.ts';
import { baseOf } from '../../../values/PSObject.ts';
import type { PSType } from '../../../values/PSType.ts';
import { findType } from '../../../values/registry.ts';
import { constructors, instanceMembers, staticMembers } from '../../../values/typeMembers.ts';
import { typeOf } from '../../../values/typeOf.ts';

/** One member that something has: what completion shows of it. */
export interface MemberFacts {
  readonly name: string;
  readonly isProperty: boolean;
  readonly member: Member | PSMember | null;
  readonly isStatic?: boolean;
}

/** What is known of a value without running the code that makes it. */
export interface Shape {
  members(): Iterable<MemberFacts>;
  /** What the member is, or what the method answers; null where that is not known. */
  member(name: string): Shape | null;
  /** What comes out of it one by one in a pipeline; itself when it is no collection. */
  readonly element: Shape | null;
  readonly type: PSType | null;
}

const isShown = ({ isHidden, name }: Member): boolean => !isHidden && !/^(get|set|add|remove)_|^\.ctor$/.test(name);

const factsOf = (member: Member): MemberFacts => ({ name: member.name, isProperty: member.isProperty, member });

/** Something of a known type. */
export class TypeShape implements Shape {
  readonly type: PSType;

  constructor(type: PSType) {
    this.type = type;
  }

  *members(): Iterable<MemberFacts> {
    for (const member of instanceMembers(this.type).values()) if (isShown(member)) yield factsOf(member);
  }

  member(name: string): Shape | null {
    return resultOf(instanceMembers(this.type).get(name.toLowerCase()));
  }

  get element(): Shape | null {
    const { elementType, genericArguments, spec } = this.type;
    if (elementType !== null) return new TypeShape(elementType);
    const [first] = genericArguments;
    return spec.enumerate !== undefined && first !== undefined ? new TypeShape(first) : this;
  }
}

function resultOf(member: Member | undefined): Shape | null {
  if (member instanceof NetProperty) return typeNamed(member.declared);
  if (member instanceof MethodGroup) return typeNamed(member.overloads[0]?.signature.returns ?? '');
  return null;
}

/** The shape of a type by the name a signature gives it; `static` may stand before it. */
function typeNamed(name: string): Shape | null {
  const type = findType(name.replace(/^static\s+/, ''));
  return type === null || type.fullName === 'System.Object' ? null : new TypeShape(type);
}

/** `[type]`, of which static members are asked for. */
export class StaticShape implements Shape {
  readonly type: PSType;
  readonly element = null;

  constructor(type: PSType) {
    this.type = type;
  }

  *members(): Iterable<MemberFacts> {
    for (const member of staticMembers(this.type).values())
      if (isShown(member)) yield { ...factsOf(member), isStatic: true };
    const made = constructors(this.type);
    if (made !== null) yield { name: 'new', isProperty: false, member: made };
  }

  member(name: string): Shape | null {
    if (name.toLowerCase() === 'new') return new TypeShape(this.type);
    return this.type.isEnum ? new TypeShape(this.type) : resultOf(staticMembers(this.type).get(name.toLowerCase()));
  }
}

/** A value that is at hand. */
export class ValueShape implements Shape {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }

  get type(): PSType | null {
    return typeOf(baseOf(this.value));
  }

  *members(): Iterable<MemberFacts> {
    const base = baseOf(this.value);
    if (base instanceof Dictionary)
      for (const key of base.keys()) if (typeof key === 'string') yield { name: key, isProperty: true, member: null };
    for (const one of members(this.value))
      if (isShown(one.member)) yield { name: one.name, isProperty: one.member.isProperty, member: one };
  }

  member(name: string): Shape | null {
    const base = baseOf(this.value);
    if (base instanceof Dictionary && base.get(name) !== undefined) return shapeOfValue(base.get(name));
    const found = getMember(this.value, name)?.member;
    if (found?.isProperty === false) return resultOf(found);
    // A script property would run the user's code.
    if (found?.kind === 'ScriptProperty') return null;
    return shapeOfValue(lookUp(this.value, name, name.toLowerCase())) ?? resultOf(found);
  }

  get element(): Shape | null {
    if (typeof this.value === 'string' || baseOf(this.value) instanceof Dictionary) return this;
    const items = enumerate(this.value);
    if (items === null) return this;
    for (const item of items) return shapeOfValue(item);
    return null;
  }
}

export const shapeOfValue = (value: unknown): Shape | null =>
  value === null || value === undefined ? null : new ValueShape(value);

/** A collection of which only its elements are known. */
export class ListShape implements Shape {
  readonly type = null;
  readonly element: Shape | null;

  constructor(element: Shape | null) {
    this.element = element;
  }

  *members(): Iterable<MemberFacts> {}

  member(): Shape | null {
    return null;
  }
}

/** A hashtable or custom object of which the names stand in the text. */
export class RowShape implements Shape {
  readonly type: PSType | null;
  readonly #names: ReadonlyMap<string, { readonly name: string; readonly shape: () => Shape | null }>;

  constructor(type: PSType | null, entries: Iterable<readonly [name: string, shape: () => Shape | null]>) {
    this.type = type;
    this.#names = new Map(Array.from(entries, ([name, shape]) => [name.toLowerCase(), { name, shape }]));
  }

  *members(): Iterable<MemberFacts> {
    for (const { name } of this.#names.values()) yield { name, isProperty: true, member: null };
    if (this.type !== null) yield* new TypeShape(this.type).members();
  }

  member(name: string): Shape | null {
    return this.#names.get(name.toLowerCase())?.shape() ?? (this.type && new TypeShape(this.type).member(name));
  }

  get element(): Shape {
    return this;
  }
}
