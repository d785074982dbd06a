import { createPracticeSession } from '../../src/host/session.ts';

/** What a piece of script shows in a fresh session, without blanks at the ends of lines and without empty lines. */
export function shown(code: string): string[] {
  const { output } = createPracticeSession({ width: 120, workingDirectory: '/practice', timeZone: 'UTC' }).run(code);
  return output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

/** `id | category` of the error that a piece of script raises, as a `catch` sees it. */
export function caught(code: string): string {
  const [line] = shown(
    `try { ${code} } catch { "$($_.FullyQualifiedErrorId) | $($_.CategoryInfo) | $($_.InvocationInfo.OffsetInLine - 6)" }`,
  );
  return line ?? 'no error';
}
