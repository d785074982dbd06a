// An island is a set of modules bundled as one function: inside it a name is a plain variable. What it takes from the core
// is a variable too; what it takes from another island is loaded at first use.
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { ALL, readSource, withoutNamespaces } from './scan.mjs';

/** What other islands take from each file of this one. */
function takenFrom(files, { modules, islandOf }) {
  const taken = new Map();
  for (const [user, { takes }] of modules) {
    for (const { file, names } of takes) {
      if (!files.has(file) || islandOf(user) === islandOf(file)) continue;
      const wanted = taken.get(file) ?? new Set();
      for (const name of names) wanted.add(name);
      taken.set(file, wanted);
    }
  }
  return taken;
}

/** A module whose default export is a table: file, then name, of what others take. */
function entrySource(taken, modules) {
  const imports = [];
  const takeName = (file, name) => {
    const variable = `taken${imports.length}`;
    imports.push(`import { ${name} as ${variable} } from './${file}';`);
    // Only a variable that changes needs a getter.
    return modules.get(file).changing.has(name) ? `get ${name}() { return ${variable}; }` : `${name}: ${variable}`;
  };
  const table = (file, names) => `{ ${[...names].map((name) => property(file, name)).join(', ')} }`;
  const property = (file, name) =>
    name === ALL ? `${ALL}: ${table(file, modules.get(file).offers)}` : takeName(file, name);
  const tables = [...taken].map(([file, names]) => `${JSON.stringify(file)}: ${table(file, names)}`);
  // Some are there for what they do, not for what they offer.
  const all = [...taken.keys()].map((file) => `import './${file}';`);
  return [...all, ...imports, `export default { ${tables.join(', ')} };`].join('\n');
}

const FRAME_END = 'module.exports = __toCommonJS(stdin_exports);\n';

/** esbuild's helpers are the same for every island: packs have one copy. Its exports become the function's result. */
function withoutFrame(code) {
  const end = code.indexOf(FRAME_END);
  if (end < 0) throw new Error('esbuild frames a bundle in another way now');
  return `${code.slice(end + FRAME_END.length)}\nreturn stdin_default;`;
}

const DECLARATION = /^var (import_\w+) = (?:__toESM\()?require\("([^"]+)"\)(?:(?:, 1)?\))?;$/gm;

/** Where an import lies, as `__late` of the helpers reads it: the file, its pack and its island; or what is outside. */
function placeOf(name, { islandOf, packOf }) {
  if (!name.startsWith('src/')) return name;
  const island = islandOf(name);
  return [name, packOf(name), ...(island === name ? [] : [island])].join('|');
}

const LAZY_TABLE = /^__lazy\((\w+), \{\n([\s\S]*?)\n\}\);$/gm;
const LAZY_LINE = /^ *("(?:[^"\\]|\\.)*"|\w+): __late\((.*)\),?$/;

/** Lines of a lazy table as one text: name, import and export; what lies in this island stays a function. */
function lazyTable(name, lines, late) {
  const listed = [];
  const here = [];
  for (const line of lines.split('\n')) {
    const [, key, value] = LAZY_LINE.exec(line);
    const [, variable, part] = /^(\w+)\.(\w+)$/.exec(value) ?? [];
    const index = late.findIndex((one) => one.variable === variable);
    if (index < 0) here.push(`${key}: () => ${value}`);
    else listed.push([key.startsWith('"') ? JSON.parse(key) : key, index, part].join('\t'));
  }
  return `__lazyTable(${name}, __imported, ${JSON.stringify(listed.join('\n'))}, { ${here.join(', ')} });`;
}

/** Rewrites what esbuild made of the imports from outside the island. */
function linkImports(code, plan) {
  const head = [];
  const imports = [...code.matchAll(DECLARATION)].map(([, variable, name]) => ({ variable, name }));
  const late = [];
  let linked = code.replace(DECLARATION, '');
  for (const { variable, name } of imports) {
    const isUsed = new RegExp(`\\b${variable}\\b`).test(linked);
    // `import './install.ts'`: it is there for what it does.
    if (!isUsed && !plan.coreFiles.has(name)) head.push(`__imported(${late.push({ variable, name }) - 1});`);
    else if (plan.coreFiles.has(name)) {
      const names = new Set([...linked.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map((match) => match[1]));
      linked = linked.replace(new RegExp(`\\b${variable}\\.(?=\\w)`, 'g'), `${variable}$`);
      const parts = [...names].map((part) => `${part}: ${variable}$${part}`);
      head.push(`var { ${parts.join(', ')} } = __coreModules["${name}"];`);
    } else late.push({ variable, name });
  }
  linked = linked.replace(LAZY_TABLE, (_, name, lines) => lazyTable(name, lines, late));
  for (const [index, { variable }] of late.entries())
    linked = linked.replace(new RegExp(`\\b${variable}\\b`, 'g'), `(__modules[${index}] ?? __imported(${index}))`);
  const places = late.map(({ name }) => placeOf(name, plan)).join(' ');
  head.unshift(`var __modules = [], __imported = __importer(__modules, ${JSON.stringify(places)});`);
  const left = /\brequire\("[^"]*"\)|\b__la(?:te|zy)\(/.exec(linked);
  if (left) throw new Error(`an import could not be linked: ${left[0]}`);
  return `${head.join('\n')}\n${linked}`;
}

/** Bundles the modules of one island; answers the body of a function that returns its table. */
export async function bundleIsland(files, plan) {
  const { root, modules, outside } = plan;
  const taken = takenFrom(files, plan);
  if (files.has(plan.entry)) taken.set(plan.entry, new Set(['main']));
  const result = await build({
    absWorkingDir: root,
    stdin: { contents: entrySource(taken, modules), resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20.18',
    charset: 'ascii',
    external: outside,
    logLevel: 'warning',
    define: { 'import.meta.dirname': '__dirname' },
    plugins: [islandPlugin(root, files)],
  });
  return linkImports(withoutFrame(result.outputFiles[0].text), plan);
}

function islandPlugin(root, files) {
  return {
    name: 'island',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const absolute = join(resolveDir, path);
        const file = absolute.slice(root.length + 1);
        return files.has(file) ? { path: absolute } : { path: file, external: true };
      });
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: withoutNamespaces(
          readSource(root, path.slice(root.length + 1)),
          (other) => !files.has(join(dirname(path), other).slice(root.length + 1)),
        ),
        loader: 'ts',
      }));
    },
  };
}
