import type { Suggestions } from './Suggestion.ts';

/**
 * Suggestions as the completion scripts read them: one line for each, a tab before its help; the first line says which
 * files may stand there too (`:any`, `:folder`, `:.ps1`, `:`).
 */
export function printed({ items, files }: Suggestions): string {
  const lines = items.map(({ text, help }) => (help === '' ? text : `${text}\t${firstLine(help)}`));
  return `${[`:${files ?? ''}`, ...lines].join('\n')}\n`;
}

const firstLine = (help: string): string => help.replace(/\n.*$/s, '').replaceAll('\t', ' ');
