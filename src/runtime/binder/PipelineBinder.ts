import type { Extent } from '../../base/source.ts';
import { getMember, getProperty } from '../../values/members.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';
import { asSingleValue } from '../../values/ScriptBlock.ts';
import { toErrorRecord } from '../errorRecords.ts';
import { TerminatingError } from '../TerminatingError.ts';
import type { Binder } from './Binder.ts';
import { bindingErrors } from './bindingErrors.ts';
import { convertArgument, fits, fitsAsElement } from './convertArgument.ts';
import { inSet, type ParameterInfo } from './ParameterInfo.ts';

/** Binds each object of the pipeline to the parameters that take pipeline input, in PowerShell's four rounds. */
export class PipelineBinder {
  private readonly binder: Binder;
  private readonly byValue: readonly ParameterInfo[];
  private readonly byName: readonly ParameterInfo[];
  /** The one parameter that takes any object as it is: the common case, bound without a search. */
  private readonly sole: ParameterInfo | null;
  private soleTakesAll = false;
  /** A parameter that any object can go to, but not without a look at it or at the sets. */
  private readonly only: ParameterInfo | null;
  /** The sets left by the first object that went to `only`: plain objects after it leave the same. */
  private settled: readonly string[] | null = null;
  private readonly touched: ParameterInfo[] = [];
  private readonly initialSets: readonly string[];

  constructor(binder: Binder) {
    this.binder = binder;
    this.initialSets = binder.sets;
    const open = binder.parameters.all.filter((parameter) => !binder.values.has(parameter));
    this.byValue = open.filter((parameter) => this.places(parameter).some((place) => place.byValue));
    this.byName = open.filter((parameter) => this.places(parameter).some((place) => place.byPropertyName));
    this.sole = this.soleParameter();
    this.only = this.sole === null ? this.onlyParameter() : null;
  }

  private places(parameter: ParameterInfo) {
    return this.binder.sets.map((set) => inSet(parameter, set)).filter((place) => place !== null);
  }

  private soleParameter(): ParameterInfo | null {
    const [only] = this.byValue;
    const single = this.byValue.length === 1 && this.byName.length === 0 && this.binder.delayed.size === 0;
    if (!only || !single || this.binder.sets.length > 1) return null;
    // A text or collection may be refused by a mandatory parameter for being empty.
    const mandatory = this.places(only).some((place) => place.mandatory);
    const plain = only.steps.every((step) => step.kind === 'convert' && step.type === only.type);
    if (!plain || (mandatory && !only.type.isValueType)) return null;
    this.soleTakesAll = !mandatory && fits(null, only.type) && isAny(only.type.fullName);
    return only;
  }

  private onlyParameter(): ParameterInfo | null {
    const [only] = this.byValue;
    if (!only || this.byValue.length > 1 || this.binder.delayed.size > 0) return null;
    if (this.byName.some((parameter) => parameter !== only)) return null;
    const plain = only.steps.every((step) => step.kind === 'convert' && step.type === only.type);
    return plain && isAny((only.type.elementType ?? only.type).fullName) ? only : null;
  }

  /** Binds an object that needs no search and tells where it went; null when it needs one. */
  bindPlain(input: unknown): ParameterInfo | null {
    const { binder, sole, only } = this;
    if (sole !== null && (this.soleTakesAll || (input !== null && input !== undefined && fits(input, sole.type)))) {
      binder.values.set(sole, input === undefined ? null : input);
      return sole;
    }
    if (only === null || this.settled === null) return null;
    const text = typeof input === 'string' && input !== '';
    if (only.type.isArray ? !text : !text && typeof input !== 'number' && !(input instanceof PSCustomObject))
      return null;
    binder.sets = this.settled;
    binder.values.set(only, only.type.isArray ? [input] : input);
    return only;
  }

