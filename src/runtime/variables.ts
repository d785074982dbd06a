import type { Extent } from '../base/source.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { toErrorRecord } from './errorRecords.ts';
import type { Frame } from './Frame.ts';
import { positioned } from './InvocationInfo.ts';
import type { Scope } from './Scope.ts';
import { Variable } from './Variable.ts';

/** A plain variable as it stands in the code: where its value is in a frame, and what strict mode thinks of it. */
export interface Slot {
  readonly index: number;
  /** Its name in lower case. */
  readonly key: string;
  readonly name: string;
  readonly extent: Extent;
  /** The lowest version of strict mode that refuses it where it was never set: 2 inside a string, else 1 (recorded). */
  readonly strictFrom: number;
}

/**
 * Reads a variable that the frame's cell does not hold: from its scope, the scopes above, else `null` or a strict-mode error.
 * `undefined` for one that holds "no output".
 */
export function readVariable(frame: Frame, slot: Slot): unknown {
  const { scope } = frame;
  const { key } = slot;
  const own = scope.own(key);
  if (own !== undefined) {
    if (own.isComputed) return own.read();
    if (frame.cells !== scope.cells) frame.cells[slot.index] = own;
    return own.value;
  }
  const seen = scope.parent === null ? undefined : lookupAbove(scope.parent, key);
  if (seen !== undefined) return seen.isComputed ? seen.read() : seen.value;
  if (scope.strict >= slot.strictFrom) throw notSet(slot.name, slot.extent);
  return null;
}

/**
 * Reads a variable for a compound assignment (`+=`) in code that has a scope of its own: what the scopes above hold is not
 * seen, and strict mode does not look (recorded; so since version 3). Dot-sourced code reads as everywhere else.
 */
export function readOwnVariable(frame: Frame, slot: Slot): unknown {
  const { scope } = frame;
  if (frame.cells !== scope.cells) return readVariable(frame, slot);
  return writable(scope, slot.key)?.read() ?? null;
}

function lookupAbove(start: Scope, key: string): Variable | undefined {
  for (let scope: Scope | null = start; scope !== null; scope = scope.parent) {
    const found = scope.own(key);
    if (found !== undefined && !found.isPrivate) return found;
  }
  return undefined;
}

/** Strict mode's refusal of a variable that was never set. */
export function notSet(name: string, extent: Extent): ExceptionObject {
  const exception = new ExceptionObject(
    'System.Management.Automation.RuntimeException',
    `The variable '$${name}' cannot be retrieved because it has not been set.`,
    { errorId: 'VariableIsUndefined', category: 'InvalidOperation', target: name },
  );
  toErrorRecord(exception)!.invocationInfo = positioned(extent);
  return exception;
}

/** Stores "no output" into the variable of a layout slot. */
export function assignNothing(frame: Frame, slot: number, name: string): void {
  const cell = slotVariable(frame, slot, name);
  if (!cell.isWritable) throw notWritable(cell.name);
  cell.assignNothing();
}

/** Stores into the variable of a layout slot: the scope's own, or a new one (a child scope never changes its parent's). */
export function assignSlot(frame: Frame, slot: number, name: string, value: unknown): void {
  const cell = frame.cells[slot];
  const stored = value === undefined ? null : value;
  if (cell?.plain && cell.value !== undefined) cell.value = stored;
  else linkAndAssign(frame, slot, name, stored);
}

function linkAndAssign(frame: Frame, slot: number, name: string, value: unknown): void {
  const cell = slotVariable(frame, slot, name);
  if (cell.plain) cell.value = value;
  else assignVariable(cell, value);
}

/** The variable that an assignment to a slot means, made where there is none. */
export function slotVariable(frame: Frame, slot: number, name: string): Variable {
  const { scope } = frame;
  const cell = writable(scope, name.toLowerCase()) ?? scope.put(new Variable(name, null));
  if (!cell.isComputed && scope.own(name.toLowerCase()) === cell) frame.cells[slot] = cell;
  return cell;
}

function writable(scope: Scope, key: string): Variable | undefined {
  const own = scope.own(key);
  if (own !== undefined || scope.parent === null) return own;
  return scope.state.allScope.has(key) ? lookupAbove(scope.parent, key) : undefined;
}

/** Assigns with everything that a variable may demand: refuses read-only ones, runs type and validation rules. */
export function assignVariable(variable: Variable, value: unknown): void {
  if (!variable.isWritable) throw notWritable(variable.name);
  variable.assign(value);
}

export function notWritable(name: string): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.SessionStateUnauthorizedAccessException',
    `Cannot overwrite variable ${name} because it is read-only or constant.`,
    { errorId: 'VariableNotWritable', category: 'WriteError', target: name },
  );
}

/** A variable is constant from its creation or never. Proof: recorded. */
export function notMadeConstant(name: string): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.SessionStateUnauthorizedAccessException',
    `Existing variable ${name} cannot be made constant. Variables can be made constant only at creation time.`,
    { errorId: 'VariableCannotBeMadeConstant', category: 'WriteError', target: name },
  );
}

/** Sets a variable of exactly one scope by name. */
export function setIn(scope: Scope, name: string, value: unknown): Variable {
  const variable = scope.own(name.toLowerCase());
  if (variable === undefined) return scope.put(new Variable(name, value === undefined ? null : value));
  assignVariable(variable, value);
  return variable;
}
