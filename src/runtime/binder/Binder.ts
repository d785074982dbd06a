import type { Extent } from '../../base/source.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { List } from '../../values/List.ts';
import type { PSType } from '../../values/PSType.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import type { CommandArgument } from '../command.ts';
import { TerminatingError } from '../TerminatingError.ts';
import { argsOf } from './argumentNames.ts';
import { type BindingTarget, bindingErrors } from './bindingErrors.ts';
import type { CommandParameters, PositionGroup } from './CommandParameters.ts';
import { type ConversionStyle, convertArgument, fits } from './convertArgument.ts';
import { type LooseArgument, LooseArguments, nameText, textsAndValues } from './LooseArguments.ts';
import { inSet, type ParameterInfo } from './ParameterInfo.ts';
import { chooseSet, refuseAmbiguity } from './parameterSets.ts';

/** A script block that works out an argument for each object of the pipeline. */
export interface DelayedArgument {
  readonly block: ScriptBlock;
  readonly extent: Extent | null;
}

type Named = Extract<CommandArgument, { kind: 'parameter' }>;
type Value = Extract<CommandArgument, { kind: 'value' }>;

/** Binds the arguments of one command; the pipeline's objects are bound by PipelineBinder on top of it. */
export class Binder {
  parameters: CommandParameters;
  readonly command: BindingTarget;
  readonly style: ConversionStyle;
  readonly values = new Map<ParameterInfo, unknown>();
  /** Script blocks given for parameters that take pipeline input: run for each object. */
  readonly delayed = new Map<ParameterInfo, DelayedArgument>();
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

  /**
   * Binds what is named, then what has a position, then the rest. `more` gives the parameters that the command makes when it
   * knows its arguments so far (`dynamicparam`).
   */
  bind(args: readonly CommandArgument[], more: (() => readonly ParameterInfo[]) | null = null): void {
    let left = this.bindPositions(this.bindNamed(args));
    if (more !== null) {
      const added = more();
      if (added.length > 0) {
        this.parameters = this.parameters.with(added);
        left = this.bindPositions(this.bindNamed(left));
      }
    }
    this.bindRest(left);
  }

  // ── by name ────────────────────────────────────────────────────────────────────────────────────────────────────────

  private bindNamed(args: readonly CommandArgument[]): readonly LooseArgument[] {
    let left: LooseArgument[] | null = null;
    for (let index = 0; index < args.length; index++) {
      const argument = args[index] as CommandArgument;
      if (argument.kind === 'parameter') {
        // Until here all arguments were values.
        left ??= args.slice(0, index);
        const parameter = this.find(argument.name, argument.extent);
        if (parameter === null) left.push(argument);
        else index += this.bindOne(parameter, argument, args[index + 1]);
      } else left?.push(argument);
    }
    return left ?? args;
  }

  /** Gives back how many arguments after the name were used up. */
  private bindOne(parameter: ParameterInfo, argument: Named, next: CommandArgument | undefined): 0 | 1 {
    if (parameter.notEmulated) throw bindingErrors.notEmulated(this.command, parameter.name, argument.extent);
    if (this.isBound(parameter)) throw bindingErrors.alreadyBound(this.command, parameter.name, argument.extent);
    if (argument.hasValue) this.set(parameter, argument.value, argument.valueExtent ?? argument.extent);
    else if (parameter.isSwitch) this.set(parameter, true, argument.extent);
    else {
      if (next === undefined || (next.kind === 'parameter' && this.isParameter(next))) {
        throw bindingErrors.missingArgument(this.command, parameter.name, parameter.type, argument.extent);
      }
      this.set(parameter, next.kind === 'value' ? next.value : nameText(next), next.extent);
      return 1;
    }
    return 0;
  }

  private isParameter(argument: Named): boolean {
    return argument.hasValue || this.find(argument.name, argument.extent) !== null;
  }

  /** The parameter that a name or its beginning means; null for none. */
  private find(name: string, extent: Extent): ParameterInfo | null {
    const matches = this.parameters.matching(name);
    if (matches.length < 2) return matches[0] ?? null;
    const names = matches.map((match) => match.name);
    throw bindingErrors.ambiguousParameter(this.command, name, names, extent);
  }

  // ── by position ────────────────────────────────────────────────────────────────────────────────────────────────────

  private bindPositions(args: readonly LooseArgument[]): readonly LooseArgument[] {
    if (args.length === 0) return args;
    const loose = new LooseArguments(args);
    for (const group of this.parameters.positionGroups) {
      const open = this.openAt(group);
      if (open.length === 0) continue;
      const argument = loose.take();
      if (argument === null) break;
      if (!this.bindAt(open, group, argument)) loose.leave(argument);
    }
    return loose.rest;
  }

  private openAt(group: PositionGroup): readonly ParameterInfo[] {
    return group.parameters.filter(
      (parameter) => !this.isBound(parameter) && this.hasPlace(parameter, group, this.sets),
    );
  }

  private hasPlace(parameter: ParameterInfo, { position }: PositionGroup, sets: readonly string[]): boolean {
    return sets.some((set) => {
      const place = inSet(parameter, set);
      return place !== null && place.position === position && !place.fromRemaining;
    });
  }

