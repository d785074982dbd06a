import type { CultureFacts } from './format/cultures.ts';
import type { Member } from './Member.ts';
import { NetObject } from './NetObject.ts';
import { newArray } from './newArray.ts';
import { knownType, lookupType } from './typeLookup.ts';

/** How a value of another type becomes one of a given type. */
export type Convert = (value: unknown, type: PSType) => unknown;

/** `'invariant'` where PowerShell converts to text, null for the current culture (en-US). */
export type Culture = 'invariant' | CultureFacts | null;

/** A property's reader, or reader and writer. */
export type PropertySpec<T> = ((self: T) => unknown) | { get(self: T): unknown; set(self: T, value: never): void };
export type StaticPropertySpec = (() => unknown) | { get(): unknown; set(value: never): void };

/**
 * A .NET type as data. Keys are signatures as Get-Member shows them (`int IndexOf(char value)`); they are parsed when the
 * type's members are first looked at. Arguments arrive as declared: `int double byte …` as number, `long` as bigint, `char`
 * as a string of length 1, all else as the value itself; results are boxed by the declared type in the same way.
 */
export interface TypeSpec<T = never> {
  /** Full name, e.g. `System.TimeSpan`. */
  readonly name: string;
  readonly accelerators?: readonly string[];
  /** Full name of the base type, or the type; default System.ValueType, System.Enum or System.Object. */
  readonly base?: string | PSType | (() => PSType);
  readonly interfaces?: readonly string[];
  readonly valueType?: boolean;
  readonly kind?: 'class' | 'interface' | 'enum' | 'delegate';
  readonly isAbstract?: boolean;
  readonly assembly?: string;
  readonly properties?: Readonly<Record<string, PropertySpec<T>>>;
  readonly methods?: Readonly<Record<string, (self: T, ...args: never[]) => unknown>>;
  readonly staticProperties?: Readonly<Record<string, StaticPropertySpec>>;
  readonly staticMethods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** `'(int hours, int minutes)': (h, m) => …` */
  readonly constructors?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Members that PowerShell's types.ps1xml adds: `'alias Count': 'Length'`, `'script Name': self => …`, `'code …'`. */
  readonly extended?: Readonly<Record<string, string | ((self: T) => unknown)>>;
  /** DefaultDisplayPropertySet of types.ps1xml. */
  readonly displaySet?: readonly string[];
  /** Conversion into this type beyond the general rules. undefined = does not convert; throw an ExceptionObject to say why. */
  readonly from?: (value: unknown, convert: Convert) => T | undefined;
  /** Static Parse: how a text becomes one. Throws the exception that .NET throws; convert wraps it. */
  readonly parse?: (text: string) => T;
  /** Parse exists with an IFormatProvider, which the id of a failed cast tells. */
  readonly parseTakesProvider?: boolean;
  /** What $null becomes: value types without it cannot be made of null, other types stay null. */
  readonly fromNull?: () => unknown;
  /** Conversion out of this type, by the full name of the other: what its `op_Implicit` gives. */
  readonly to?: Readonly<Record<string, (value: T) => unknown>>;
  /** ToString(format): `format` null or empty is the default one; culture null is the current one (en-US). */
  readonly format?: (value: T, format: string | null, culture: Culture) => string;
  readonly compare?: (left: T, right: unknown) => number;
  readonly equals?: (left: T, right: unknown) => boolean;
  /** A text or number equal for equal values, used as key in hashtables. */
  readonly hash?: (value: T) => string | number | bigint;
  readonly enumerate?: (value: T) => Iterable<unknown>;
  readonly index?: (value: T, index: unknown) => unknown;
  readonly setIndex?: (value: T, index: unknown, item: unknown) => void;
  /** `default(T)` of a value type. */
  readonly default?: () => T;
  /** Of an interface that types have by what they are made of: whether a type has it. */
  readonly accepts?: (type: PSType) => boolean;
  /** Members that depend on the object (XML elements, dictionaries' keys), found before the declared ones. */
  readonly adapter?: Adapter<T>;
}

/** Properties that an object shows by its content. */
export interface Adapter<T> {
  get(self: T, name: string): unknown;
  set(self: T, name: string, value: unknown): boolean;
  names(self: T): readonly string[];
}

/** A type: System.Type, written `[int]`. */
export class PSType extends NetObject {
  readonly fullName: string;
  readonly name: string;
  readonly namespace: string;
  readonly isValueType: boolean;
  readonly isEnum: boolean;
  readonly isInterface: boolean;
  readonly isArray: boolean;
  readonly elementType: PSType | null;
  readonly rank: number;
  readonly genericArguments: readonly PSType[];
  readonly spec: TypeSpec;
  /** How the type is written, e.g. System.Collections.Generic.List`1[System.Int32]. */
  readonly display: string;
  // Tables that typeMembers.ts fills on first use.
  memberTable: Map<string, Member> | null = null;
  staticTable: Map<string, Member> | null = null;
  constructorGroup: Member | null = null;
  readonly #arrays: PSType[] = [];
  #base: PSType | null | undefined = undefined;
  #ancestors: Set<PSType> | null = null;
  #typeNames: readonly string[] | null = null;

