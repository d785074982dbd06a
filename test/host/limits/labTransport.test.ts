import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BuiltShell, buildIfNeeded } from '../../tools/builtShell.ts';

let shell: BuiltShell;

beforeAll(() => {
  buildIfNeeded();
  shell = new BuiltShell();
}, 120_000);

afterAll(() => {
  shell.run(['-Command', 'Stop-LabTransport']);
  shell.remove();
});

it('starts beside one shell and is seen and ended by another', () => {
  // An offset of its own, so that a listener that somebody runs meanwhile is not met.
  const started = shell.run(['-Command', '(Start-LabTransport -PortOffset 41000).Endpoints.Port -join " "']);
  expect(started).toMatchObject({ exitCode: 0, errors: '' });
  expect(started.output).toContain('41025');
  const again = shell.run(['-Command', 'Get-LabConnection; Start-LabTransport']);
  expect(again.errors + again.output).toContain('runs already');
  expect(shell.run(['-Command', '(Stop-LabTransport).Status']).output.trim()).toBe('Stopped');
  expect(shell.run(['-Command', '(Get-EventLog System).Count']).output.trim()).toBe('4');
}, 60_000);
