import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { nodeFiles } from '../../src/host/nodeFiles.ts';

let home: string;
let root: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ems-drive-'));
  root = join(home, 'C');
});

afterEach(() => rmSync(home, { recursive: true }));

test('the drive of a new home has what a server has', () => {
  const files = nodeFiles(root);
  expect(files.facts(root)?.isDirectory).toBe(true);
  expect(files.facts(join(root, 'WINDOWS', 'system32'))?.isDirectory).toBe(true);
  files.makeFolder(join(root, 'Scripts'));
  expect(files.list(root).sort()).toEqual(['Program Files', 'Scripts', 'Users', 'Windows']);
});

test('names below the drive are found in any case, others are not', () => {
  const files = nodeFiles(root);
  files.write(join(root, 'windows', 'Out.csv'), new Uint8Array([1, 2]));
  expect(files.facts(join(root, 'Windows', 'OUT.CSV'))?.length).toBe(2);
  files.write(join(home, 'Cash.txt'), new Uint8Array(0));
  expect(files.facts(join(home, 'CASH.TXT'))).toBeNull();
});

test('files elsewhere do not make the drive', () => {
  nodeFiles(root).list(home);
  expect(existsSync(root)).toBe(false);
});
