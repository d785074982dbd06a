import { expect, test } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

test.each([
  ["[Console]::WriteLine('{0} of {1}', 1, 2)", '1 of 2\n'],
  ["[Console]::Write('a'); [Console]::WriteLine(1.5); [Console]::WriteLine()", 'a1.5\n\n'],
  ["$x = [Console]::WriteLine('past every pipeline'); $null -eq $x", 'past every pipeline\nTrue\n'],
  ["[Console]::ForegroundColor = 'Red'; [Console]::ForegroundColor; [Console]::ResetColor()", 'Red\n'],
  ["[Console]::Out.Write('a'); [Console]::Out.WriteLine('{0}-{1}', 1, 2)", 'a1-2\n'],
  ['[Console]::OutputEncoding = [Text.Encoding]::UTF8; [Console]::OutputEncoding.WebName', 'utf-8\n'],
])('%s', (code, shown) => {
  expect(createPracticeSession({ timeZone: 'UTC' }).run(code).output).toBe(shown);
});
