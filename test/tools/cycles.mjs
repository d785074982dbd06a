// Fails when modules of src/ need each other while they load. dependency-cruiser cannot tell this here: it knows type-only
// imports apart only through TypeScript's old JavaScript API, which TypeScript 7 no longer has. esbuild drops them as it parses.
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every file under src/ with the files whose code it needs. */
async function readImports() {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', file));
  const imports = new Map(files.map((file) => [file, []]));
  const record = (importer, file) => {
    imports.get(importer)?.push(file);
    return { path: file, external: true };
  };
  await build({
    entryPoints: files,
    bundle: true,
    write: false,
    outdir: root,
    platform: 'node',
    logLevel: 'error',
    plugins: [
      {
        name: 'record-imports',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ path, importer, resolveDir, kind }) =>
            kind === 'entry-point' ? undefined : record(importer, join(resolveDir, path)),
          ),
      },
    ],
  });
  return imports;
}

/** The shortest way from `start` back to itself, or null. */
function cycleThrough(start, imports) {
  const cameFrom = new Map([[start, null]]);
  for (const file of cameFrom.keys()) {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return pathTo(file, cameFrom);
      if (!cameFrom.has(next)) cameFrom.set(next, file);
    }
  }
  return null;
}

function pathTo(file, cameFrom) {
  const path = [];
  for (let at = file; at !== null; at = cameFrom.get(at)) path.unshift(at);
  return path;
}

const imports = await readImports();
const inCycles = new Set();
for (const file of imports.keys()) {
  if (inCycles.has(file)) continue;
  const cycle = cycleThrough(file, imports);
  if (!cycle) continue;
  for (const member of cycle) inCycles.add(member);
  process.exitCode = 1;
  console.error(`cycle: ${[...cycle, file].map((member) => relative(root, member)).join(' -> ')}`);
}
if (process.exitCode !== 1) console.log(`no cycles in ${imports.size} files`);
