import { call } from '../call.ts';
import { type Member, NoteProperty, ScriptMethod, ScriptProperty } from '../Member.ts';
import { AliasProperty, MethodGroup } from '../NetMember.ts';
import { PSMember } from '../PSMember.ts';
import { baseOf } from '../PSObject.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import type { ScriptBlock } from '../ScriptBlock.ts';
import { knownType } from '../typeLookup.ts';
import { instanceMembers } from '../typeMembers.ts';
import { typeOf } from '../typeOf.ts';
import { enumOf } from './Enum.ts';

const AUTOMATION = 'System.Management.Automation';

/** A property of a member's value, read of the member itself where it has no object yet. */
const common: NonNullable<TypeSpec<PSMember>['properties']> = {
  [`${AUTOMATION}.PSMemberTypes MemberType`]: (self) => enumOf(knownType(`${AUTOMATION}.PSMemberTypes`), self.kind),
  'bool IsSettable': (self) => self.member.isSettable,
  'bool IsGettable': () => true,
  'System.Object Value': {
    get: (self) => (self.member instanceof MethodGroup ? self : self.value),
    set: (self, value: unknown) => {
      self.value = value;
    },
  },
  'string TypeNameOfValue': (self) => typeNameOfValue(self),
  'string Name': (self) => self.name,
  'bool IsInstance': (self) => self.kind === 'NoteProperty' || self.member instanceof ScriptProperty,
};

function typeNameOfValue(self: PSMember): string {
  if (self.kind === 'ScriptProperty' || self.kind === 'AliasProperty') return 'System.Object';
  const declared = (self.member as Partial<{ declared: string }>).declared;
  if (self.member instanceof MethodGroup) return `${AUTOMATION}.PSMethod`;
  if (declared !== undefined) return knownType(declared).fullName;
  return typeOf(self.value)?.fullName ?? 'System.Object';
}

export const psMemberInfoType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSMemberInfo`,
  isAbstract: true,
  properties: common,
  methods: { 'string ToString()': (self) => self.toString(), [`${AUTOMATION}.PSMemberInfo Copy()`]: (self) => self },
}));

export const psPropertyInfoType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSPropertyInfo`,
  base: psMemberInfoType,
  isAbstract: true,
}));

export const psPropertyType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSProperty`,
  base: psPropertyInfoType,
}));

const made = (member: Member): PSMember => new PSMember(null, member);

export const psNotePropertyType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSNoteProperty`,
  accelerators: ['psnoteproperty'],
  base: psPropertyInfoType,
  constructors: {
    '(string name, System.Object value)': (name: string, value: unknown) => made(new NoteProperty(name, value)),
  },
}));

export const psAliasPropertyType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSAliasProperty`,
  accelerators: ['psaliasproperty'],
  base: psPropertyInfoType,
  constructors: {
    '(string name, string referencedMemberName)': (name: string, referenced: string) =>
      made(new AliasProperty(name, referenced, findDeclared)),
  },
  properties: {
    'string ReferencedMemberName': (self) => (self.member instanceof AliasProperty ? self.member.referenced : null),
  },
}));

function findDeclared(target: unknown, name: string): Member | null {
  const type = typeOf(target);
  return type === null ? null : (instanceMembers(type).get(name.toLowerCase()) ?? null);
}

export const psScriptPropertyType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSScriptProperty`,
  accelerators: ['psscriptproperty'],
  base: psPropertyInfoType,
  constructors: {
    '(string name, scriptblock getterScript)': (name: string, getter: ScriptBlock) =>
      made(new ScriptProperty(name, getter)),
    '(string name, scriptblock getterScript, scriptblock setterScript)': (
      name: string,
      getter: ScriptBlock,
      setter: ScriptBlock,
    ) => made(new ScriptProperty(name, getter, setter)),
  },
  properties: {
    'scriptblock GetterScript': (self) => (self.member instanceof ScriptProperty ? self.member.getter : null),
    'scriptblock SetterScript': (self) => (self.member instanceof ScriptProperty ? self.member.setter : null),
  },
}));

export const psMethodInfoType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSMethodInfo`,
  base: psMemberInfoType,
  isAbstract: true,
  properties: { 'System.Collections.ObjectModel.Collection[string] OverloadDefinitions': definitions },
  methods: {
    'System.Object Invoke(Params System.Object[] arguments)': invokeMember,
  },
}));

function invokeMember(self: PSMember, args: unknown[]): unknown {
  if (self.member instanceof MethodGroup) return call(self.member, baseOf(self.target), args);
  return self.member instanceof ScriptMethod ? self.member.invoke(self.target, args) : null;
}

function definitions(self: PSMember): unknown {
  return self.member instanceof MethodGroup ? self.member.overloads.map((overload) => overload.text) : [];
}

export const psMethodType = lazyType<PSMember>(() => ({ name: `${AUTOMATION}.PSMethod`, base: psMethodInfoType }));

export const psScriptMethodType = lazyType<PSMember>(() => ({
  name: `${AUTOMATION}.PSScriptMethod`,
  accelerators: ['psscriptmethod'],
  base: psMethodInfoType,
  constructors: {
    '(string name, scriptblock script)': (name: string, script: ScriptBlock) => made(new ScriptMethod(name, script)),
  },
  properties: { 'scriptblock Script': (self) => (self.member instanceof ScriptMethod ? self.member.script : null) },
}));
