// Makes dist/ from src/. Run by `npm run build` and, after an install, by `prepare`. `--sizes` prints what takes room,
// `--core` also which modules every start loads.
//
// `ems -Command 1` may cost little more than Node itself, and most of a start is reading, compiling and running code that
// the command never needs. So the build first makes a shell in which every module loads at first use, lets it run such a
// command, and looks what was loaded: that is the core, one bundle. The rest lies in packs beside it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makePacks } from './build/packs.mjs';
import { scan } from './build/scan.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = process.env.EMS_DIST ?? join(root, 'dist');
const entry = 'src/host/main.ts';

/** Packages that are bundled into a file of their own, and loaded at first use like everything else. */
const packages = ['chalk', 'cli-table3', 'commander', 'conf', 'saxes'];

/** What a start always needs is what this needs. */
const coreCommand = '1';

/**
 * What people do most. A pack holds what this needs, and a second one of its name with `-more` all else that belongs there.
 * It runs once after the build, too, so that the code caches hold it.
 */
const usualCommands =
  "'a' | ForEach-Object { $_ }; Get-ReceiveConnector | Format-List | Out-Null; Get-ReceiveConnector | Select-Object Name";

/**
 * Modules that call each other so often that they belong into one island, and the file of dist/ that it goes into. What no
 * line matches is an island of its own.
 */
const groups = [
  // Apart, because a greeting and a first prompt need nothing else of the formatter and the engine.
  {
    name: 'prompt',
    pattern:
      /^src\/(base\/displayWidth|format\/layout\/wordWrap|runtime\/(promptLoop|promptText|readCommand|runTyped)|cmdlets\/exchange\/(greeting|practiceFacts|shellTexts)|host\/(version|run\/greet|hints\/hintsVariable))\.ts$/,
    pack: 'prompt',
  },
  // Alone, because it loads chalk.
  { name: 'colours', pattern: /^src\/host\/console\/consoleColours\.ts$/, pack: 'prompt' },
  { name: 'runtime', pattern: /^src\/(base|syntax|runtime)\//, pack: 'runtime' },
  // The runtime extends its FileError.
  { name: 'files', pattern: /^src\/values\/FileSystem\.ts$/, pack: 'values' },
  { name: 'numbers', pattern: /^src\/values\/(numbers|format|text)\//, pack: 'values' },
  { name: 'format', pattern: /^src\/format\/(?!views\/)/, pack: 'format' },
  { name: 'views', pattern: /^src\/format\/views\//, pack: 'format' },
  { name: 'exchange', pattern: /^src\/exchange\//, pack: 'exchange' },
  { name: 'smtp', pattern: /^src\/smtp\//, pack: 'smtp' },
  { name: 'logs', pattern: /^src\/logs\//, pack: 'smtp' },
  { name: 'help', pattern: /^src\/help\//, pack: 'help' },
  { name: 'editor', pattern: /^src\/host\/(editor|shell)\//, pack: 'editor' },
];

/** The file of dist/ for the other modules: what is used together lies together. */
const packRules = [
  [/^src\/values\/dotnet\//, () => 'dotnet'],
  [/^src\/(values\/exchange|cmdlets\/exchange|host\/store)\//, () => 'exchange'],
  [/^src\/cmdlets\/lab\//, () => 'smtp'],
  [/^src\/cmdlets\/(\w+)\//, ([, module]) => module],
  [/^src\/(\w+)\//, ([, folder]) => folder],
];

const groupOf = (file) => groups.find(({ pattern }) => pattern.test(file));

function packByFolder(file) {
  for (const [pattern, name] of packRules) {
    const match = pattern.exec(file);
    if (match) return name(match);
  }
  throw new Error(`${file} belongs to no pack`);
}

function writeDist(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
}

function runShell(distFolder, code, environment = {}) {
  const home = mkdtempSync(join(distFolder, 'home-'));
  const run = spawnSync(process.execPath, [join(root, 'bin', 'ems'), '--home', home, '-Command', code], {
    env: { ...process.env, NODE_OPTIONS: '', EMS_DIST: distFolder, ...environment },
    encoding: 'utf8',
  });
  rmSync(home, { recursive: true, force: true });
  if (run.error || run.signal) throw new Error(`the built shell does not start: ${run.error ?? run.signal}`);
  return run;
}

/** The modules that each of the commands loads. */
async function findLoaded(modules, outside, commands) {
  const plan = {
    root,
    entry,
    modules,
    outside,
    coreFiles: new Set([entry]),
    islandOf: (file) => (file === entry ? 'core' : file),
    packOf: () => 'all',
  };
  // Two builds at once must not meet.
  const folder = join(root, 'node_modules', '.cache', `ems-build-${process.pid}`);
  writeDist(folder, [...(await makePacks(plan, { trace: true })), ...(await bundlePackages())]);
  const loaded = commands.map((code) => modulesLoadedBy(folder, code));
  rmSync(folder, { recursive: true, force: true });
  return loaded;
}

function modulesLoadedBy(folder, code) {
  const trace = join(folder, 'trace.json');
  const run = runShell(folder, code, { EMS_TRACE: trace });
  if (run.status !== 0) throw new Error(`'${code}' fails in the built shell: ${run.stdout}${run.stderr}`);
  return new Set([entry, ...JSON.parse(readFileSync(trace, 'utf8'))]);
}

let bundledPackages;
const bundlePackages = () => (bundledPackages ??= Promise.all(packages.map(bundlePackage)));

async function bundlePackage(name) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [name],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20.18',
    charset: 'ascii',
    logLevel: 'warning',
  });
  return [`${name}.js`, result.outputFiles[0].text];
}

const modules = await scan(root, entry);
const [coreFiles, usualFiles] = await findLoaded(modules, packages, [coreCommand, usualCommands]);

function packOf(file) {
  const group = groupOf(file);
  if (group) return group.pack;
  return usualFiles.has(file) ? packByFolder(file) : `${packByFolder(file)}-more`;
}

const plan = {
  root,
  entry,
  modules,
  outside: packages,
  coreFiles,
  islandOf: (file) => (coreFiles.has(file) ? 'core' : (groupOf(file)?.name ?? file)),
  packOf,
};
// All is bundled before the old files go: a mistake in the sources leaves the last good build.
const files = [...(await makePacks(plan)), ...(await bundlePackages())];
writeDist(dist, files);
// The launcher writes a pack's code cache at the end of the first run that loads it: the core's knows what every start needs
// and no more, the others' what usual commands need.
for (const code of [coreCommand, usualCommands]) runShell(dist, code);
if (process.argv.includes('--sizes') || process.argv.includes('--core')) {
  console.log(`core: ${coreFiles.size} of ${modules.size} modules`);
  if (process.argv.includes('--core')) for (const file of coreFiles) console.log(`  ${file}`);
  for (const [name, contents] of files) console.log(`${name.padEnd(20)} ${Math.ceil(contents.length / 1024)} KiB`);
}
