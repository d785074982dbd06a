import { PROPOSABLE } from '../../cmdlets/lab/proposal.ts';

/**
 * Lets settings be typed as in the shell: `-maxinboundconnectionper 50` for `--MaxInboundConnectionPerSource 50`, by any
 * beginning that names one setting only. Words that name none are left to commander.
 */
export function shellWords(words: readonly string[]): string[] {
  return words.map((word) => {
    const [, name = '', value = ''] = /^--?([A-Za-z]{3,})(?:[:=](.*))?$/.exec(word) ?? [];
    const setting = settingNamed(name.toLowerCase());
    if (setting === null) return word;
    return value === '' ? `--${setting}` : `--${setting}=${value}`;
  });
}

function settingNamed(name: string): string | null {
  if (name === '') return null;
  const exact = PROPOSABLE.find((setting) => setting.toLowerCase() === name);
  if (exact !== undefined) return exact;
  const [only, another] = PROPOSABLE.filter((setting) => setting.toLowerCase().startsWith(name));
  return only !== undefined && another === undefined ? only : null;
}
