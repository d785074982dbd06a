import type { CommandParameters } from '../../runtime/binder/CommandParameters.ts';
import { inSet, type ParameterInfo } from '../../runtime/binder/ParameterInfo.ts';
import type { CommandElementAst } from '../../syntax/ast.ts';

/** What the elements of a command line that are complete say about its parameters. */
export interface BoundSoFar {
  readonly given: ReadonlySet<ParameterInfo>;
  /** The parameter sets that are still possible; all of them where the line contradicts itself. */
  readonly sets: readonly string[];
  /** A parameter named at the end that waits for its value. */
  readonly waiting: ParameterInfo | null;
  /** The parameter that a value without a name would go to. */
  readonly next: ParameterInfo | null;
}

/** Binds what is there of a command line as far as it goes: names first, then values by position, as the binder does. */
export function boundSoFar(parameters: CommandParameters, elements: readonly CommandElementAst[]): BoundSoFar {
  const given = new Set<ParameterInfo>();
  const { values, waiting } = bindNames(parameters, elements, given);
  for (const value of values) {
    const place = nextPlace(parameters, given, value.kind === 'ScriptBlockExpression');
    if (place !== null) given.add(place);
  }
  const sets = possible(parameters, given);
  return { given, sets, waiting, next: nextPlace(parameters, given, false) ?? remaining(parameters, sets) };
}

/** Notes the parameters that are named; answers the values that are left over. */
function bindNames(
  parameters: CommandParameters,
  elements: readonly CommandElementAst[],
  given: Set<ParameterInfo>,
): { values: CommandElementAst[]; waiting: ParameterInfo | null } {
  const values: CommandElementAst[] = [];
  let waiting: ParameterInfo | null = null;
  for (const element of elements) {
    if (element.kind !== 'CommandParameter') {
      if (waiting === null) values.push(element);
      waiting = null;
      continue;
    }
    const [named] = parameters.matching(element.name);
    if (named !== undefined) given.add(named);
    waiting = named === undefined || named.isSwitch || element.argument !== null ? null : named;
  }
  return { values, waiting };
}

function possible(parameters: CommandParameters, given: ReadonlySet<ParameterInfo>): readonly string[] {
  const left = parameters.sets.filter((set) => [...given].every((parameter) => inSet(parameter, set) !== null));
  return left.length === 0 ? parameters.sets : left;
}

/**
 * The parameter that stands next: of the default set where several do. Where one of them takes a script block, a block
 * goes to it and nothing else does; a word goes to a text sooner than to an object.
 */
function nextPlace(
  parameters: CommandParameters,
  given: ReadonlySet<ParameterInfo>,
  isBlock: boolean,
): ParameterInfo | null {
  const sets = possible(parameters, given);
  const { defaultSet } = parameters.traits;
  const ordered = [...sets.filter((set) => set === defaultSet), ...sets.filter((set) => set !== defaultSet)];
  for (const group of parameters.positionGroups) {
    const open = ordered.flatMap((set) =>
      group.parameters.filter((one) => !given.has(one) && inSet(one, set)?.position === group.position),
    );
    const fitting = open.filter((parameter) => takesBlock(parameter) === isBlock);
    const found = fitting.find(takesText) ?? fitting[0] ?? open[0];
    if (found !== undefined) return found;
  }
  return null;
}

const takesText = ({ type }: ParameterInfo): boolean => /^(?:String|Object)\b/.test(type.name);
const takesBlock = ({ type }: ParameterInfo): boolean => /^ScriptBlock/.test(type.name);

const remaining = ({ remaining: all }: CommandParameters, sets: readonly string[]): ParameterInfo | null =>
  all.find((parameter) => sets.some((set) => inSet(parameter, set)?.fromRemaining)) ?? null;
