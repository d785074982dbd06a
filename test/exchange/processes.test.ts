import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { newOrganisation } from '../../src/exchange/setup.ts';
import { DamagedStore } from '../../src/exchange/store/StoreBackend.ts';
import { LabFolder } from '../../src/host/store/LabFolder.ts';

/** `npm run store-proof` kills two hundred times; a few times are enough for every day. */
const CRASHES = Number(process.env.EMS_CRASHES ?? 8);
/** How many connectors each of four processes changes at once; `npm run store-proof`: a thousand. */
const SHARE = Number(process.env.EMS_SHARE ?? 25);
const CONNECTORS_PER_SERVER = 5;
/** Each change waits for the disk, and two hundred killed processes must start. */
const TIME = 120_000 + CRASHES * 3000 + SHARE * 1200;

let folder = '';
let worker = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ems-store-'));
  worker = join(folder, 'worker.mjs');
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [fileURLToPath(new URL('./storeWorker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: worker,
    banner: { js: banner },
    logLevel: 'error',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function home(name: string, servers: number): string {
  const path = join(folder, name);
  const labs = new LabFolder(path);
  const list = Array.from(
    { length: servers },
    (_, index) => ({ name: `EX${index}`, kind: 'Mailbox', version: '2019' }) as const,
  );
  labs.create('default', newOrganisation(list, labs.context));
  return path;
}

/** Starts a worker; resolves to the last number it said when it is over. `after`: kill it after so many milliseconds. */
function run(args: readonly string[], after?: number): Promise<{ last: number; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      if (said === '' && after !== undefined) setTimeout(() => child.kill('SIGKILL'), after);
      said += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const numbers = said
        .slice(0, said.lastIndexOf('\n') + 1)
        .split('\n')
        .filter((line) => line !== '');
      resolve({ last: Number(numbers.at(-1) ?? -1), code });
    });
  });
}

test(
  `killed ${CRASHES} times at any moment, the store has what was confirmed and nothing torn`,
  async () => {
    const path = home('crash', 1);
    let next = 0;
    for (let crash = 0; crash < CRASHES; crash++) {
      const { last } = await run([path, 'count', String(next)], 5 + ((crash * 37) % 60));
      const store = new LabFolder(path).openCurrent();
      const [first, second] = [...store.organisation.all('ReceiveConnector')];
      const kept = Number(first!.values.Comment);
      expect(kept).toBeGreaterThanOrEqual(last);
      expect(second!.values.Comment).toBe(String(kept));
      expect(store.organisation.value(first!, 'MaxHopCount')).toBe(kept % 500);
      next = kept + 1;
    }
  },
  TIME,
);

test(
  `four processes that change ${SHARE} connectors each at once lose nothing`,
  async () => {
    const path = home('many', Math.ceil((4 * SHARE) / CONNECTORS_PER_SERVER));
    const results = await Promise.all([0, 1, 2, 3].map((number) => run([path, 'share', String(number), '4'])));
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const store = new LabFolder(path).openCurrent();
    const comments = Array.from(store.organisation.all('ReceiveConnector'), (record) => record.values.Comment);
    expect(comments).toEqual(comments.map((_, index) => `changed by ${index % 4}`));
    expect(store.history()).toHaveLength(4 * SHARE);
  },
  TIME,
);

test('a damaged file is named, and left as it is', () => {
  const path = home('damaged', 1);
  const file = join(path, 'labs', 'default', 'organisation.json');
  const torn = readFileSync(file, 'utf8').slice(0, 1000);
  writeFileSync(file, torn);
  expect(() => new LabFolder(path).openCurrent()).toThrow(DamagedStore);
  expect(() => new LabFolder(path).openCurrent()).toThrow(file);
  expect(readFileSync(file, 'utf8')).toBe(torn);
});

test('a home that cannot be written says so', () => {
  const path = join(folder, 'file-instead-of-folder');
  writeFileSync(path, '');
  expect(() => new LabFolder(path).openCurrent()).toThrow(/EEXIST|ENOTDIR/);
});

test('a first use makes the default organisation', () => {
  const path = join(folder, 'fresh');
  const store = new LabFolder(path).openCurrent();
  expect(store.organisation.settings).toMatchObject({ domain: 'contoso.com', connected: 'EX01', version: '2019' });
  expect(store.organisation.count('ReceiveConnector')).toBe(10);
  expect(existsSync(join(path, 'labs', 'default', 'organisation.json'))).toBe(true);
  expect(readdirSync(join(path, 'labs'))).toEqual(['default']);
});
