import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { BuiltShell, buildIfNeeded } from '../../tools/builtShell.ts';

let shell: BuiltShell;

beforeAll(() => {
  buildIfNeeded();
  shell = new BuiltShell();
});

afterEach(() => {
  shell.run(['-Command', 'Stop-LabTransport']);
});

afterAll(() => shell.remove());

it('starts beside one shell and is seen and ended by another', () => {
  const started = shell.run([
    '-Command',
    '$t = Start-LabTransport -Port 25=0, 587=0; "$($t.Endpoints.BindingPort)"; $t.Endpoints.Port -gt 0 | Measure-Object | % Count',
  ]);
  expect(started).toMatchObject({ exitCode: 0, errors: '', output: '25 587\n2\n' });
  const again = shell.run(['-Command', 'Get-LabConnection; Start-LabTransport']);
  expect(again.errors + again.output).toContain('runs already');
  expect(shell.run(['-Command', '(Stop-LabTransport).Status']).output.trim()).toBe('Stopped');
  expect(shell.run(['-Command', '(Get-EventLog System).Count']).output.trim()).toBe('4');
});

it.each([
  [['-Command', 'Start-LabTransport -Address 0.0.0.0 -IKnow']],
  [['-Command', 'Start-LabTransport -IKnow']],
  [['listen', '--address', '0.0.0.0', '--i-know']],
  [['listen', '-IKnow']],
])('a sandbox refuses to answer others: %j', (words) => {
  const { exitCode, errors } = shell.run(['--sandbox', ...words]);
  expect(exitCode).toBe(1);
  expect(errors).toContain('In a sandbox the practice transport answers this machine only: -IKnow is refused.');
  expect(shell.run(['-Command', 'Get-LabConnection']).errors).toContain('does not run');
});

it('says what is no port', () => {
  const { errors } = shell.run(['-Command', 'Start-LabTransport -Port smtp']);
  expect(errors).toContain("'smtp' is no port");
});
