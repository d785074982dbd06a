import { BASH } from './bash.ts';
import { FISH } from './fish.ts';
import { PWSH } from './pwsh.ts';
import { ZSH } from './zsh.ts';

const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH, pwsh: PWSH };

/** What `ems --completion <shell>` prints: a script that asks `ems --complete <line>` for candidates. */
export const completionScript = (shell: string): string => SCRIPTS[shell] ?? '';
