/** What F1 or Alt-h asks Get-Help for: the command that the cursor is in, or the parameter before it; '' for nothing. */
export function helpTopic(of: 'command' | 'parameter', text: string, cursor: number): string {
  const before =
    text
      .slice(0, cursor)
      .split(/[|;({\n=]/)
      .at(-1) ?? '';
  const after = /^[\w-]*/.exec(text.slice(cursor))?.[0] ?? '';
  const words = `${before}${after}`.trim().split(/\s+/);
  const command = words[0] ?? '';
  if (!/^[\w-]+$/.test(command)) return '';
  if (of === 'command') return command;
  const parameter = words.findLast((word) => /^-\w/.test(word))?.slice(1);
  return parameter === undefined ? '' : `${command} -Parameter ${parameter}*`;
}
