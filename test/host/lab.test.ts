import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { BuiltShell, buildIfNeeded } from '../tools/builtShell.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const RUNSPACE = /^RunspaceId .*$/gm;
const CONNECTOR = 'EX01\\Default EX01';

let shell: BuiltShell;

beforeAll(() => buildIfNeeded(), 120_000);

beforeEach(() => {
  shell = new BuiltShell();
});

afterEach(() => shell.remove());

const command = (code: string) => shell.run(['-Command', code]).output;
const lab = (...words: string[]) => shell.run(['lab', ...words]);
const set = (count: number) => command(`Set-ReceiveConnector '${CONNECTOR}' -MaxInboundConnection ${count}`);
/** All but the identifier of the shell's own session. */
const connectors = () => command('Get-ReceiveConnector | Format-List').replaceAll(RUNSPACE, '');
const inbound = () => command(`"$((Get-ReceiveConnector '${CONNECTOR}').MaxInboundConnection)"`);

it('keeps what a command changed, and takes it back', () => {
  expect(set(77)).toBe('');
  expect(inbound()).toBe('77\n');
  expect(lab('undo').output).toMatch(/^Took back 1: Set-ReceiveConnector/);
  expect(inbound()).toBe('5000\n');
  expect(lab('history').output).toContain('(taken back)');
});

it('shows how the lab differs from a snapshot, and goes back to it', () => {
  lab('snapshot', 'before');
  set(78);
  const difference = lab('diff', 'before').output;
  expect(difference).toContain(CONNECTOR);
  expect(difference).toMatch(/5000.*78/);
  expect(lab('restore', 'before').exitCode).toBe(0);
  expect(inbound()).toBe('5000\n');
});

it('brings production in and writes it out', () => {
  lab('new', 'production');
  expect(
    lab('import', ...['GetExchangeServer-E19.xml', 'GetReceiveConnector-E19.xml'].map((name) => join(FIXTURES, name))),
  ).toMatchObject({ exitCode: 0, errors: '' });
  const before = connectors();
  const file = join(shell.home, 'out.xml');
  expect(lab('export', file).exitCode).toBe(0);
  lab('new', 'copy');
  lab('import', file);
  expect(readFileSync(file, 'utf8')).toContain(
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector',
  );
  expect(connectors()).toBe(before);
});
