import { Extent } from '../base/source.ts';
import type { TypeNameAst } from '../syntax/ast.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import type { ExceptionObject } from '../values/ExceptionObject.ts';
import type { PSType } from '../values/PSType.ts';
import { isRuntimeException } from './errorRecords.ts';
import type { TypeResolver } from './TypeResolver.ts';

/** The types that a `catch` or `trap` names; null for one that takes every error. */
export type HandledTypes = readonly TypeNameAst[] | null;

/** The handler that takes an error, and the error as that handler sees it in `$_`. */
export interface Handling {
  readonly index: number;
  readonly record: ErrorRecord;
}

/**
 * Finds the handler for an error among those of a `try` (or the traps of a block), as the engine does: first by the
 * exception that a RuntimeException of the engine was made of, which is then what the handler sees, next by the exception
 * itself, an exact type before a base type, and the handler without types last. A type that does not exist is an error of
 * its own, once there is an exception to compare; all are looked up before any is compared. Proof: recorded.
 */
export function handlerFinder(
  handlers: readonly HandledTypes[],
  types: TypeResolver,
): (record: ErrorRecord) => Handling | null {
  const names = handlers.flatMap((handled, index) => (handled ?? []).map((name) => ({ name, index })));
  const all = handlers.indexOf(null);
  return (record) => {
    const wanted = names.map(({ name, index }) => ({ type: types.demand(name, bracketed(name)), index }));
    const origin = originOf(record.exception);
    const byOrigin = origin === null ? null : closest(wanted, origin);
    if (byOrigin !== null) return { index: byOrigin, record: seenAs(record, origin!) };
    const index = closest(wanted, record.exception) ?? all;
    return index === -1 ? null : { index, record };
  };
}

/** The error as the handler of its original exception sees it. */
export function originalRecord(record: ErrorRecord): ErrorRecord {
  const origin = originOf(record.exception);
  return origin === null ? record : seenAs(record, origin);
}

/** The exception of which the engine made a RuntimeException. */
function originOf(exception: ExceptionObject): ExceptionObject | null {
  return isRuntimeException(exception) ? exception.inner : null;
}

function seenAs(record: ErrorRecord, exception: ExceptionObject): ErrorRecord {
  const { errorId, category, targetObject } = record;
  const seen = new ErrorRecord(exception, { errorId, category, target: targetObject });
  seen.invocationInfo = record.invocationInfo;
  seen.scriptStackTrace = record.scriptStackTrace;
  return seen;
}

/** The place of a type name with the brackets around it. */
function bracketed({ extent }: TypeNameAst): Extent {
  return new Extent(extent.source, extent.start - 1, extent.end + 1);
}

interface Wanted {
  readonly type: PSType;
  readonly index: number;
}

function closest(wanted: readonly Wanted[], { psType }: ExceptionObject): number | null {
  const exact = wanted.find(({ type }) => type === psType);
  return (exact ?? wanted.find(({ type }) => psType.isSubtypeOf(type)))?.index ?? null;
}
