import { ALL_SETS, type ParameterInfo, type ParameterSetInfo } from './ParameterInfo.ts';

export type ConfirmImpact = 'None' | 'Low' | 'Medium' | 'High';

export interface CommandTraits {
  /** False for a simple function: unknown arguments then go to `$args`. */
  readonly isAdvanced: boolean;
  readonly defaultSet: string | null;
  readonly supportsShouldProcess: boolean;
  readonly confirmImpact: ConfirmImpact;
  readonly positionalBinding: boolean;
}

/** All parameters of a command, with the look-ups that the binder needs made once. */
export class CommandParameters {
  readonly traits: CommandTraits;
  readonly all: readonly ParameterInfo[];
  /** Names of the parameter sets; `__AllParameterSets` alone where the command declares none. */
  readonly sets: readonly string[];
  readonly hasPipelineInput: boolean;
  /** Those that must have a value in some set. */
  readonly mandatory: readonly ParameterInfo[];
  /** Those that take all arguments that are left over, in some set. */
  readonly remaining: readonly ParameterInfo[];
  private readonly byName = new Map<string, ParameterInfo>();
  private readonly abbreviations = new Map<string, readonly ParameterInfo[]>();
  private groups: readonly PositionGroup[] | null = null;

  constructor(all: readonly ParameterInfo[], traits: CommandTraits) {
    this.all = all;
    this.traits = traits;
    this.sets = setNames(all, traits.defaultSet);
    const places = all.flatMap((parameter) => [...parameter.sets.values()]);
    this.hasPipelineInput = places.some((place) => place.byValue || place.byPropertyName);
    this.mandatory = all.filter((parameter) => isAnywhere(parameter, ({ mandatory }) => mandatory));
    this.remaining = all.filter((parameter) => isAnywhere(parameter, ({ fromRemaining }) => fromRemaining));
    for (const parameter of all) {
      for (const name of [parameter.name, ...parameter.aliases]) this.byName.set(name.toLowerCase(), parameter);
    }
  }

  /** The parameter of exactly this name or alias. */
  exact(name: string): ParameterInfo | null {
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  /** All parameters that `name` may mean: the exact one, else those whose name or alias begins so. */
  matching(name: string): readonly ParameterInfo[] {
    const key = name.toLowerCase();
    const exact = this.byName.get(key);
    if (exact) return [exact];
    const known = this.abbreviations.get(key);
    if (known) return known;
    const found = new Set<ParameterInfo>();
    for (const [full, parameter] of this.byName) if (full.startsWith(key)) found.add(parameter);
    // The common parameters give way to the command's own.
    const own = [...found].filter((parameter) => !parameter.isCommon);
    const result = own.length === 1 ? own : [...found];
    this.abbreviations.set(key, result);
    return result;
  }

  /** The same with more parameters. */
  with(added: readonly ParameterInfo[]): CommandParameters {
    return new CommandParameters([...this.all, ...added], this.traits);
  }

  /** The same without some parameters; itself when there is none of them. */
  without(isMissing: (parameter: ParameterInfo) => boolean): CommandParameters {
    const left = this.all.filter((parameter) => !isMissing(parameter));
    return left.length === this.all.length ? this : new CommandParameters(left, this.traits);
  }

  /** Positions in order, each with the parameters that stand there in some set. */
  get positionGroups(): readonly PositionGroup[] {
    this.groups ??= groupsOf(this.all);
    return this.groups;
  }
}

/** Whether a parameter is so in some set. */
function isAnywhere({ sets }: ParameterInfo, is: (place: ParameterSetInfo) => boolean): boolean {
  for (const place of sets.values()) if (is(place)) return true;
  return false;
}

/** The parameters that have one position, each in sets of its own. */
export interface PositionGroup {
  readonly position: number;
  readonly parameters: readonly ParameterInfo[];
}

function groupsOf(all: readonly ParameterInfo[]): PositionGroup[] {
  const groups = new Map<number, ParameterInfo[]>();
  for (const parameter of all) {
    const positions = new Set([...parameter.sets.values()].filter(isPlaced).map((place) => place.position as number));
    for (const position of positions) {
      const group = groups.get(position);
      if (group === undefined) groups.set(position, [parameter]);
      else group.push(parameter);
    }
  }
  return [...groups].sort(([a], [b]) => a - b).map(([position, parameters]) => ({ position, parameters }));
}

const isPlaced = (place: ParameterSetInfo): boolean => place.position !== null && !place.fromRemaining;

/** The default set first, then the others as the parameters name them (recorded). */
function setNames(all: readonly ParameterInfo[], defaultSet: string | null): string[] {
  const named = all.flatMap((parameter) => [...parameter.sets.keys()]);
  const names = new Set([defaultSet ?? ALL_SETS, ...named]);
  names.delete(ALL_SETS);
  return names.size === 0 ? [ALL_SETS] : [...names];
}
