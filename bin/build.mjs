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
  const result = await build({
    ...common,
    stdin: { contents: `export * from '${name}'; export { default } from '${name}';`, resolveDir: root },
    minify: true,
  }).catch(() => build({ ...common, stdin: { contents: `export * from '${name}';`, resolveDir: root }, minify: true }));
  writeFileSync(join(dist, `${name}.js`), result.outputFiles[0].contents);
}

/** Turns `var import_conf = __toESM(require("conf"))` into a function called at each use. */
export function deferRequires(code, packages) {
  for (const name of packages) {
    const declaration = new RegExp(`^var (import_\\w+) = (?:__toESM\\()?require\\("${name}"\\).*;$`, 'gm');
    const variables = [...code.matchAll(declaration)].map((match) => match[1]);
    code = code.replace(
      declaration,
      (_, variable) =>
        `var ${variable}_loaded, ${variable} = () => ${variable}_loaded ??= require(__dirname + "/${name}.js");`,
    );
    for (const variable of variables) code = code.replace(new RegExp(`\\b${variable}\\.`, 'g'), `${variable}().`);
  }
  return code;
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
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${deferRequires(result.outputFiles[0].text, lazyPackages)}\n})`;
  const { code } = await transform(wrapped, {
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    target: 'node20.18',
  });
  const id = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(join(dist, 'ems.js'), `//${id}\n${code}`);
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

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await Promise.all([bundleShell(), ...lazyPackages.map(bundleLazyPackage)]);
warmCache();
