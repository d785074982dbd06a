import { knownReadLine } from '../../cmdlets/psreadline/ReadLine.ts';
import type { Session } from '../../runtime/Session.ts';
import { toBool } from '../../values/convert.ts';
import { EnumValue } from '../../values/EnumValue.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import type { Remembered } from './HistoryFile.ts';

const WHERE: Readonly<Record<string, Remembered>> = {
  SkipAdding: 'nowhere',
  MemoryOnly: 'memory',
  MemoryAndFile: 'file',
};

/** Asks the script of `Set-PSReadLineOption -AddToHistoryHandler`; null without one. A script that fails is not asked again for this command. */
export function remembers(session: Session, text: string): Remembered | null {
  const handler = knownReadLine(session)?.options.AddToHistoryHandler ?? null;
  if (handler === null) return null;
  let where: Remembered = 'file';
  session.show(() => {
    const answer = handler.invoke([text]).at(-1);
    const name = answer instanceof EnumValue || typeof answer === 'string' ? WHERE[toStringPS(answer)] : undefined;
    where = name ?? (toBool(answer) ? 'file' : 'nowhere');
  });
  return where;
}
