import type { ErrorRecord } from '../values/ErrorRecord.ts';

/** `normal`, `category` = the two `$ErrorView`s of Windows PowerShell; `exchange` = what the Exchange shell prints. */
export type ErrorStyle = 'normal' | 'category' | 'exchange';

const INDENT = '    ';

/**
 * The unwrapped text of an error: where it came from, the message, the position, category and id.
 * `consoleWidth`: cells of a console line; longer category and id lines continue after four blanks.
 */
export function errorText(record: ErrorRecord, style: ErrorStyle, consoleWidth: number): string {
  const details = record.errorDetails?.message;
  const message = details || record.exception.message;
  if (record.fullyQualifiedErrorId === 'NativeCommandErrorMessage') return record.exception.message;
  const where = origin(record, style);
  if (style === 'category') return where + record.categoryMessage;
  let text = where + message;
  const position = style === 'exchange' ? '' : positionMessage(record);
  if (position !== '') text += `\n${position}`;
  const computer = record.invocationInfo?.computerName ?? null;
  const category = computer === null ? record.categoryMessage : record.remoteCategoryMessage;
  text += `\n${broken(`+ CategoryInfo          : ${category}`, consoleWidth)}`;
  text += `\n${broken(`+ FullyQualifiedErrorId : ${record.fullyQualifiedErrorId}`, consoleWidth)}`;
  if (computer !== null) text += `\n${broken(`+ PSComputerName        : ${computer}`, consoleWidth)}`;
  return details ? text : `${text}\n `;
}

/** `Command : ` in front of the message. */
function origin(record: ErrorRecord, style: ErrorStyle): string {
  if (style === 'exchange') return '';
  const name = record.invocationInfo?.shownName ?? '';
  return name === '' ? '' : `${name} : `;
}

function positionMessage(record: ErrorRecord): string {
  const invocation = record.invocationInfo;
  if (invocation === null || invocation === undefined) return '';
  if (invocation.myCommand === null && record.category === 'ParserError') return '';
  return invocation.positionMessage;
}

/** 5.1 cuts after `consoleWidth` - 6 characters and continues with four blanks, not with a new line. */
function broken(line: string, consoleWidth: number): string {
  const room = Math.max(1, consoleWidth - INDENT.length - 2);
  let text = '';
  for (let at = 0; at < line.length; at += room) text += INDENT + line.slice(at, at + room);
  return text;
}
