import type { Session } from '../../runtime/Session.ts';
import { properties } from '../../values/members.ts';

/**
 * Property names of what the first command of the pipeline before the cursor gives. Only `Get-…` commands are tried, and
 * only for one object: they change nothing.
 */
export function flowing(session: Session, before: string): string[] {
  const pipeline = before.split(/[;{}\n]/).findLast((part) => /^\s*[\w-]+.*\|/.test(part)) ?? before;
  const source = /^\s*(?:\$\w+\s*=\s*)?(Get-[\w]+(?:\s+[^|;{}]*)?|\$\w+)\s*\|/i.exec(pipeline)?.[1];
  if (source === undefined) return [];
  const [item] = session.compile(`${source} | Select-Object -First 1`).invoke([]);
  return item === undefined || item === null ? [] : properties(item).map((property) => property.name);
}
