import {
  badDefaultKey,
  type DefaultKey,
  DefaultParameterDictionary,
  defaultKey,
} from '../../values/collections/DefaultParameterDictionary.ts';
import { equals } from '../../values/compare.ts';
import { toBool, toStringPS } from '../../values/convert.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { asSingleValue, ScriptBlock } from '../../values/ScriptBlock.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import type { Frame } from '../Frame.ts';
import { TerminatingError } from '../TerminatingError.ts';
import type { Binder } from './Binder.ts';
import { inSet, type ParameterInfo } from './ParameterInfo.ts';

type Warn = (text: string) => void;

/** A default value with the name or pattern that its key has for the parameter. */
interface Default {
  readonly name: string;
  readonly value: unknown;
}

/** `$PSDefaultParameterValues`: what parameters of advanced commands get when no argument is given for them. */
export function applyDefaultValues(binder: Binder, command: string, frame: Frame, warn: Warn): void {
  if (!binder.parameters.traits.isAdvanced || command === '') return;
  const table = frame.scope.lookup('psdefaultparametervalues')?.read();
  if (!(table instanceof Dictionary) || table.count === 0 || toBool(table.get('Disabled'))) return;
  const given = [...binder.values.keys()].map((parameter) => parameter.name);
  const chosen = chosenDefaults(binder, defaultsFor(table, command, frame, warn), warn);
  for (const [parameter, { value }] of chosen) applyOne(binder, parameter, value, given, warn);
}

/** The entries of the table whose keys name the command. */
function defaultsFor(table: Dictionary, command: string, frame: Frame, warn: Warn): Default[] {
  const found: Default[] = [];
  for (const { key, value } of table.entries()) {
    const text = toStringPS(key);
    const parts = defaultKey(text);
    if (parts !== null) {
      if (names(parts, command, frame)) found.push({ name: parts.parameter, value });
    } else if (!(table instanceof DefaultParameterDictionary)) warn(badDefaultKey(text));
  }
  return found;
}

/** By the command's name, or by one of its aliases (recorded). */
function names({ command: pattern }: DefaultKey, command: string, { session, scope }: Frame): boolean {
  if (wildcard(pattern).matches(command)) return true;
  return session.commands.resolve(pattern, scope)?.name.toLowerCase() === command.toLowerCase();
}

/** One default for each parameter that has none given. Names and values that are not clear are left out with a warning. */
function chosenDefaults(binder: Binder, defaults: readonly Default[], warn: Warn): Map<ParameterInfo, Default> {
  const chosen = new Map<ParameterInfo, Default>();
  const unclear = new Set<ParameterInfo>();
  for (const one of defaults) {
    const matches = parametersOf(binder, one.name);
    const [parameter] = matches;
    if (matches.length > 1) warn(resolvesToMany(one.name));
    if (parameter === undefined || matches.length > 1 || binder.isBound(parameter) || unclear.has(parameter)) continue;
    const other = chosen.get(parameter);
    if (other === undefined) chosen.set(parameter, one);
    else if (!equals(other.value, one.value, false)) {
      unclear.add(parameter);
      chosen.delete(parameter);
      warn(manyValues(one.name));
    }
  }
  return chosen;
}

function parametersOf({ parameters }: Binder, name: string): ParameterInfo[] {
  const pattern = wildcard(name);
  return parameters.all.filter((parameter) =>
    [parameter.name, ...parameter.aliases].some((one) => pattern.matches(one)),
  );
}

/** Proof: recorded. */
const resolvesToMany = (name: string): string =>
  `The following name or alias defined in $PSDefaultParameterValues for this cmdlet resolves to multiple parameters: ${name}. The default has been ignored.`;

/** Proof: recorded. */
const manyValues = (name: string): string =>
  `Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the following name or alias: ${name}. These defaults have been ignored.`;

/** A value that the parameter does not take is left out with a warning. Proof: recorded. */
function applyOne(binder: Binder, parameter: ParameterInfo, value: unknown, given: string[], warn: Warn): void {
  if (!binder.sets.some((set) => inSet(parameter, set) !== null)) return;
  const isCode = value instanceof ScriptBlock && parameter.type.fullName !== 'System.Management.Automation.ScriptBlock';
  const result = isCode ? asSingleValue(value.invoke([aboutBinding(given)])) : value;
  try {
    binder.set(parameter, result, null);
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error;
    const why = error.record.exception.message;
    warn(`The binding of default value '${toStringPS(result)}' to parameter '${parameter.name}' failed: ${why}`);
  }
}

/** What a default value that is code gets as its argument (documented). */
function aboutBinding(given: string[]): PSCustomObject {
  return PSCustomObject.of({ BoundParameters: given, BoundPositionalParameters: [], BoundDefaultParameters: [] });
}
