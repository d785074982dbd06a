// A pack is one file of dist/: a function that answers the islands in it. The first one, ems.js, holds the core.
import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import { bundleIsland } from './island.mjs';

const HELPERS = `
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });
};`;

/** What ems.js does beside the core: it loads islands, and everything from outside, when they are first used. */
const loader = (trace) => `
var __coreModules, packs = {}, islands = {};
var __loadModule = (file, pack, island = file) => {
  ${trace ? 'trace.push(file);' : ''}
  var load = packs[pack] ??= loadPack(pack)(__loadModule, __loadOutside, __coreModules, __dirname);
  return (islands[island] ??= load[island]())[file];
};
var __loadOutside = (name) => {
  var loaded = require(name.startsWith("node:") ? name : __dirname + "/" + name + ".js");
  return loaded.__esModule ? loaded : Object.assign(Object.create(loaded), { default: loaded });
};
${trace ? `var trace = []; process.on('exit', () => require('node:fs').writeFileSync(process.env.EMS_TRACE, JSON.stringify(trace)));` : ''}`;

async function finish(code) {
  const { code: small } = await transform(`module.exports = ${code}`, {
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    target: 'node20.18',
    logLevel: 'silent',
  });
  return small
    .trim()
    .replace(/^module\.exports=/, '')
    .replace(/;$/, '');
}

/** The launcher compares the name of the content with that of the code cache. */
function named(code) {
  return `//${createHash('sha256').update(code).digest('hex').slice(0, 16)}\n${code}`;
}

/** Bundles all modules by the plan; answers the files of dist/ by name. */
export async function makePacks(plan, { trace = false } = {}) {
  const islands = new Map();
  for (const file of plan.modules.keys()) {
    const name = plan.islandOf(file);
    const island = islands.get(name) ?? { name, pack: plan.packOf(file), files: new Set() };
    island.files.add(file);
    islands.set(name, island);
  }
  const parts = await Promise.all(
    [...islands.values()].map(async (island) => ({ ...island, body: await bundleIsland(island.files, plan) })),
  );
  const files = new Map();
  const core = parts.find(({ name }) => name === 'core');
  files.set(
    'ems.js',
    `(function (loadPack, require, __dirname) {${HELPERS}${loader(trace)}
     __coreModules = (() => { ${core.body} })(); return __coreModules["${plan.entry}"].main; })`,
  );
  for (const pack of new Set(parts.filter((part) => part !== core).map((part) => part.pack))) {
    const functions = parts
      .filter((part) => part !== core && part.pack === pack)
      .map(({ name, body }) => `${JSON.stringify(name)}: () => { ${body} }`);
    files.set(
      `${pack}.js`,
      `(function (__loadModule, __loadOutside, __coreModules, __dirname) {${HELPERS}return { ${functions.join(',\n')} }; })`,
    );
  }
  const finished = await Promise.all([...files].map(async ([name, code]) => [name, named(await finish(code))]));
  return finished;
}
