import { expect, test } from '@jest/globals';
import { MachineEnvironment } from '../../src/host/MachineEnvironment.ts';

test('COMPUTERNAME is the connected server, asked for with the first look', () => {
  let asked = 0;
  const environment = new MachineEnvironment(
    [
      ['PATH', '/bin'],
      ['COMPUTERNAME', 'LAPTOP7'],
    ],
    () => {
      asked++;
      return 'EX01';
    },
  );
  expect([...environment.keys()].sort()).toEqual(['COMPUTERNAME', 'PATH']);
  expect(asked).toBe(0);
  expect(environment.get('COMPUTERNAME')).toBe('EX01');
  expect(environment.get('PATH')).toBe('/bin');
});

test('a script may call the machine otherwise, or drop its name', () => {
  const environment = new MachineEnvironment([], () => 'EX01');
  environment.set('COMPUTERNAME', 'EX09');
  expect(environment.get('COMPUTERNAME')).toBe('EX09');
  environment.delete('COMPUTERNAME');
  expect(environment.has('COMPUTERNAME')).toBe(false);
});
