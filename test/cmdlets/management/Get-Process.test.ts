import { describe, expect, test } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

describe('Get-Process', () => {
  const GET = 'Microsoft.PowerShell.Commands.GetProcessCommand';
  test.each([
    ['(Get-Process).Id -eq $PID', 'True'],
    ['(ps powershell).Name', 'powershell'],
    ['(gps -Id $PID).ProcessName', 'powershell'],
    ['@(Get-Process x*).Count', '0'],
  ])('%s', (code, expected) => {
    expect(createPracticeSession().run(code).output).toBe(`${expected}\n`);
  });

  test.each([
    ['Get-Process notepad', `NoProcessFoundForGivenName,${GET}`],
    ['Get-Process -Id 0', `NoProcessFoundForGivenId,${GET}`],
  ])('%s', (code, id) => {
    expect(createPracticeSession().run(code).errors[0]?.id).toBe(id);
  });

  test('shows the columns of 5.1', () => {
    expect(createPracticeSession().run('Get-Process').output).toMatch(
      /^Handles {2}NPM\(K\) {4}PM\(K\) {6}WS\(K\) {5}CPU\(s\) {5}Id {2}SI ProcessName/m,
    );
  });
});
