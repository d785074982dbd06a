import type { Extent } from '../../base/source.ts';
import { enumerate } from '../../values/enumerate.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import type { CommandArgument } from '../command.ts';
import { type BindingTarget, bindingErrors } from './bindingErrors.ts';
import type { CommandParameters } from './CommandParameters.ts';
import { type ConversionStyle, convertArgument, fits } from './convertArgument.ts';
import { inSet, type ParameterInfo } from './ParameterInfo.ts';

interface Positional {
  readonly value: unknown;
  readonly extent: Extent;
}

/** Binds the arguments of one command; the pipeline's objects are bound by PipelineBinder on top of it. */
export class Binder {
  readonly parameters: CommandParameters;
  readonly command: BindingTarget;
  readonly style: ConversionStyle;
  readonly values = new Map<ParameterInfo, unknown>();
  /** Script blocks given for parameters that take pipeline input: run for each object. */
  readonly delayed = new Map<ParameterInfo, ScriptBlock>();
  /** What is left over for `$args` of a simple function. */
  rest: unknown[] = [];
  /** Parameter sets that are still possible. */
  sets: readonly string[];

  constructor(parameters: CommandParameters, command: BindingTarget, style: ConversionStyle) {
    this.parameters = parameters;
    this.command = command;
    this.style = style;
    this.sets = parameters.sets;
  }

  bind(args: readonly CommandArgument[]): void {
    this.bindPositional(this.bindNamed(args));
  }

  /** Binds what is named and gives back what is not. */
  private bindNamed(args: readonly CommandArgument[]): Positional[] {
    const left: Positional[] = [];
    for (let index = 0; index < args.length; index++) {
      const argument = args[index];
      if (!argument) continue;
      if (argument.kind === 'value') left.push(argument);
      else index += this.bindNamedOne(argument, args[index + 1], left);
    }
    return left;
  }

  /** Gives back how many arguments after the name were used up. */
  private bindNamedOne(
    argument: Extract<CommandArgument, { kind: 'parameter' }>,
    next: CommandArgument | undefined,
    left: Positional[],
  ): 0 | 1 {
    const parameter = this.find(argument.name, argument.extent);
    if (parameter === null) {
      left.push({ value: `-${argument.name}`, extent: argument.extent });
      if (argument.hasValue) left.push({ value: argument.value, extent: argument.extent });
      return 0;
    }
    if (parameter.notEmulated) throw bindingErrors.notEmulated(this.command, parameter.name, argument.extent);
    if (this.values.has(parameter) || this.delayed.has(parameter)) {
      throw bindingErrors.alreadyBound(this.command, parameter.name, argument.extent);
    }
    if (argument.hasValue) this.set(parameter, argument.value, argument.extent);
    else if (parameter.isSwitch) this.set(parameter, true, argument.extent);
    else if (next?.kind === 'value') {
      this.set(parameter, next.value, next.extent);
      return 1;
    } else {
      throw bindingErrors.missingArgument(this.command, parameter.name, parameter.type, argument.extent);
    }
    return 0;
  }

  private find(name: string, extent: Extent): ParameterInfo | null {
    const matches = this.parameters.matching(name);
    const [only] = matches;
    if (only && matches.length === 1) return only;
    if (matches.length > 1) {
      throw bindingErrors.ambiguousParameter(
        this.command,
        name,
        matches.map((match) => match.name),
        extent,
      );
    }
    if (this.parameters.traits.isAdvanced) throw bindingErrors.namedParameterNotFound(this.command, name, extent);
    return null;
  }

  private bindPositional(left: readonly Positional[]): void {
    for (let index = 0; index < left.length; index++) {
      const { value, extent } = left[index] as Positional;
      if (!this.bindNext(value, extent)) return this.bindRest(left.slice(index));
    }
  }

  /** Binds the next positional parameter; false when there is none. */
  private bindNext(value: unknown, extent: Extent): boolean {
    const candidates = this.nextPositional();
    if (candidates.length === 0) return false;
    const exact = candidates.find((parameter) => fits(value, parameter.type));
    if (exact || candidates.length === 1) {
      this.set(exact ?? (candidates[0] as ParameterInfo), value, extent);
      return true;
    }
    return this.bindFirstConvertible(candidates, value, extent);
  }

  private bindFirstConvertible(candidates: readonly ParameterInfo[], value: unknown, extent: Extent): boolean {
    let refusal: unknown;
    for (const parameter of candidates) {
      try {
        this.set(parameter, value, extent);
        return true;
      } catch (error) {
        refusal ??= error;
      }
    }
    throw refusal;
  }

  /** The parameters that may come next, those of the default set first; one that takes all that is left over waits for it. */
  private nextPositional(): ParameterInfo[] {
    const found: ParameterInfo[] = [];
    const { remaining } = this.parameters;
    for (const set of this.orderedSets()) {
      const next = this.parameters.positional(set).find((parameter) => parameter !== remaining && !this.isBound(parameter));
      if (next && !found.includes(next)) found.push(next);
    }
    return found;
  }

