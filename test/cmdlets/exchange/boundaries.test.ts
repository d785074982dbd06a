import { describe, expect, test } from '@jest/globals';
import type { PropertyRow } from '../../../src/exchange/PropertyRow.ts';
import { RECEIVE_CONNECTOR_ROWS } from '../../../src/exchange/receiveConnector/properties.ts';
import { practiceShell } from '../../exchange/practiceShell.ts';

/** What the two timeouts need of each other is not what is tested here. */
const WITH: Readonly<Record<string, string>> = {
  ConnectionTimeout: '-ConnectionInactivityTimeout 00:00:01',
  ConnectionInactivityTimeout: '-ConnectionTimeout 1.00:00:00',
};

const shell = practiceShell([{ name: 'EX01', kind: 'Mailbox', version: '2019' }]);
const TARGET = "'EX01\\Default EX01'";

function literal(row: PropertyRow, value: number): string {
  if (row.type !== 'timeSpan') return String(value);
  const seconds = Math.floor(value / 1000);
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return `${value < 0 ? '-' : ''}${Math.floor(seconds / 86_400)}.${clock}`.replace(/^-0\.00:00:00$/, '-00:00:01');
}

function set(row: PropertyRow, text: string): { errors: number; stored: unknown } {
  shell.session.errors.items.length = 0;
  shell.run(
    `Set-ReceiveConnector ${TARGET} -${row.name} ${text} ${WITH[row.name] ?? ''} -WarningAction SilentlyContinue`,
  );
  const record = [...shell.store.organisation.onServer('ReceiveConnector', 'EX01')][0]!;
  return { errors: shell.session.errors.items.length, stored: shell.store.organisation.value(record, row.name) };
}

const ranged = RECEIVE_CONNECTOR_ROWS.filter((row) => row.range && row.verbs);

describe('every property with a range, at its ends', () => {
  test.each(ranged.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { min, max } = row.range!;
    const step = row.type === 'timeSpan' ? 1000 : 1;
    if (row.name === 'ConnectionTimeout') {
      // Its lowest value can never be greater than the other timeout.
      expect(set(row, literal(row, min + step)).errors).toBe(0);
    } else if (row.name === 'ConnectionInactivityTimeout') {
      expect(set(row, literal(row, max - step)).errors).toBe(0);
    } else {
      expect(set(row, literal(row, min)).errors).toBe(0);
      expect(set(row, literal(row, max)).errors).toBe(0);
    }
    const before = set(row, literal(row, row.name === 'ConnectionTimeout' ? max : min + step)).stored;
    for (const outside of [min - step, max + step]) {
      const { errors, stored } = set(row, literal(row, outside));
      expect([outside, errors, stored]).toEqual([outside, 1, before]);
    }
    if (row.type === 'unlimitedInt') expect(set(row, 'Unlimited')).toEqual({ errors: 0, stored: 'Unlimited' });
    else expect(set(row, 'Unlimited').errors).toBe(1);
    expect(set(row, 'abc').errors).toBe(1);
  });
});

describe('every switch of a connector', () => {
  const bools = RECEIVE_CONNECTOR_ROWS.filter((row) => row.type === 'bool' && row.verbs && !row.parameterUntil);
  test.each(bools.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const extra =
      row.name === 'ChunkingEnabled'
        ? '-BinaryMimeEnabled $false'
        : row.name === 'SuppressXAnonymousTls'
          ? '-WhatIf'
          : '';
    for (const value of [true, false, true]) {
      const { errors, stored } = set(row, `$${value} ${extra}`);
      if (row.name === 'SuppressXAnonymousTls') continue;
      expect([value, errors, stored]).toEqual([value, 0, value]);
    }
    expect(set(row, 'maybe').errors).toBe(1);
  });
});
