import { expect, it } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

it('reports output of Format-Table behind default output, as 5.1 does', () => {
  const { output, errors } = createPracticeSession().run('[pscustomobject]@{a=1}; Get-Date | Format-Table Year');
  expect(errors.map((error) => error.id)).toEqual(['ConsoleLineOutputOutOfSequencePacket']);
  expect(output).toContain('out-default');
});

it('goes on with the next command afterwards', () => {
  const shell = createPracticeSession();
  shell.run('[pscustomobject]@{a=1}; Get-Date | Format-Table Year');
  expect(shell.run("'next'").output).toBe('next\n');
});
