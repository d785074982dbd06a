import type { ObjectKind } from '../../exchange/ObjectKind.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { PropertyRow } from '../../exchange/PropertyRow.ts';
import { propertyType } from '../../exchange/propertyTypes.ts';
import type { Stored } from '../../exchange/Stored.ts';
import type { Surroundings } from '../../exchange/Surroundings.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { MultiValuedProperty } from '../../values/exchange/MultiValuedProperty.ts';
import { commandName } from './commandName.ts';

/** The arguments of a New- or Set- cmdlet that set properties, worked out once for all objects of the pipeline. */
export interface StoredArguments {
  readonly fixed: Readonly<Record<string, Stored>>;
  /** Lists that `@{Add=…; Remove=…}` changes, which depends on each object. */
  readonly lists: readonly { readonly row: PropertyRow; readonly change: MultiValuedProperty }[];
}

/** Reads the bound parameters that are rows of the kind, and refuses values out of their range. */
export function storedArguments(call: CmdletCall, kind: ObjectKind, args: Record<string, unknown>): StoredArguments {
  const fixed: Record<string, Stored> = {};
  const lists: { row: PropertyRow; change: MultiValuedProperty }[] = [];
  for (const row of kind.rows) {
    if (!row.verbs || row.name === 'Name' || !call.bound(row.name)) continue;
    const value = args[row.name];
    if (value instanceof MultiValuedProperty && value.changes) lists.push({ row, change: value });
    else fixed[row.name] = checked(call, row, storedValue(row, value));
  }
  return { fixed, lists };
}

function storedValue(row: PropertyRow, value: unknown): Stored {
  if (value === null || value === undefined) return cleared(row);
  return propertyType(row.type).save(value);
}

/** What `$null` leaves: texts that are recorded as empty stay texts. */
function cleared(row: PropertyRow): Stored {
  if (propertyType(row.type).multiValued) return [];
  return row.default === '' ? '' : null;
}

function checked(call: CmdletCall, row: PropertyRow, stored: Stored): Stored {
  const problem = rangeProblem(row, stored);
  if (problem !== null) call.fail(settingRefused(commandName(call), row.name, problem));
  return stored;
}

/**
 * What is wrong with a value by its row alone, null when nothing is. No text of Exchange's own was found; both
 * sentences are inferred.
 */
export function rangeProblem(row: PropertyRow, stored: Stored): string | null {
  if (typeof stored === 'string' && row.maxLength !== undefined && stored.length > row.maxLength) {
    return `The length of the property is too long. The maximum length is ${row.maxLength} and the length of the value provided is ${stored.length}.`;
  }
  const { measure } = propertyType(row.type);
  if (!row.range || !measure || stored === null) return null;
  const number = measure(stored);
  if (number === null || (number >= row.range.min && number <= row.range.max)) return null;
  const [min, max] = [shown(row, row.range.min), shown(row, row.range.max)];
  return `The value "${shownStored(row, stored)}" isn't within the valid range for the property ${row.name}. The value must be from ${min} through ${max}${mayBeUnlimited(row)}.`;
}

function mayBeUnlimited(row: PropertyRow): string {
  return row.type === 'unlimitedInt' || row.type === 'unlimitedByteSize' ? ', or Unlimited' : '';
}

function shown(row: PropertyRow, bound: number): string {
  if (row.type !== 'timeSpan') return String(bound);
  const seconds = Math.floor(bound / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const clock = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days > 0 ? `${days}.${clock}` : clock;
}

function shownStored(row: PropertyRow, stored: Stored): string {
  return row.type === 'byteSize' || row.type === 'unlimitedByteSize' ? `${stored} bytes` : String(stored);
}

/** The frame is PowerShell's for a property that refuses its value (recorded); that Exchange's parameters do so is inferred. */
function settingRefused(command: string, parameter: string, message: string): ErrorRecord {
  const text = `Cannot bind parameter '${parameter}' to the target. Exception setting "${parameter}": "${message}"`;
  const inner = new ExceptionObject('Microsoft.Exchange.Data.DataValidationException', message);
  const exception = new ExceptionObject('System.Management.Automation.ParameterBindingException', text, { inner });
  return new ErrorRecord(exception, {
    errorId: 'ParameterBindingFailed',
    category: 'WriteError',
    commandType: command,
  });
}

/** The values that the arguments give one object. */
export function valuesFor(
  args: StoredArguments,
  record: ObjectRecord,
  organisation: Surroundings,
): Record<string, Stored> {
  if (args.lists.length === 0) return args.fixed;
  const values: Record<string, Stored> = { ...args.fixed };
  for (const { row, change } of args.lists)
    values[row.name] = changedList(organisation.value(record, row.name), change);
  return values;
}

/** New items stand before the old ones, as the documentation's example shows. */
function changedList(current: Stored, { changes }: MultiValuedProperty): Stored {
  const add = (changes?.add ?? []).map(String);
  const remove = new Set((changes?.remove ?? []).map((item) => String(item).toLowerCase()));
  const old = Array.isArray(current) ? (current as readonly string[]) : [];
  const has = new Set(old.map((item) => item.toLowerCase()));
  const added = add.filter((item) => !has.has(item.toLowerCase()));
  return [...added, ...old].filter((item) => !remove.has(item.toLowerCase()));
}
