import { toStringPS } from '../../values/convert.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { asSingleValue, ScriptBlock } from '../../values/ScriptBlock.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import type { Frame } from '../Frame.ts';
import { TerminatingError } from '../TerminatingError.ts';
import type { Binder } from './Binder.ts';
import { inSet } from './ParameterInfo.ts';

type Warn = (text: string) => void;

/** `$PSDefaultParameterValues`: what parameters of advanced commands get when no argument is given for them. */
export function applyDefaultValues(binder: Binder, command: string, frame: Frame, warn: Warn): void {
  if (!binder.parameters.traits.isAdvanced || command === '') return;
  const table = frame.scope.lookup('psdefaultparametervalues')?.read();
  if (!(table instanceof Dictionary) || table.count === 0 || isOff(table)) return;
  for (const { key, value } of table.entries()) {
    const parts = /^\s*["']?(.+?)["']?\s*:\s*["']?([^:]+?)["']?\s*$/s.exec(toStringPS(key));
    if (parts === null || !wildcard(parts[1] as string).matches(command)) continue;
    applyOne(binder, parts[2] as string, value, warn);
  }
}

function isOff(table: Dictionary): boolean {
  const value = table.get('Disabled');
  return value === true || (value !== undefined && value !== null && /^(true|1)$/i.test(toStringPS(value)));
}

/** A value that the parameter does not take is left out with a warning. Proof: recorded. */
function applyOne(binder: Binder, name: string, value: unknown, warn: Warn): void {
  const pattern = wildcard(name);
  const parameters = binder.parameters.all.filter((parameter) =>
    [parameter.name, ...parameter.aliases].some((one) => pattern.matches(one)),
  );
  const [parameter] = parameters;
  if (parameters.length !== 1 || parameter === undefined || binder.isBound(parameter)) return;
  if (!binder.sets.some((set) => inSet(parameter, set) !== null)) return;
  const isCode = value instanceof ScriptBlock && parameter.type.fullName !== 'System.Management.Automation.ScriptBlock';
  const given = isCode ? asSingleValue(value.invoke([])) : value;
  try {
    binder.set(parameter, given, null);
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error;
    const why = error.record.exception.message;
    warn(`The binding of default value '${toStringPS(given)}' to parameter '${parameter.name}' failed: ${why}`);
  }
}