  constructor(spec: TypeSpec, shape: TypeShape = {}) {
    super();
    this.spec = spec;
    this.display = shape.display ?? spec.name;
    this.fullName = shape.fullName ?? this.display;
    const bracket = this.display.indexOf('[');
    const dot = this.display.lastIndexOf('.', bracket < 0 ? undefined : bracket);
    this.namespace = dot < 0 ? '' : this.display.slice(0, dot);
    this.name = shape.name ?? withoutOuter(this.display.slice(dot + 1));
    this.isEnum = spec.kind === 'enum';
    this.isValueType = spec.valueType === true || this.isEnum;
    this.isInterface = spec.kind === 'interface';
    this.elementType = shape.elementType ?? null;
    this.isArray = this.elementType !== null;
    this.rank = shape.rank ?? 0;
    this.genericArguments = shape.genericArguments ?? [];
  }

  get psType(): PSType {
    return knownType('System.RuntimeType');
  }

  get base(): PSType | null {
    if (this.#base === undefined) this.#base = this.#findBase();
    return this.#base;
  }

  #findBase(): PSType | null {
    const { base } = this.spec;
    if (typeof base === 'string') return knownType(base);
    if (typeof base === 'function') return base();
    if (base !== undefined) return base;
    if (this.fullName === 'System.Object' || this.isInterface) return null;
    if (this.isArray) return knownType('System.Array');
    return knownType(this.isEnum ? 'System.Enum' : this.isValueType ? 'System.ValueType' : 'System.Object');
  }

  /** The interfaces of this type and its bases that are known here. */
  get interfaces(): PSType[] {
    const found: PSType[] = [];
    for (let type: PSType | null = this; type !== null; type = type.base) {
      for (const name of type.spec.interfaces ?? []) {
        const known = lookupType(name);
        if (known !== null && !found.includes(known)) found.push(known);
      }
    }
    return found;
  }

  /** Whether a value of this type can stand where `other` is asked for. */
  isSubtypeOf(other: PSType): boolean {
    if (this === other) return true;
    this.#ancestors ??= ancestors(this);
    if (this.#ancestors.has(other)) return true;
    return other.spec.accepts?.(this) ?? (this.isArray && other.isArray && arraysFit(this, other));
  }

  /** Names that a value of this type carries in PSTypeNames: the type and its bases. */
  get typeNames(): readonly string[] {
    if (this.#typeNames === null) {
      const names: string[] = [];
      for (let type: PSType | null = this; type !== null; type = type.base) names.push(type.fullName);
      this.#typeNames = names;
    }
    return this.#typeNames;
  }

  /** `this[]`, or with a rank `this[,]`. */
  arrayOf(rank = 1): PSType {
    let array = this.#arrays[rank];
    if (array === undefined) {
      const suffix = `[${','.repeat(rank - 1)}]`;
      const constructors = { [arrayConstructor(rank)]: (...lengths: number[]) => newArray(this, ...lengths) };
      const spec = { name: this.display + suffix, interfaces: ARRAY_INTERFACES, constructors };
      array = new PSType(spec, { elementType: this, rank, fullName: this.fullName + suffix, name: this.name + suffix });
      this.#arrays[rank] = array;
    }
    return array;
  }

  override toString(): string {
    return this.display;
  }

  get index(): ((value: unknown, index: unknown) => unknown) | undefined {
    return this.inherited('index') as ((value: unknown, index: unknown) => unknown) | undefined;
  }

  get setIndex(): ((value: unknown, index: unknown, item: unknown) => void) | undefined {
    return this.inherited('setIndex') as ((value: unknown, index: unknown, item: unknown) => void) | undefined;
  }

  /** A behaviour of this type or of the nearest base that has it. */
  inherited<K extends keyof TypeSpec>(key: K): TypeSpec[K] | undefined {
    for (let type: PSType | null = this; type !== null; type = type.base) {
      const found = type.spec[key];
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** `SpecialFolder` of `Environment+SpecialFolder`: the `Name` of a type inside another is its own. */
function withoutOuter(name: string): string {
  return /^\w+\+\w+$/.test(name) ? name.slice(name.indexOf('+') + 1) : name;
}

/** What makes a constructed type (array, generic) differ from its spec. */
export interface TypeShape {
  readonly display?: string;
  readonly fullName?: string;
  readonly name?: string;
  readonly elementType?: PSType;
  readonly rank?: number;
  readonly genericArguments?: readonly PSType[];
}

/** The signature of what makes an array of so many dimensions. */
function arrayConstructor(rank: number): string {
  return `(${Array.from({ length: rank }, (_, i) => `int length${i}`).join(', ')})`;
}

const ARRAY_INTERFACES = [
  'System.ICloneable',
  'System.Collections.IList',
  'System.Collections.ICollection',
  'System.Collections.IEnumerable',
];

function ancestors(type: PSType): Set<PSType> {
  const all = new Set<PSType>();
  for (let at: PSType | null = type; at !== null; at = at.base) all.add(at);
  const queue = type.interfaces;
  for (const one of queue) {
    if (all.has(one)) continue;
    all.add(one);
    queue.push(...one.interfaces);
  }
  if (type.isInterface) all.add(knownType('System.Object'));
  return all;
}

/** Arrays of reference types are covariant. */
function arraysFit(from: PSType, to: PSType): boolean {
  const element = from.elementType!;
  return from.rank === to.rank && !element.isValueType && element.isSubtypeOf(to.elementType!);
}

/** Makes a type of its description. Cheap: members are looked at on first use. */
export function defineType<T>(spec: TypeSpec<T>, shape?: TypeShape): PSType {
  return new PSType(spec as unknown as TypeSpec, shape);
}

/** A type that is made when first asked for, so that loading the file costs nothing. */
export function lazyType<T>(spec: () => TypeSpec<T>): () => PSType {
  let type: PSType | null = null;
  return () => {
    type ??= defineType(spec());
    return type;
  };
}
