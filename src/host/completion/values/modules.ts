import { loadedBuiltins } from '../../../cmdlets/core/builtinModules.ts';
import type { Session } from '../../../runtime/Session.ts';
import { beginning, type Candidate, candidate } from '../Candidate.ts';

/** Modules of the session and of Windows PowerShell. */
export const moduleNames = (session: Session): string[] => [
  ...loadedBuiltins(session).map(({ name }) => name),
  ...Array.from(session.commands.modules.values(), ({ name }) => name),
];

export const moduleItems = (session: Session, word: string): Candidate[] =>
  beginning(word, moduleNames(session)).map((name) => candidate('ParameterValue', name));
