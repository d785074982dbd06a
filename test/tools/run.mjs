// Runs a TypeScript tool of this folder, bundled on the fly: `node test/tools/run.mjs golden …`.
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [tool, ...words] = process.argv.slice(2);
// Beside node_modules, so that the packages left outside the bundle are found.
const folder = mkdtempSync(join(root, 'node_modules', '.tool-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, `${tool}.mjs`);
await build({
  entryPoints: [join(root, 'test', 'tools', `${tool}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.18',
  sourcemap: 'inline',
  define: { 'process.env.EMS_ROOT': JSON.stringify(root) },
  logLevel: 'warning',
});
process.argv.splice(1, process.argv.length, outfile, ...words);
await import(pathToFileURL(outfile).href);