  orderedSets(): readonly string[] {
    const { defaultSet } = this.parameters.traits;
    if (defaultSet === null || !this.sets.includes(defaultSet)) return this.sets;
    return [defaultSet, ...this.sets.filter((set) => set !== defaultSet)];
  }

  private bindRest(left: readonly Positional[]): void {
    const { remaining, traits } = this.parameters;
    const [first] = left;
    if (!first) return;
    if (remaining && !this.isBound(remaining)) {
      const values = left.map((entry) => entry.value);
      const whole = values.length === 1 && Array.isArray(values[0]) ? values[0] : values;
      this.set(remaining, whole, first.extent);
    } else if (traits.isAdvanced) {
      throw bindingErrors.positionalNotFound(this.command, first.value, first.extent);
    } else {
      this.rest = left.map((entry) => entry.value);
    }
  }

  isBound(parameter: ParameterInfo): boolean {
    return this.values.has(parameter) || this.delayed.has(parameter);
  }

  /** Stores an argument and rules out the sets that the parameter does not belong to. */
  set(parameter: ParameterInfo, value: unknown, extent: Extent | null): void {
    if (value instanceof ScriptBlock && this.isDelayable(parameter)) this.delayed.set(parameter, value);
    else this.values.set(parameter, convertArgument(parameter, value, this.command, this.style, extent));
    if (this.parameters.sets.length < 2) return;
    const possible = this.sets.filter((set) => inSet(parameter, set) !== null);
    if (possible.length === 0) throw bindingErrors.ambiguousSet(this.command);
    this.sets = possible;
  }

  private isDelayable({ type, sets }: ParameterInfo): boolean {
    if (type.fullName === 'System.Object' || type.fullName === 'System.Management.Automation.PSObject') return false;
    if ((type.elementType ?? type).fullName === 'System.Management.Automation.ScriptBlock') return false;
    if (type.elementType?.fullName === 'System.Object') return false;
    return [...sets.values()].some((place) => place.byValue || place.byPropertyName);
  }

  /** The mandatory parameters of a set that have no value yet; with `inputComes`, those that the pipeline may bring do not count. */
  missing(set: string, inputComes: boolean): ParameterInfo[] {
    if (!this.parameters.mandatory) return [];
    return this.parameters.all.filter((parameter) => {
      const place = inSet(parameter, set);
      if (place === null || !place.mandatory || this.isBound(parameter)) return false;
      return !(inputComes && (place.byValue || place.byPropertyName));
    });
  }

  /**
   * Decides which set it is. With input still to come several may stay possible. Gives back the mandatory parameters
   * that are missing from the set decided on.
   */
  resolveSet(inputComes: boolean): readonly ParameterInfo[] {
    const ordered = this.orderedSets();
    const complete = ordered.filter((set) => this.missing(set, inputComes).length === 0);
    if (complete.length === 1 || (complete.length > 1 && !inputComes)) return this.decide(complete);
    if (complete.length > 1) return this.keep(complete);
    const [first] = ordered;
    const isDefault = first === this.parameters.traits.defaultSet;
    if (first === undefined || (ordered.length > 1 && !isDefault)) throw bindingErrors.ambiguousSet(this.command);
    this.sets = [first];
    return this.missing(first, inputComes);
  }

  private keep(sets: readonly string[]): readonly ParameterInfo[] {
    this.sets = sets;
    return [];
  }

  private decide(complete: readonly string[]): readonly ParameterInfo[] {
    const { defaultSet } = this.parameters.traits;
    const [first] = complete;
    if (complete.length > 1 && defaultSet === null) {
      const fuller = complete.filter((set) => this.mandatoryCount(set) > 0);
      if (fuller.length !== 1) throw bindingErrors.ambiguousSet(this.command);
      return this.keep(fuller);
    }
    const chosen = defaultSet !== null && complete.includes(defaultSet) ? defaultSet : first;
    return this.keep(chosen === undefined ? [] : [chosen]);
  }

  private mandatoryCount(set: string): number {
    return this.parameters.all.filter((parameter) => inSet(parameter, set)?.mandatory).length;
  }

  get parameterSet(): string {
    return this.orderedSets()[0] ?? '';
  }
}

/** Spreads `@hashtable` and `@array` into arguments. */
export function splat(
  value: unknown,
  extent: Extent,
  entriesOf: (value: unknown) => Iterable<readonly [string, unknown]> | null,
): CommandArgument[] {
  const entries = entriesOf(value);
  if (entries !== null) {
    return [...entries].map(([name, item]) => ({
      kind: 'parameter',
      name,
      extent,
      hasValue: true,
      value: item,
      splatted: true,
    }));
  }
  const items = value === null || value === undefined ? [] : [...(enumerate(value) ?? [value])];
  return items.map((item) => ({ kind: 'value', value: item, extent }));
}
