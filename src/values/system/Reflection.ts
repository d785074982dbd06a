import { call } from '../call.ts';
import type { Member } from '../Member.ts';
import { MethodGroup, NetProperty, type Overload } from '../NetMember.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { knownType, lookupType } from '../typeLookup.ts';
import { constructors, instanceMembers, staticMembers } from '../typeMembers.ts';
import { object } from '../types.ts';

const REFLECTION = 'System.Reflection';

const PRIMITIVES = new Set(
  'Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Char Double Single Void'
    .split(' ')
    .map((name) => `System.${name}`),
);

type Kind = 'MethodInfo' | 'PropertyInfo' | 'ConstructorInfo';

/** A member of a type as reflection shows it: `[string].GetMethods()`. */
export class ReflectedMember extends NetObject {
  readonly owner: PSType;
  readonly kind: Kind;
  readonly member: Member;
  /** One of the ways to call a method. */
  readonly overload: Overload | null;

  constructor(owner: PSType, kind: Kind, member: Member, overload: Overload | null) {
    super();
    this.owner = owner;
    this.kind = kind;
    this.member = member;
    this.overload = overload;
  }

  get psType(): PSType {
    return knownType(`${REFLECTION}.${this.kind}`);
  }

  get name(): string {
    return this.member.name;
  }

  /** The type of the property or of what the method returns. */
  get valueType(): PSType {
    const declared = this.overload?.signature.returns ?? (this.member as NetProperty).declared;
    return lookupType(declared === 'void' ? 'System.Void' : declared) ?? object();
  }

  /** Whether the parameters are just of these types. */
  takes(types: readonly PSType[]): boolean {
    const own = this.overload?.types ?? [];
    return own.length === types.length && own.every((type, i) => type === types[i]);
  }

  override toString(): string {
    if (this.overload === null) return `${written(this.valueType)} ${this.name}`;
    const types = this.overload.types.map((type) => written(type ?? object()));
    return `${this.kind === 'ConstructorInfo' ? 'Void' : written(this.valueType)} ${this.name}(${types.join(', ')})`;
  }
}

/** Reflection writes primitive types without their namespace. */
function written(type: PSType): string {
  return PRIMITIVES.has(type.fullName) ? type.name : type.display;
}

/** Public members of the type and its bases, static ones last. */
function membersOf(type: PSType): Member[] {
  return [...instanceMembers(type).values(), ...staticMembers(type).values()];
}

export function methodsOf(type: PSType): ReflectedMember[] {
  return membersOf(type)
    .filter((member) => member instanceof MethodGroup)
    .flatMap((group) => group.overloads.map((one) => new ReflectedMember(type, 'MethodInfo', group, one)));
}

export function propertiesOf(type: PSType): ReflectedMember[] {
  return membersOf(type)
    .filter((member) => member instanceof NetProperty)
    .map((member) => new ReflectedMember(type, 'PropertyInfo', member, null));
}

export function constructorsOf(type: PSType): ReflectedMember[] {
  const group = constructors(type);
  return (group?.overloads ?? []).map((one) => new ReflectedMember(type, 'ConstructorInfo', group!, one));
}

export const memberInfoType = lazyType<ReflectedMember>(() => ({
  name: `${REFLECTION}.MemberInfo`,
  isAbstract: true,
  format: (self) => self.toString(),
  properties: {
    'string Name': (self) => self.name,
    'type DeclaringType': (self) => self.owner,
    'type ReflectedType': (self) => self.owner,
    'string MemberType': (self) => self.kind.replace('Info', ''),
  },
}));

export const methodInfoType = lazyType<ReflectedMember>(() => ({
  name: `${REFLECTION}.MethodInfo`,
  base: memberInfoType,
  properties: {
    'type ReturnType': (self) => self.valueType,
    'bool IsStatic': (self) => (self.member as MethodGroup).isStatic,
    'bool IsPublic': () => true,
  },
  methods: {
    'System.Object Invoke(System.Object obj, System.Object[] parameters)': (self, target: unknown, args: unknown[]) => {
      const group = self.member as MethodGroup;
      return call(
        new MethodGroup(group.name, [self.overload!], group.isStatic),
        group.isStatic ? self.owner : target,
        args ?? [],
      );
    },
  },
}));

export const constructorInfoType = lazyType<ReflectedMember>(() => ({
  name: `${REFLECTION}.ConstructorInfo`,
  base: memberInfoType,
  methods: {
    'System.Object Invoke(System.Object[] parameters)': (self, args: unknown[]) =>
      call(self.member as MethodGroup, self.owner, args ?? []),
  },
}));

export const propertyInfoType = lazyType<ReflectedMember>(() => ({
  name: `${REFLECTION}.PropertyInfo`,
  base: memberInfoType,
  properties: {
    'type PropertyType': (self) => self.valueType,
    'bool CanRead': () => true,
    'bool CanWrite': (self) => self.member.isSettable,
  },
  methods: {
    'System.Object GetValue(System.Object obj)': (self, target: unknown) => self.member.get(target),
    'System.Object GetValue(System.Object obj, System.Object[] index)': (self, target: unknown) =>
      self.member.get(target),
    'void SetValue(System.Object obj, System.Object value)': (self, target: unknown, value: unknown) =>
      self.member.set(target, value),
  },
}));
