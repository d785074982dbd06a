import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { defaultEditing, type HistoryKeeping } from '../../../src/host/shell/editing.ts';
import { HistoryFile } from '../../../src/host/shell/HistoryFile.ts';

let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'ems-history-')), 'deep', 'history.txt');
});

it('keeps entries across sessions, those of several lines too', () => {
  const first = new HistoryFile(path);
  first.add('Get-Date');
  first.add('if ($true) {\n  1\n}');
  expect(new HistoryFile(path).entries).toEqual(['Get-Date', 'if ($true) {\n  1\n}']);
});

it('leaves out secrets, blanks and repetitions', () => {
  const history = new HistoryFile(path);
  history.add('ConvertTo-SecureString "p" -AsPlainText -Force');
  history.add('  ');
  history.add('1');
  history.add('1');
  expect(history.entries).toEqual(['ConvertTo-SecureString "p" -AsPlainText -Force', '1']);
  expect(readFileSync(path, 'utf8')).toBe('1\n');
});

it('shares the file between two shells without losing a line', () => {
  const one = new HistoryFile(path);
  const two = new HistoryFile(path);
  one.add('a');
  two.add('b');
  one.add('c');
  expect(new HistoryFile(path).entries).toEqual(['a', 'b', 'c']);
  two.refresh();
  expect(two.entries).toEqual(['a', 'b', 'c']);
});

it('lives in memory without a path and where the file cannot be written', () => {
  const memory = new HistoryFile(null);
  memory.add('x');
  expect(memory.entries).toEqual(['x']);
  const nowhere = new HistoryFile('/dev/null/history.txt');
  nowhere.add('y');
  expect(nowhere.entries).toEqual(['y']);
});

it('takes nothing twice when two shells write at the same time', () => {
  const one = new HistoryFile(path);
  const two = new HistoryFile(path);
  one.add('a');
  two.add('b');
  two.add('c');
  one.add('d');
  one.refresh();
  two.refresh();
  expect(one.entries).toEqual(['a', 'b', 'c', 'd']);
  expect(two.entries).toEqual(['a', 'b', 'c', 'd']);
});

it('keeps what it is told to, where it is told to', () => {
  const history = new HistoryFile(path);
  const keep = (more: Partial<HistoryKeeping>) => history.keep({ ...defaultEditing.history, ...more });
  keep({ save: 'SaveNothing' });
  history.add('never written');
  keep({ save: 'SaveAtExit' });
  history.add('written late');
  expect(new HistoryFile(path).entries).toEqual([]);
  history.close();
  expect(new HistoryFile(path).entries).toEqual(['written late']);
  history.add('in memory', 'memory');
  history.add('not at all', 'nowhere');
  expect(history.entries).toEqual(['never written', 'written late', 'in memory']);
  keep({ maximum: 1 });
  expect(history.entries).toEqual(['in memory']);
  keep({ path: `${path}.other` });
  history.add('elsewhere');
  expect(readFileSync(`${path}.other`, 'utf8')).toBe('elsewhere\n');
});
