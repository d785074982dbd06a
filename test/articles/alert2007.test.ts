import { describe, expect, test } from '@jest/globals';
import { type PracticeShell, practiceShell, servers } from '../exchange/practiceShell.ts';

/** "The connector rejected an incoming connection because the maximum number of connections has been reached" (2007). */
const LIMIT = 'MaxInboundConnectionPerSource';

function hub(): PracticeShell {
  return practiceShell(servers('2007', 'Hub', 'HUB01'));
}

function limits(shell: PracticeShell): string {
  return shell.shows(`(Get-ReceiveConnector | ForEach-Object { $_.${LIMIT} }) -join ','`);
}

describe('the alert for Exchange 2007', () => {
  test('the default value is 100', () => {
    expect(limits(hub())).toBe('100,100');
  });

  test.each([1, 10_000])('%i is in the valid range', (value) => {
    const shell = hub();
    expect(shell.shows(`Set-ReceiveConnector 'Default HUB01' -${LIMIT} ${value}`)).toBe('');
    expect(limits(shell)).toBe(`${value},100`);
  });

  test.each(['0', '10001', '-1'])('%s is refused and nothing changed', (value) => {
    const shell = hub();
    const { output, errors } = shell.run(`Set-ReceiveConnector 'Default HUB01' -${LIMIT} ${value}`);
    expect(output).toContain('must be from 1 through 10000, or Unlimited');
    expect(errors).toHaveLength(1);
    expect(limits(shell)).toBe('100,100');
    expect(shell.store.history()).toEqual([]);
  });

  test.each(['unlimited', 'Unlimited', 'UNLIMITED'])('%s switches the limit off', (value) => {
    const shell = hub();
    shell.run(`Set-ReceiveConnector 'Default HUB01' -${LIMIT} ${value}`);
    expect(limits(shell)).toBe('Unlimited,100');
  });
});