  /** Throws InputObjectNotBound when no parameter takes the object. */
  bind(input: unknown): void {
    const { binder, sole } = this;
    if (sole !== null) binder.values.delete(sole);
    this.reset();
    this.bindDelayed(input);
    this.round(this.byValue, (parameter) => this.tryValue(parameter, input, false));
    this.round(this.byName, (parameter) => this.tryProperty(parameter, input, false));
    this.round(this.byValue, (parameter) => this.tryValue(parameter, input, true));
    this.round(this.byName, (parameter) => this.tryProperty(parameter, input, true));
    if (this.touched.length === 0) throw bindingErrors.inputNotBound(binder.command, input);
    const missing = binder.resolveSet(false);
    if (missing.length > 0) {
      throw bindingErrors.inputMissesMandatory(
        binder.command,
        missing.map((parameter) => parameter.name),
        input,
      );
    }
    if (this.only !== null && this.touched.length === 1) this.settled = binder.sets;
  }

  private reset(): void {
    for (const parameter of this.touched) this.binder.values.delete(parameter);
    this.touched.length = 0;
    this.binder.sets = this.initialSets;
  }

  private bindDelayed(input: unknown): void {
    const { command, style, values } = this.binder;
    for (const [parameter, { block, extent }] of this.binder.delayed) {
      const value = this.delayedValue(parameter, block, extent, input);
      values.set(parameter, convertArgument(parameter, value, command, style, extent));
      this.touched.push(parameter);
    }
  }

  private delayedValue(parameter: ParameterInfo, block: ScriptBlock, extent: Extent | null, input: unknown): unknown {
    let output: unknown[];
    try {
      output = block.invoke([], { dollarUnder: input });
    } catch (error) {
      const record = toErrorRecord(error);
      if (record === null) throw error;
      throw bindingErrors.blockFailed(this.binder.command, parameter.name, record.exception, input, extent);
    }
    if (output.length === 0) throw bindingErrors.blockWithoutOutput(this.binder.command, parameter.name, input, extent);
    return asSingleValue(output);
  }

  private round(parameters: readonly ParameterInfo[], attempt: (parameter: ParameterInfo) => boolean): void {
    for (const parameter of parameters) {
      if (this.binder.values.has(parameter) || !this.isPossible(parameter)) continue;
      if (attempt(parameter)) this.touched.push(parameter);
    }
  }

  private isPossible(parameter: ParameterInfo): boolean {
    return this.binder.sets.some((set) => inSet(parameter, set) !== null);
  }

  private tryValue(parameter: ParameterInfo, input: unknown, coerce: boolean): boolean {
    return (coerce || fitsAsElement(input, parameter.type)) && this.store(parameter, input, coerce);
  }

  private tryProperty(parameter: ParameterInfo, input: unknown, coerce: boolean): boolean {
    for (const name of [parameter.name, ...parameter.aliases]) {
      if (getMember(input, name) === null) continue;
      const value = getProperty(input, name);
      if (value === undefined || (!coerce && !fitsAsElement(value, parameter.type))) continue;
      return this.store(parameter, value, false);
    }
    return false;
  }

  /** `forgives`: an object that does not convert is no error, as another parameter may take it; a property of it is one. */
  private store(parameter: ParameterInfo, value: unknown, forgives: boolean): boolean {
    const { binder } = this;
    try {
      binder.values.set(parameter, convertArgument(parameter, value, binder.command, binder.style, null));
    } catch (error) {
      if (!forgives || !isConversion(error)) throw error;
      return false;
    }
    const possible = binder.sets.filter((set) => inSet(parameter, set) !== null);
    if (possible.length > 0) binder.sets = possible;
    return true;
  }
}

const isConversion = (error: unknown): boolean =>
  error instanceof TerminatingError && CONVERSION_ERRORS.has(error.record.errorId);

const CONVERSION_ERRORS = new Set([
  'CannotConvertArgument',
  'CannotConvertArgumentNoMessage',
  'ParameterArgumentTransformationError',
]);

const isAny = (fullName: string): boolean =>
  fullName === 'System.Object' || fullName === 'System.Management.Automation.PSObject';
