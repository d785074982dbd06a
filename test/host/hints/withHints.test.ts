import { expect, it } from '@jest/globals';
import { withHints } from '../../../src/host/hints/withHints.ts';
import { createPracticeSession } from '../../../src/host/session.ts';

/** The lines that a prompt adds below an error. */
function linesBelow(typed: string): string[] {
  const practice = createPracticeSession({ width: 200 });
  const { session } = practice;
  const added: string[] = [];
  withHints(session, typed, () => {
    const result = session.run(typed);
    const write = session.ui.write.bind(session.ui);
    session.ui.write = (text, ...colours) => {
      added.push(text.trimEnd());
      write(text, ...colours);
    };
    return result;
  });
  return added;
}

it.each([
  [
    '[Net.WebClient]::new()',
    'The type [System.Net.WebClient] exists in .NET Framework 4.8 (System.dll) but is not emulated.',
  ],
  ["'a'.Foo()", '[System.String] has no method Foo in .NET Framework 4.8.'],
  ['Get-Dat', 'Try: Get-Date'],
])('%s', (typed, line) => {
  expect(linesBelow(typed)).toEqual([line]);
});

it('is said once where the verbose stream has said it', () => {
  expect(linesBelow("$VerbosePreference = 'Continue'; [Net.WebClient]")).toEqual([]);
});

it('adds nothing to what works', () => {
  expect(linesBelow('1')).toEqual([]);
});
