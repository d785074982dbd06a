import { beginsWith, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';

/** Parameters of `#requires` with their types (recorded; PSSnapin, ShellId and Assembly are 5.1's, documented). */
const PARAMETERS: Readonly<Record<string, string>> = {
  Assembly: '[string]',
  Modules: '[string] or [hashtable]',
  PSEdition: '[string]',
  PSSnapin: '[string]',
  RunAsAdministrator: '[switch]',
  ShellId: '[string]',
  Version: '[version]',
};

/** `#requires -v`; the dash stays where it is. */
export function completeRequires({ before }: Cursor): Found | null {
  const [, word] = /^[ \t]*#requires\b.*[ \t]-(\w*)$/im.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
  if (word === undefined) return null;
  const matches = beginsWith(word);
  const names = Object.entries(PARAMETERS).filter(([name]) => matches(name));
  return {
    start: before.length - word.length,
    items: names.map(([name, type]) => candidate('ParameterName', name, name, type)),
  };
}
