import type { Sought } from './dotnet/Sought.ts';
import type { ErrorCategory } from './ErrorCategory.ts';
import type { ErrorRecord } from './ErrorRecord.ts';
import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

export interface ExceptionOptions {
  readonly inner?: ExceptionObject | null;
  /** The id an error record made of this exception gets; the exception's type name when absent. */
  readonly errorId?: string;
  readonly category?: ErrorCategory;
  readonly target?: unknown;
  /** Further properties of the exception's class, e.g. ParamName. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The type or member of .NET that was not found. */
  readonly sought?: Sought | null | undefined;
}

/** A .NET exception as a value. Code throws it as it is: no JavaScript Error, no stack to collect. */
export class ExceptionObject extends NetObject {
  readonly typeName: string;
  message: string;
  readonly inner: ExceptionObject | null;
  readonly errorId: string | null;
  readonly category: ErrorCategory | null;
  readonly target: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The record this exception was reported in (RuntimeException.ErrorRecord). */
  errorRecord: ErrorRecord | null = null;
  stackTrace: string | null = null;
  readonly sought: Sought | null;
  #type: PSType | null = null;

  constructor(typeName: string, message: string, options: ExceptionOptions = {}) {
    super();
    this.typeName = typeName;
    this.message = message;
    this.inner = options.inner ?? null;
    this.errorId = options.errorId ?? null;
    this.category = options.category ?? null;
    this.target = options.target ?? null;
    this.fields = options.fields ?? {};
    this.sought = options.sought ?? null;
  }

  get psType(): PSType {
    this.#type ??= knownType(this.typeName);
    return this.#type;
  }

  /** The innermost exception. */
  get baseException(): ExceptionObject {
    let at: ExceptionObject = this;
    while (at.inner !== null) at = at.inner;
    return at;
  }

  override toString(): string {
    return `${this.typeName}: ${this.message}`;
  }
}
