import { expect, test } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

test.each(["'x' * 2147483647", '(1,2) * 2147483647'])('%s runs out of memory as in .NET instead of failing', (code) => {
  const { errors } = createPracticeSession().run(code);
  expect(errors[0]?.type).toContain('OutOfMemoryException');
});
