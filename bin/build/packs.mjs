// A pack is one file of dist/: a function that answers the islands in it. The first one, ems.js, holds the core.
import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import { bundleIsland } from './island.mjs';

/**
 * `__importer`: what an island imports from others, by number, loaded at first use and kept in `modules`. `__lazyTable`: getters
 * for the lines of a table, each with its name, the number of its import and the name of the export. Both are texts that are
 * split when they are needed: a function for each import and line would be most of what V8 has to read at a start.
 */
const HELPERS = `
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });
};
var __importer = (modules, places) => {
  var list;
  return (index) => {
    var [file, pack, island] = (list ??= places.split(" "))[index].split("|");
    return modules[index] = pack ? __loadModule(file, pack, island) : __loadOutside(file);
  };
};
var __lazyTable = (table, imported, lines, here) => {
  var define = (name, get) => __defProp(table, name, { get, enumerable: true, configurable: true });
  if (lines) for (var line of lines.split("\\n")) {
    let [name, index, part] = line.split("\\t"), module;
    define(name, () => (module ??= imported(index))[part]);
  }
  for (let name in here) define(name, here[name]);
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
