import type { ExpressionAst, FunctionMemberAst, PropertyMemberAst, TypeDefinitionAst } from '../../syntax/ast.ts';
import { toBool, toNumber } from '../../values/convert.ts';
import { Enumerator } from '../../values/Enumerator.ts';
import { invokeMethod } from '../../values/invoke.ts';
import type { Member } from '../../values/Member.ts';
import { MethodGroup, type Overload } from '../../values/NetMember.ts';
import { defineType, type PSType, type TypeSpec } from '../../values/PSType.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { instanceMembers, staticMembers } from '../../values/typeMembers.ts';
import { validationOf } from '../binder/attributes.ts';
import type { Validation } from '../binder/Validation.ts';
import { language } from '../language.ts';
import type { Session } from '../Session.ts';
import type { SessionState } from '../SessionState.ts';
import type { TypeResolver } from '../TypeResolver.ts';
import type { ClassInstance, Instance } from './ClassInstance.ts';
import { ClassOverload, signatureText, typeText } from './ClassOverload.ts';
import { ClassProperty } from './ClassProperty.ts';
import { constructInstance, initialiseStatics } from './construct.ts';
import { runMethod } from './runMethod.ts';

/** Where a class's code runs. */
export interface ClassHome {
  readonly session: Session;
  readonly state: SessionState;
  readonly types: TypeResolver;
}

const classes = new WeakMap<PSType, ScriptClass>();

/** The script's class behind a type; null for a .NET type. */
export function scriptClassOf(type: PSType | null): ScriptClass | null {
  return type === null ? null : (classes.get(type) ?? null);
}

/** A class as a script defines it. Members are made when the type is first looked into: base classes may come later. */
export class ScriptClass {
  readonly node: TypeDefinitionAst;
  readonly home: ClassHome;
  readonly type: PSType;
  /** Slots of the static properties. */
  readonly statics: Instance = { slots: [] };
  #members: Members | null = null;

  constructor(node: TypeDefinitionAst, home: ClassHome) {
    this.node = node;
    this.home = home;
    this.type = defineType<ClassInstance>(specOf(node, home.types));
    classes.set(this.type, this);
    lazily(this.type, 'memberTable', () => this.members.instance);
    lazily(this.type, 'staticTable', () => this.members.shared);
    lazily(this.type, 'constructorGroup', () => this.members.constructors);
  }

  get base(): ScriptClass | null {
    return scriptClassOf(this.type.base);
  }

  #isPrepared = false;

  /** Runs the initial values of static properties and the static constructor when the class is first used (recorded). */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    this.base?.prepare();
    initialiseStatics(this);
  }

  get members(): Members {
    this.#members ??= buildMembers(this);
    return this.#members;
  }
}

export interface Members {
  readonly instance: Map<string, Member>;
  readonly shared: Map<string, Member>;
  readonly constructors: MethodGroup;
  /** The class's own properties with the nodes that declare them. */
  readonly properties: readonly { readonly member: ClassProperty; readonly node: PropertyMemberAst }[];
  readonly slotCount: number;
}

/** Replaces a table of the type by one that is made when it is first read. */
function lazily(type: PSType, key: 'memberTable' | 'staticTable' | 'constructorGroup', make: () => unknown): void {
  Object.defineProperty(type, key, { get: make, configurable: true });
}

function specOf(node: TypeDefinitionAst, types: TypeResolver): TypeSpec<ClassInstance> {
  const [first] = node.baseTypes;
  const find = (index: number): PSType => types.demand(node.baseTypes[index]!.typeName);
  const interfaces = node.baseTypes.map((base) => base.typeName.extent.text);
  const methods = new Set(
    node.members.map((member) => (member.kind === 'FunctionMember' ? member.name.toLowerCase() : '')),
  );
  return {
    name: node.name,
    ...(first === undefined ? {} : { base: () => (find(0).isInterface ? types.named('System.Object')! : find(0)) }),
    interfaces,
    ...(methods.has('tostring') ? { format: formatter(interfaces) } : {}),
    ...(methods.has('getenumerator') ? { enumerate: itemsOf } : {}),
    ...(methods.has('movenext') && methods.has('get_current') ? { enumerate: stepsOf } : {}),
    ...(methods.has('compareto')
      ? { compare: (self, other) => Number(toNumber(invokeMethod(self, 'CompareTo', [other]))) }
      : {}),
    ...(methods.has('equals') ? { equals: (self, other) => invokeMethod(self, 'Equals', [other]) === true } : {}),
    ...(methods.has('gethashcode') ? { hash: (self) => toStringPS(invokeMethod(self, 'GetHashCode', [])) } : {}),
  };
}

/** ToString of a class; one that is IFormattable is asked with the format. Proof: recorded. */
function formatter(interfaces: readonly string[]): NonNullable<TypeSpec<ClassInstance>['format']> {
  const takesFormat = interfaces.some((name) => /^(System\.)?IFormattable$/i.test(name));
  return (self, format) => toStringPS(invokeMethod(self, 'ToString', takesFormat ? [format, null] : []));
}

/** What GetEnumerator of a class goes through: an enumerator of .NET, or an object of another class of the script. */
function* itemsOf(self: ClassInstance): Iterable<unknown> {
  const enumerator = invokeMethod(self, 'GetEnumerator', []);
  yield* enumerator instanceof Enumerator ? enumerator.rest() : stepsOf(enumerator);
}