  /**
   * First whoever takes the value as it is, then whoever can convert it; the default set comes first in both rounds.
   * What is not emulated comes last, to say so.
   */
  private bindAt(open: readonly ParameterInfo[], group: PositionGroup, { value, extent }: Value): boolean {
    const [only] = open;
    if (open.length === 1 && only !== undefined && !only.notEmulated) {
      this.set(only, value, extent);
      return true;
    }
    if (this.isAmbiguous(open, group)) throw bindingErrors.ambiguousPosition(this.command);
    let refusal: unknown = null;
    for (const converts of [false, true]) {
      for (const set of this.orderedSets()) {
        for (const parameter of open) {
          if (parameter.notEmulated || !this.hasPlace(parameter, group, [set])) continue;
          if (!converts && !fits(value, parameter.type)) continue;
          try {
            this.set(parameter, value, extent);
            return true;
          } catch (error) {
            refusal ??= error;
          }
        }
      }
    }
    if (isForEmptiness(refusal)) throw refusal;
    const missing = open.find(({ notEmulated }) => notEmulated);
    if (missing !== undefined) throw bindingErrors.notEmulated(this.command, missing.name, extent);
    if (refusal !== null) throw refusal;
    return false;
  }

  /** Two parameters of one set at the same position. */
  private isAmbiguous(open: readonly ParameterInfo[], group: PositionGroup): boolean {
    return this.sets.some((set) => open.filter((parameter) => this.hasPlace(parameter, group, [set])).length > 1);
  }

  orderedSets(): readonly string[] {
    const { defaultSet } = this.parameters.traits;
    if (this.sets.length < 2 || defaultSet === null || !this.sets.includes(defaultSet)) return this.sets;
    return [defaultSet, ...this.sets.filter((set) => set !== defaultSet)];
  }

  // ── the rest ───────────────────────────────────────────────────────────────────────────────────────────────────────

  private bindRest(left: readonly LooseArgument[]): void {
    const [first] = left;
    if (first === undefined) return;
    const remaining = this.parameters.remaining.find(
      (parameter) => !this.isBound(parameter) && this.sets.some((set) => inSet(parameter, set)?.fromRemaining),
    );
    if (remaining !== undefined) this.bindRemaining(remaining, left);
    else if (this.parameters.traits.isAdvanced) {
      refuseAmbiguity(this);
      throw this.notTaken(first);
    } else this.rest = argsOf(left);
  }

  private bindRemaining(parameter: ParameterInfo, left: readonly LooseArgument[]): void {
    const values = textsAndValues(left);
    const [only] = values;
    const extent = values.length === 1 ? (left[0]?.extent ?? null) : null;
    if (values.length === 1 && Array.isArray(only)) this.set(parameter, only, extent);
    else this.setRemaining(parameter, values, extent);
  }

  /** What is left over comes as a list, which the error of a refused element names. */
  private setRemaining(parameter: ParameterInfo, values: unknown[], extent: Extent | null): void {
    // Without a type it stays the list that it is (recorded).
    const isUntyped = parameter.type.fullName === 'System.Object';
    try {
      this.set(parameter, isUntyped ? new List(parameter.type, values) : values, extent);
    } catch (error) {
      if (error instanceof TerminatingError && isTransformation(error))
        throw bindingErrors.transformation(this.command, parameter.name, listRefused(parameter.type, error), extent);
      throw error;
    }
  }

  private notTaken(argument: LooseArgument) {
    return argument.kind === 'parameter'
      ? bindingErrors.namedParameterNotFound(this.command, argument.name, argument.extent)
      : bindingErrors.positionalNotFound(this.command, argument.value);
  }

  isBound(parameter: ParameterInfo): boolean {
    return this.values.has(parameter) || this.delayed.has(parameter);
  }

  /** Stores an argument and rules out the sets that the parameter does not belong to. */
  set(parameter: ParameterInfo, value: unknown, extent: Extent | null): void {
    if (value instanceof ScriptBlock && this.isDelayable(parameter))
      this.delayed.set(parameter, { block: value, extent });
    else this.values.set(parameter, convertArgument(parameter, value, this.command, this.style, extent));
    if (this.parameters.sets.length > 1) this.narrow(parameter);
  }

  private narrow(parameter: ParameterInfo): void {
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
    return this.parameters.mandatory.filter((parameter) => {
      const place = inSet(parameter, set);
      if (place === null || !place.mandatory || this.isBound(parameter)) return false;
      return !(inputComes && (place.byValue || place.byPropertyName));
    });
  }

  /** Decides which set it is; gives back the mandatory parameters that are missing from it. */
  resolveSet(inputComes: boolean): readonly ParameterInfo[] {
    return chooseSet(this, inputComes);
  }

  get parameterSet(): string {
    return this.orderedSets()[0] ?? '';
  }
}

/** $null or an empty value for a mandatory parameter, which no other parameter is tried for. */
function isForEmptiness(error: unknown): boolean {
  return error instanceof TerminatingError && error.record.errorId.endsWith('NotAllowed');
}

const isTransformation = ({ record }: TerminatingError): boolean =>
  record.errorId === 'ParameterArgumentTransformationError';

function listRefused({ display }: PSType, { record }: TerminatingError): ExceptionObject {
  const { exception } = record;
  const reason = exception.inner ?? exception;
  const message = `Cannot convert value "System.Collections.Generic.List\`1[System.Object]" to type "${display}". Error: "${reason.message}"`;
  return new ExceptionObject(reason.typeName, message, { inner: reason, category: 'InvalidArgument' });
}
