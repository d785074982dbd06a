import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOptions } from '../../../src/host/commandLine/options.ts';
import { runSubcommand } from '../../../src/host/run/runSubcommand.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ems-reports-'));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function ems(...words: string[]): string {
  const options = readOptions(['--home', home, '--plain', ...words], { stdinIsTerminal: false, environment: {} });
  if (options.action.kind !== 'subcommand') throw new Error('no subcommand');
  let output = '';
  runSubcommand(options, options.action.words, (text) => {
    output += text;
  });
  return output;
}

const connector = 'EX01\\Default Frontend EX01';

describe('ems explain', () => {
  it('explains one connector, as it is and as proposed', () => {
    const text = ems('explain', connector, '-MaxInboundConnectionPerSource', 'Unlimited');
    expect(text).toContain('now:      5000 in all, 20 per source, 2 %');
    expect(text).toContain('proposed: 5000 in all, Unlimited per source, 2 %');
    expect(text).toContain('has no effect past 98');
  });

  it('lists all connectors of a server', () => {
    expect(ems('explain')).toContain('EX01\\Client Frontend EX01');
    expect(ems('--server', 'EX02', 'explain')).toContain('EX02\\Client Frontend EX02');
  });

  it('explains all connectors that a pattern names', () => {
    const text = ems('explain', '*front*');
    expect(text).toContain('EX01\\Default Frontend EX01 (Exchange 2019): 5000 in all');
    expect(text).toContain('EX01\\Client Frontend EX01 (Exchange 2019): 5000 in all');
    expect(JSON.parse(ems('explain', '*front*', '--json'))).toHaveLength(3);
    expect(() => ems('explain', '*front*', '--svg', join(home, 'many.svg'))).toThrow('names 3 connectors');
  });

  it('answers tools in JSON, and draws SVG', () => {
    const file = join(home, 'share.svg');
    const { now } = JSON.parse(ems('explain', connector, '--json')) as { now: { table: { gets: number }[] } };
    expect(now.table[0]?.gets).toBe(20);
    expect(ems('explain', connector, '--svg', file)).toContain(`Wrote ${file}.`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg /);
  });

  it.each([
    [['nope'], "There is no Receive connector 'nope'"],
    [[connector, '-MaxInboundConnectionPerSource', '50000'], 'from 1 through 10000'],
    [[connector, '--switch', 'nonsense=1'], "There is no switch 'nonsense'"],
    [['-MaxInboundConnection', '5'], 'Name the connector'],
  ])('refuses %j', (words, message) => {
    expect(() => ems('explain', ...words)).toThrow(message);
  });
});

describe('ems simulate', () => {
  it('runs a load from a file, and compares', () => {
    const file = join(home, 'load.json');
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'crm', connections: 60, pattern: 'atOnce', hold: '1m' }] }));
    expect(ems('simulate', file)).toContain('60 connections in 00:01:00: 20 accepted, 40 refused');
    expect(ems('simulate', file, '-MaxInboundConnectionPerSource', '50')).toContain('20 -> 50');
  });

  it.each([
    [[], 'Give a load file'],
    [['--connections', 'many'], 'whole number'],
    [['nowhere.json'], "can't be read"],
  ])('refuses %j', (words, message) => {
    expect(() => ems('simulate', ...words)).toThrow(message);
  });
});

it('replays a log', () => {
  const file = join(home, 'RECV2026010100-1.LOG');
  const row = (session: number, sequence: number, second: number, event: string) =>
    `2026-01-01T00:00:0${second}.000Z,${connector},08DF4AC20000000${session},${sequence},10.1.1.25:25,10.9.9.9:4000${session},${event},,\r\n`;
  const sessions = [1, 2, 3];
  writeFileSync(
    file,
    [...sessions.map((one) => row(one, 0, 1, '+')), ...sessions.map((one) => row(one, 1, 9, '-'))].join(''),
  );
  expect(ems('replay', file)).toContain('3 sessions, at most 3 at once');
  expect(ems('replay', home, '-MaxInboundConnectionPerSource', '2')).toContain('1 refused by these settings');
  expect(ems('replay', home, '-Connector', connector, '-MaxInboundConnectionPerS:2')).toContain('1 refused by these');
  expect(() => ems('replay', home, '-Connector', 'Nope', '-MaxInboundConnectionPerS:2')).toThrow(
    "no Receive connector 'Nope'",
  );
  expect(() => ems('replay', join(home, 'settings.json'))).toThrow();
});
