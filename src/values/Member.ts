import { ExceptionObject } from './ExceptionObject.ts';
import { asSingleValue, type ScriptBlock } from './ScriptBlock.ts';

/** PSMemberTypes, as Get-Member shows them. */
export type MemberKind =
  | 'Property'
  | 'NoteProperty'
  | 'AliasProperty'
  | 'ScriptProperty'
  | 'CodeProperty'
  | 'ParameterizedProperty'
  | 'PropertySet'
  | 'Method'
  | 'ScriptMethod'
  | 'CodeMethod'
  | 'MemberSet'
  | 'Event';

/** A member's definition, shared by all objects that have it. */
export abstract class Member {
  readonly name: string;
  abstract readonly kind: MemberKind;

  constructor(name: string) {
    this.name = name;
  }

  /** Has a value that can be read as `$object.Name`. */
  get isProperty(): boolean {
    return true;
  }

  get isSettable(): boolean {
    return true;
  }

  /** `hidden` in a script's class: works, but is not shown. */
  get isHidden(): boolean {
    return false;
  }

  abstract get(target: unknown): unknown;

  set(_target: unknown, _value: unknown): void {
    throw notSettable(this.name);
  }

  /** As text, for an object that has it. `note` writes a type and a value. */
  describe(_target: unknown, _note: (name: string, value: unknown) => string): string {
    return `System.Object ${this.name} {get=;}`;
  }
}

export function notSettable(name: string): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.RuntimeException', `'${name}' is a ReadOnly property.`, {
    errorId: 'PropertyAssignmentException',
    category: 'InvalidOperation',
  });
}

/** A value kept in the member itself: each object has its own. */
export class NoteProperty extends Member {
  readonly kind = 'NoteProperty';
  value: unknown;

  constructor(name: string, value: unknown) {
    super(name);
    this.value = value;
  }

  get(_target?: unknown): unknown {
    return this.value;
  }

  override set(_target: unknown, value: unknown): void {
    this.value = value;
  }

  override describe(target: unknown, note: (name: string, value: unknown) => string): string {
    return note(this.name, this.get(target));
  }
}

/** A property computed by code of ours, such as those of types.ps1xml. */
export class ComputedProperty extends Member {
  readonly kind: MemberKind;
  readonly #read: (target: unknown) => unknown;

  constructor(name: string, kind: MemberKind, read: (target: unknown) => unknown) {
    super(name);
    this.kind = kind;
    this.#read = read;
  }

  override get isSettable(): boolean {
    return false;
  }

  get(target: unknown): unknown {
    return this.#read(target);
  }
}

/** A note that every object of a type carries, such as those of remoting. It shows its value like any other note. */
export class ComputedNote extends ComputedProperty {
  constructor(name: string, read: (target: unknown) => unknown) {
    super(name, 'NoteProperty', read);
  }

  override describe(target: unknown, note: (name: string, value: unknown) => string): string {
    return note(this.name, this.get(target));
  }
}

/** Script blocks that read and write it, with the object in `$this`. */
export class ScriptProperty extends Member {
  readonly kind = 'ScriptProperty';
  readonly getter: ScriptBlock | null;
  readonly setter: ScriptBlock | null;

  constructor(name: string, getter: ScriptBlock | null, setter: ScriptBlock | null = null) {
    super(name);
    this.getter = getter;
    this.setter = setter;
  }

  override get isSettable(): boolean {
    return this.setter !== null;
  }

  get(target: unknown): unknown {
    if (this.getter === null) return null;
    try {
      return asSingleValue(this.getter.invoke([], { thisObject: target }));
    } catch (error) {
      // The error stays in $Error; who reads the property gets nothing (recorded).
      if (error instanceof ExceptionObject) return null;
      throw error;
    }
  }

  override set(target: unknown, value: unknown): void {
    if (this.setter === null) throw noSetter(this.name);
    try {
      this.setter.invoke([value], { thisObject: target });
    } catch (error) {
      if (!isOfBlock(error)) throw error;
      const message = `Exception setting "${this.name}": "${error.message}"`;
      throw around(
        error,
        'System.Management.Automation.SetValueInvocationException',
        message,
        'ScriptSetValueRuntimeException',
      );
    }
  }

  override describe(): string {
    const setter = this.setter === null ? '' : `set=${this.setter};`;
    return `System.Object ${this.name} {get=${this.getter ?? ''};${setter}}`;
  }
}

function noSetter(name: string): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.SetValueException',
    `Set accessor for property "${name}" is unavailable.`,
    {
      errorId: 'SetWithoutSetterFromScriptProperty',
    },
  );
}

/** What was thrown while the block ran, not while its parameters were bound: it has its record. */
function isOfBlock(error: unknown): error is ExceptionObject {
  return error instanceof ExceptionObject && error.errorRecord !== null;
}

/** The exception that .NET code makes of an error in a script member. Proof: recorded. */
function around(error: ExceptionObject, typeName: string, message: string, errorId: string): ExceptionObject {
  const isRuntime = error.psType.typeNames.includes(RUNTIME);
  const inner = isRuntime ? error : new ExceptionObject(RUNTIME, error.message, { inner: error });
  return new ExceptionObject(typeName, message, { errorId, inner });
}

const RUNTIME = 'System.Management.Automation.RuntimeException';

/** A script block called like a method, with the object in `$this`. */
export class ScriptMethod extends Member {
  readonly kind = 'ScriptMethod';
  readonly script: ScriptBlock;

  constructor(name: string, script: ScriptBlock) {
    super(name);
    this.script = script;
  }

  override get isProperty(): boolean {
    return false;
  }

  get(): unknown {
    return this;
  }

  invoke(target: unknown, args: readonly unknown[]): unknown {
    try {
      return asSingleValue(this.script.invoke(args, { thisObject: target }));
    } catch (error) {
      if (!isOfBlock(error)) throw error;
      const message = `Exception calling "${this.name}" with "${args.length}" argument(s): "${error.message}"`;
      throw around(
        error,
        'System.Management.Automation.MethodInvocationException',
        message,
        'ScriptMethodRuntimeException',
      );
    }
  }

  override describe(): string {
    return `System.Object ${this.name}();`;
  }
}
