import { expect, it } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

it('closes the default document before one of Format-Table (asked of the engine)', () => {
  const { output, errors } = createPracticeSession().run(
    '[pscustomobject]@{a=1}; [pscustomobject]@{b=2} | Format-Table b; [pscustomobject]@{a=3}',
  );
  expect(errors).toEqual([]);
  expect(
    output
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ).toEqual(['a', '-', '1', 'b', '-', '2', 'a', '-', '3']);
});

it('reports records that were taken apart, also when it only shows at the end', () => {
  const { output, errors } = createPracticeSession().run(
    '$f = [pscustomobject]@{a=1} | Format-Table a; [pscustomobject]@{b=1}; $f[3]',
  );
  expect(errors.map((error) => error.id)).toEqual(['ConsoleLineOutputOutOfSequencePacket']);
  expect(output).toContain('out-default');
});

it('goes on with the next command afterwards', () => {
  const shell = createPracticeSession();
  shell.run('$f = [pscustomobject]@{a=1} | Format-Table a; [pscustomobject]@{b=1}; $f[3]');
  expect(shell.run("'next'").output).toBe('next\n');
});

it('sizes all later tables by content once one was (asked of the engine: its queue of held rows stays)', () => {
  const { output } = createPracticeSession().run("[pscustomobject]@{a=1} | Format-Table; @{ key = 'value' }");
  expect(output).toMatch(/^Name Value *\n---- ----- *\nkey {2}value *$/m);
});
