import type { ErrorCategory } from './ErrorCategory.ts';
import type { ExceptionObject } from './ExceptionObject.ts';
import { NetObject } from './NetObject.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import type { PSType } from './PSType.ts';
import { netToString, toStringPS } from './toStringPS.ts';
import { knownType, lookupType } from './typeLookup.ts';
import { typeOf } from './typeOf.ts';

export type { ErrorCategory } from './ErrorCategory.ts';

/** What the error view needs of an invocation; the runtime's InvocationInfo is one. */
export interface Invocation {
  /** The name in front of the message (`Get-Item : …`), '' for none. */
  readonly shownName: string;
  /** The command, null for a statement. */
  readonly myCommand: unknown;
  /** `At line:1 char:1` and the marked source lines. */
  readonly positionMessage: string;
  /** The computer that reported it, for an error of a remote session. */
  readonly computerName?: string | null;
}

export interface ErrorDetails {
  message: string;
  recommendedAction: string;
}

export interface ErrorRecordOptions {
  readonly errorId: string;
  readonly category?: ErrorCategory;
  readonly target?: unknown;
  /** .NET class of the cmdlet that reported it: second half of FullyQualifiedErrorId. */
  readonly commandType?: string;
  readonly activity?: string;
  readonly reason?: string;
  readonly targetName?: string;
  readonly targetType?: string;
  readonly details?: string;
}

/** System.Management.Automation.ErrorRecord. */
export class ErrorRecord extends NetObject {
  exception: ExceptionObject;
  targetObject: unknown;
  /** The id without the class of the cmdlet. */
  errorId: string;
  commandType: string | null;
  category: ErrorCategory;
  activity: string;
  errorDetails: ErrorDetails | null;
  invocationInfo: Invocation | null = null;
  scriptStackTrace: string | null = null;
  #reason: string | null;
  #targetName: string | null;
  #targetType: string | null;

  constructor(exception: ExceptionObject, options: ErrorRecordOptions) {
    super();
    this.exception = exception;
    this.targetObject = options.target ?? null;
    this.errorId = options.errorId;
    this.commandType = options.commandType ?? null;
    this.category = options.category ?? 'NotSpecified';
    this.activity = options.activity ?? '';
    this.errorDetails = options.details === undefined ? null : { message: options.details, recommendedAction: '' };
    this.#reason = options.reason ?? null;
    this.#targetName = options.targetName ?? null;
    this.#targetType = options.targetType ?? null;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.ErrorRecord');
  }

  get fullyQualifiedErrorId(): string {
    if (this.commandType === null || this.commandType === '') return this.errorId;
    return this.errorId === '' ? this.commandType : `${this.errorId},${this.commandType}`;
  }

  get reason(): string {
    return this.#reason ?? shortName(this.exception.typeName);
  }

  set reason(text: string) {
    this.#reason = text;
  }

  get targetName(): string {
    if (this.#targetName !== null) return this.#targetName;
    return this.targetObject === null ? '' : describe(this.targetObject);
  }

  set targetName(text: string) {
    this.#targetName = text;
  }

  get targetType(): string {
    if (this.#targetType !== null) return this.#targetType;
    return this.targetObject === null ? '' : typeNameOf(this.targetObject);
  }

  set targetType(text: string) {
    this.#targetType = text;
  }

  /** `CategoryInfo` as text: `ObjectNotFound: (nope:String) [Get-Item], ItemNotFoundException`. Long names are cut in the middle, the reason never. */
  get categoryMessage(): string {
    const { targetName, targetType } = this;
    const target = `${shortened(targetName)}:${shortened(targetType)}`;
    return `${this.category}: (${target}) [${shortened(this.activity)}], ${this.reason}`;
  }

  /** As a remote session shows it: a long reason is shortened too (recorded). */
  get remoteCategoryMessage(): string {
    const { categoryMessage, reason } = this;
    return `${categoryMessage.slice(0, -reason.length)}${shortened(reason)}`;
  }
}

/** What CategoryInfo calls the target: collections by their type, other values by their text. */
function describe(target: unknown): string {
  return target instanceof PSCustomObject ? toStringPS(target) : netToString(target, null);
}

function typeNameOf(target: unknown): string {
  return target instanceof PSCustomObject ? 'PSObject' : (typeOf(target)?.name ?? '');
}

/** The last part of a full type name. */
function shortName(fullName: string): string {
  return lookupType(fullName)?.name ?? fullName.slice(fullName.lastIndexOf('.') + 1);
}

/** Texts of more than 40 characters keep their first and last 15. Proof: reported (`HKEY_LOCAL_MACH...DriverSearching`). */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 15)}...${text.slice(-15)}` : text;
}
