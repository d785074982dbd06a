import { displayWidth } from '../base/displayWidth.ts';

export interface ChoiceText {
  readonly key: string;
  readonly text: string;
}

/**
 * The line under a question: `[Y] Yes  [N] No  [?] Help (default is "Y"): `. What would not fit into `width` cells begins a
 * new line, as the console of 5.1 does (documented).
 */
export function choiceLine(choices: readonly ChoiceText[], byDefault: string | null, width: number): string {
  const parts = choices.map(({ key, text }) => `[${key}] ${text}  `);
  const hint = byDefault === null ? ': ' : `(default is "${byDefault}"): `;
  let line = '';
  let used = 0;
  for (const part of [...parts, '[?] Help ', hint]) {
    const breaks = used > 0 && used + displayWidth(part) > width - 1;
    used = breaks ? displayWidth(part) : used + displayWidth(part);
    line = breaks ? `${line.trimEnd()}\n${part.trimEnd()}` : line + part;
  }
  return line;
}