/** What an enumerator that is an object of a script's class goes through. */
function* stepsOf(self: unknown): Iterable<unknown> {
  while (toBool(invokeMethod(self, 'MoveNext', []))) yield invokeMethod(self, 'get_Current', []);
}

function buildMembers(owner: ScriptClass): Members {
  const parent = owner.type.base!;
  const instance = new Map<string, Member>();
  const shared = new Map<string, Member>();
  let slotCount = owner.base?.members.slotCount ?? 0;
  const properties: { member: ClassProperty; node: PropertyMemberAst }[] = [];
  for (const node of owner.node.members) {
    if (node.kind !== 'PropertyMember') continue;
    const member = propertyOf(owner, node, node.isStatic ? owner.statics.slots.push(null) - 1 : slotCount++);
    (node.isStatic ? shared : instance).set(node.name.toLowerCase(), member);
    properties.push({ member, node });
  }
  const constructors = new MethodGroup('.ctor', constructorsOf(owner), true);
  for (const node of owner.node.members)
    if (node.kind === 'FunctionMember' && !node.isConstructor)
      addMethod(
        owner,
        node,
        node.isStatic ? shared : instance,
        node.isStatic ? staticMembers(parent) : instanceMembers(parent),
      );
  inherit(instance, instanceMembers(parent));
  inherit(shared, staticMembers(parent));
  const members = { instance, shared, constructors, properties, slotCount };
  return members;
}

function propertyOf(owner: ScriptClass, node: PropertyMemberAst, slot: number): ClassProperty {
  const { types } = owner.home;
  const facts = {
    name: node.name,
    declared: node.type?.typeName.extent.text ?? 'System.Object',
    type: () => (node.type === null ? null : types.demand(node.type.typeName)),
    isHidden: node.isHidden,
    isStatic: node.isStatic,
    validations: () => validationsOf(node, owner.home),
  };
  return new ClassProperty(facts, slot, node.isStatic ? staticHome(owner) : null);
}

/** The slots of the class itself, filled before they are first looked at. */
function staticHome(owner: ScriptClass): () => Instance {
  return () => {
    owner.prepare();
    return owner.statics;
  };
}

function constructorsOf(owner: ScriptClass): ClassOverload[] {
  const declared = owner.node.members.filter(
    (member): member is FunctionMemberAst =>
      member.kind === 'FunctionMember' && member.isConstructor && !member.isStatic,
  );
  const nodes = declared.length === 0 ? [null] : declared;
  return nodes.map((node) => {
    const text = signatureText(owner.node.name, 'new', node?.parameters ?? []);
    return new ClassOverload(text, node, owner.home.types, (...args: unknown[]) => {
      owner.prepare();
      return constructInstance(owner, node, args);
    });
  });
}

/** The checks that the attributes of a property make. */
function validationsOf({ attributes }: PropertyMemberAst, { session, types }: ClassHome): readonly Validation[] {
  const evaluate = (expression: ExpressionAst) =>
    language().newContext(types).expression(expression)(session.rootFrame());
  return attributes.map((attribute) => validationOf(attribute, evaluate)).filter((check) => check !== null);
}

/** A class's own members come before those of its base class (recorded). */
function inherit(table: Map<string, Member>, base: ReadonlyMap<string, Member>): void {
  for (const [key, member] of base) if (!table.has(key)) table.set(key, member);
}

/** Overloads with the same parameters replace the base class's; others stand beside them. */
function addMethod(
  owner: ScriptClass,
  node: FunctionMemberAst,
  table: Map<string, Member>,
  base: ReadonlyMap<string, Member>,
): void {
  const returns = typeText(node.returnType?.typeName.extent.text ?? 'void');
  const call = node.isStatic
    ? (...args: unknown[]) => {
        owner.prepare();
        return runMethod(owner, node, null, args);
      }
    : (self: unknown, ...args: unknown[]) => runMethod(owner, node, self, args);
  const overload = new ClassOverload(signatureText(returns, node.name, node.parameters), node, owner.home.types, call);
  const key = node.name.toLowerCase();
  const inherited = overloadsOf(base.get(key)).filter((other) => !sameParameters(other, overload));
  const own = overloadsOf(table.get(key)).filter(
    (other) => other instanceof ClassOverload && !inherited.includes(other),
  );
  table.set(key, new ClassMethod(node, [...own, overload, ...inherited]));
}

/** A method of a script's class, which may be `hidden`. */
class ClassMethod extends MethodGroup {
  readonly #isHidden: boolean;

  constructor({ name, isStatic, isHidden }: FunctionMemberAst, overloads: Overload[]) {
    super(name, overloads, isStatic);
    this.#isHidden = isHidden;
  }

  override get isHidden(): boolean {
    return this.#isHidden;
  }
}

const overloadsOf = (member: Member | undefined): readonly Overload[] =>
  member instanceof MethodGroup ? member.overloads : [];

function sameParameters(one: Overload, other: Overload): boolean {
  const types = other.types;
  return one.types.length === types.length && one.types.every((type, i) => nameOf(type) === nameOf(types[i] ?? null));
}

const nameOf = (type: PSType | null): string => type?.fullName ?? 'System.Object';
