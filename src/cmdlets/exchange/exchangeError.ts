import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { ErrorCategory } from '../../values/ErrorCategory.ts';
import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { exceptionName } from '../../values/exchange/exceptions.ts';
import { exchangeOf } from './ExchangeSession.ts';

/** What a task reports: the sentence and the exception's name without namespace. */
export interface TaskFailure {
  readonly message: string;
  readonly exception: string;
  readonly category?: ErrorCategory;
  readonly target?: unknown;
}

/**
 * The error record of a task as Exchange makes it (recorded): category NotSpecified without a target, and an id that
 * names server, request, time and the kind of failure. Exchange 2007 and 2010 have no bracketed part (recorded for 2010).
 */
export function taskError(call: CmdletCall, failure: TaskFailure): ErrorRecord {
  const exception = new ExceptionObject(exceptionName(failure.exception), failure.message);
  return new ErrorRecord(exception, {
    errorId: errorId(call, failure),
    category: failure.category ?? 'NotSpecified',
    target: failure.target ?? null,
  });
}

function errorId(call: CmdletCall, { exception, message }: TaskFailure): string {
  const exchange = exchangeOf(call.session);
  const hash = hexHash(`${exception} ${message}`);
  if (!exchange.atLeast('2013')) return hash;
  const time = timeStamp(call.session.platform.now());
  const request = exchange.source.newId();
  return `[Server=${exchange.connected.toUpperCase()},RequestId=${request},TimeStamp=${time}] [FailureCategory=Cmdlet-${exception}] ${hash}`;
}

/** `9/17/2018 7:18:43 PM`. */
function timeStamp(milliseconds: number): string {
  const date = new Date(milliseconds);
  const hours = date.getHours();
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = `${hours % 12 || 12}:${two(date.getMinutes())}:${two(date.getSeconds())} ${hours < 12 ? 'AM' : 'PM'}`;
  return `${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()} ${clock}`;
}

/** 7 or 8 hexadecimal digits that are the same for the same failure (FNV-1a), as the real ones are. */
function hexHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase();
}
