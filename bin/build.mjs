// Bundles src/host/main.ts into dist/ems.js, each heavy package into a file of its own beside it, and warms V8's code cache.
// Run by `npm run build` and, after an install, by `prepare`. `--analyze` prints what takes room in the bundle.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzeMetafile, build, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/**
 * Packages that `ems -Command 1` must not pay for. The sources import them as usual; in the bundle the import becomes a
 * `require` at first use. So no module may use them at its top level (a test starts ems and looks what was loaded).
 */
const lazyPackages = ['chalk', 'cli-table3', 'commander', 'conf', 'saxes'];

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  format: 'cjs',
  charset: 'ascii',
  logLevel: 'warning',
  write: false,
};

async function bundleLazyPackage(name) {
  const result = await build({ ...common, entryPoints: [name], minify: true });
  return [`${name}.js`, result.outputFiles[0].contents];
}

/** Modules that were ES modules have their default export as `default`; for CommonJS and Node's own, all of it is. */
const LOAD_LATE = `var loadLate = (name) => {
  const loaded = require(name.startsWith("node:") ? name : __dirname + "/" + name + ".js");
  return loaded.__esModule ? loaded : Object.assign(Object.create(loaded), { default: loaded });
};`;

/**
 * Turns each `var import_conf = __toESM(require("conf"))` into a function that loads the module when it is first used:
 * Node's own modules (net, tls, crypto ...) cost milliseconds too.
 */
function deferRequires(code) {
  const declaration = /^var (import_\w+) = (?:__toESM\()?require\("([^"]+)"\).*;$/gm;
  const variables = [...code.matchAll(declaration)].map((match) => match[1]);
  let deferred = code.replace(
    declaration,
    (_, variable, name) => `var ${variable}_loaded, ${variable} = () => ${variable}_loaded ??= loadLate("${name}");`,
  );
  for (const variable of variables) deferred = deferred.replace(new RegExp(`\\b${variable}\\.`, 'g'), `${variable}().`);
  if (/\brequire\("/.test(deferred)) throw new Error('an import could not be deferred');
  return LOAD_LATE + deferred;
}

async function bundleShell() {
  const result = await build({
    ...common,
    entryPoints: ['src/host/main.ts'],
    external: lazyPackages,
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    metafile: true,
  });
  if (process.argv.includes('--analyze')) console.log(await analyzeMetafile(result.metafile));
  const { code } = await transform(deferRequires(result.outputFiles[0].text), {
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    target: 'node20.18',
  });
  const id = createHash('sha256').update(code).digest('hex').slice(0, 16);
  return ['ems.js', `//${id}\n(function (exports, require, module, __filename, __dirname) {${code}})`];
}

/** The launcher writes the cache itself; this run makes it do so, over the code that a usual command needs. */
function warmCache() {
  const home = join(dist, 'warm');
  const code = "1, 'a' | ForEach-Object { $_ }; Get-ReceiveConnector | Format-List | Out-Null; Get-ReceiveConnector";
  const run = spawnSync(process.execPath, [join(root, 'bin', 'ems'), '--home', home, '-Command', code], {
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  rmSync(home, { recursive: true, force: true });
  if (run.error ?? run.signal) throw new Error(`the built shell does not start: ${run.stderr}`);
}

// All is bundled before the old files go: a mistake in the sources leaves the last good build.
const files = await Promise.all([bundleShell(), ...lazyPackages.map(bundleLazyPackage)]);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const [name, contents] of files) writeFileSync(join(dist, name), contents);
warmCache();
