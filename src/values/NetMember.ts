import { ExceptionObject } from './ExceptionObject.ts';
import { Member, type MemberKind } from './Member.ts';
import { nativeReader, resultBoxer } from './marshal.ts';
import type { PropertySpec, PSType } from './PSType.ts';
import { parseSignature, type Signature } from './signature.ts';
import { lookupType } from './typeLookup.ts';

type Convert = (value: unknown, type: PSType) => unknown;

/** A declared .NET property. */
export class NetProperty extends Member {
  readonly kind = 'Property';
  readonly declared: string;
  readonly #read: (self: never) => unknown;
  readonly #write: ((self: never, value: never) => void) | null;
  #box: ((value: unknown) => unknown) | null = null;

  constructor(signature: string, spec: PropertySpec<never>) {
    const space = signature.lastIndexOf(' ');
    super(signature.slice(space + 1));
    this.declared = signature.slice(0, space);
    this.#read = typeof spec === 'function' ? spec : spec.get;
    this.#write = typeof spec === 'function' ? null : spec.set;
  }

  override get isSettable(): boolean {
    return this.#write !== null;
  }

  get(target: unknown): unknown {
    this.#box ??= resultBoxer(this.declared);
    return this.#box(this.#read(target as never));
  }

  override set(target: unknown, value: unknown): void {
    if (this.#write === null) throw readOnly(this.name);
    const type = lookupType(this.declared);
    const converted = type === null ? value : NetProperty.convert(value, type);
    const reader = type === null ? null : nativeReader(type);
    this.#write(target as never, (reader === null ? converted : reader(converted)) as never);
  }

  /** Set by convert.ts, which needs members itself. */
  static convert: Convert = (value) => value;

  /** As Get-Member's Definition shows it. */
  get definition(): string {
    return `${this.declared} ${this.name} {get;${this.isSettable ? 'set;' : ''}}`;
  }

  override describe(): string {
    return this.definition;
  }
}

/** Proof: documented by the resource text of 5.1. */
function readOnly(name: string): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.RuntimeException', `'${name}' is a ReadOnly property.`, {
    errorId: 'PropertyAssignmentException',
    category: 'InvalidOperation',
  });
}

/** One way to call a method. */
export class Overload {
  readonly text: string;
  readonly call: (...args: unknown[]) => unknown;
  #signature: Signature | null = null;
  #types: readonly (PSType | null)[] | null = null;
  #readers: readonly (((value: unknown) => unknown) | null)[] | null = null;
  #box: ((value: unknown) => unknown) | null = null;

  constructor(text: string, call: (...args: never[]) => unknown) {
    this.text = text;
    this.call = call as (...args: unknown[]) => unknown;
  }

  get signature(): Signature {
    this.#signature ??= parseSignature(this.text);
    return this.#signature;
  }

  /** Types of the parameters; null where the declared type is not emulated, which takes anything. */
  get types(): readonly (PSType | null)[] {
    this.#types ??= this.signature.parameters.map((parameter) => lookupType(parameter.type));
    return this.#types;
  }

  get readers(): readonly (((value: unknown) => unknown) | null)[] {
    this.#readers ??= this.types.map((type) => (type === null ? null : nativeReader(type)));
    return this.#readers;
  }

  get box(): (value: unknown) => unknown {
    this.#box ??= resultBoxer(this.signature.returns);
    return this.#box;
  }

  get isVariadic(): boolean {
    const { parameters } = this.signature;
    return parameters.length > 0 && parameters[parameters.length - 1]!.isParams;
  }

  /** The fewest arguments it can be called with. */
  get required(): number {
    const { parameters } = this.signature;
    let count = this.isVariadic ? parameters.length - 1 : parameters.length;
    while (count > 0 && parameters[count - 1]!.isOptional) count--;
    return count;
  }
}

/** All overloads of a method of one name. */
export class MethodGroup extends Member {
  readonly kind: MemberKind;
  readonly overloads: Overload[];
  readonly isStatic: boolean;

  constructor(name: string, overloads: Overload[], isStatic: boolean, kind: MemberKind = 'Method') {
    super(name);
    this.kind = kind;
    this.overloads = overloads;
    this.isStatic = isStatic;
  }

  override describe(): string {
    return this.overloads.map((overload) => overload.text).join(', ');
  }

  override get isProperty(): boolean {
    return false;
  }

  get(): unknown {
    return this;
  }
}

/** Several properties under one name (`PSStandardMembers`, PropertySet): read as a whole by Select-Object and Format-*. */
export class PropertySet extends Member {
  readonly kind = 'PropertySet';
  readonly names: readonly string[];

  constructor(name: string, names: readonly string[]) {
    super(name);
    this.names = names;
  }

  override get isProperty(): boolean {
    return false;
  }

  get(): unknown {
    return null;
  }
}

/** Another name for a property. */
export class AliasProperty extends Member {
  readonly kind = 'AliasProperty';
  readonly referenced: string;
  readonly #find: (target: unknown, name: string) => Member | null;

  constructor(name: string, referenced: string, find: (target: unknown, name: string) => Member | null) {
    super(name);
    this.referenced = referenced;
    this.#find = find;
  }

  get(target: unknown): unknown {
    return this.#find(target, this.referenced)?.get(target) ?? null;
  }

  override set(target: unknown, value: unknown): void {
    this.#find(target, this.referenced)?.set(target, value);
  }

  override describe(): string {
    return `${this.name} = ${this.referenced}`;
  }
}
