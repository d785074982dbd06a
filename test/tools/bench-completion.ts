// npm run --silent bench-completion -- [connectors]
// How long the first and the next candidates take with so many Receive connectors, in a session like that of the interactive
// shell: median and most of several sessions, in milliseconds of wall time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidatesAt } from '../../src/host/completion/complete.ts';
import { connectLab } from '../../src/host/connectLab.ts';
import { createPracticeSession } from '../../src/host/session.ts';
import { makeHome } from './largeLab.ts';

const SESSIONS = 7;

const TEXTS = [
  'Get-Rec',
  'Set-ReceiveConnector -Max',
  'Set-ReceiveConnector ',
  'Set-ReceiveConnector Def',
  "Set-ReceiveConnector 'EX250\\Rel",
  "Set-ReceiveConnector 'Default EX0' -AuthMechanism T",
  'Get-ReceiveConnector | Select-Object Max',
  'Get-ReceiveConnector | Where-Object { $_.Prot',
  'Get-ReceiveConnector EX250\\* | Sort-Object Max',
  '[System.Net.Ma',
];

/** Milliseconds for the candidates of each text, in order: what is asked first loads what the later ones need too. */
function times(home: string, text: string): { first: number; next: number } {
  const { session } = createPracticeSession();
  connectLab(session, home, null);
  // The greeting and the prompt of the shell come before anyone can type.
  session.run('$null = Get-ReceiveConnector EX0\\*');
  const time = () => {
    const start = performance.now();
    candidatesAt(session, text, text.length);
    return performance.now() - start;
  };
  return { first: time(), next: time() };
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const cell = (milliseconds: number): string => milliseconds.toFixed(1);

const connectors = Number(process.argv[2] ?? 50_000);
const folder = mkdtempSync(join(tmpdir(), 'ems-bench-completion-'));
try {
  makeHome(folder, connectors);
  console.log('| typed | first, median | first, most | next, median |\n|---|---|---|---|');
  for (const text of TEXTS) {
    const all = Array.from({ length: SESSIONS }, () => times(folder, text));
    const first = all.map((one) => one.first);
    const next = all.map((one) => one.next);
    console.log(`| \`${text}\` | ${cell(median(first))} | ${cell(Math.max(...first))} | ${cell(median(next))} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
