// Reads which module of src/ takes what from which other: from esbuild's own, regular, output for each file.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { transform } from 'esbuild';

/**
 * A table in a file called …atalog.ts or …Cmdlets.ts maps names to imported things. Its lines become getters, which load a
 * thing when it is asked for by name, not when the table is made; tables spread into it keep their getters. The lines are
 * taken out of the literal and handed to `__lazy`, which island.mjs turns into a list: a function for each line would be a
 * good part of what a start reads.
 */
function makeTableLazy(source) {
  const imported = new Set([...source.matchAll(/^import (?:\* as )?(\w+) from/gm)].map((match) => match[1]));
  for (const [, names] of source.matchAll(/^import \{([^}]*)\} from/gm)) {
    for (const name of names.split(',')) imported.add(name.trim().split(' as ').at(-1));
  }
  return source.replace(/^export const (\w+)[^\n]* = \{\n(.*?)^\};/gms, (_, name, lines) => {
    const spread = [];
    const late = [];
    const lazy = lines
      .replace(/^ {2}('[^'\n]+'|\w+|\[[^\]\n]+\]): (\w+),$/gm, (line, key, value) => {
        if (!imported.has(value)) return line;
        if (key.startsWith('[')) return `  get ${key}() { return ${value}; },`;
        late.push(`${key}: __late(${value})`);
        return '';
      })
      .replace(/^ {2}\.\.\.(\w+),$/gm, (line, other) => {
        if (!imported.has(other)) return line;
        spread.push(`Object.defineProperties(${name}, Object.getOwnPropertyDescriptors(${other}));`);
        return '';
      });
    const getters = late.length > 0 ? `__lazy(${name}, {\n${late.join(',\n')}\n});\n` : '';
    return `export const ${name}: any = {\n${lazy}};\n${getters}${spread.join('\n')}`;
  });
}

/** The TypeScript (or JSON) text of a file as it goes into the bundle. */
export function readSource(root, file) {
  const source = readFileSync(join(root, file), 'utf8');
  return /(atalog|Cmdlets)\.ts$/.test(file) ? makeTableLazy(source) : source;
}

const IMPORT = /^import (?:(\w+),? ?)?(?:\* as \w+|\{([^}]*)\})?(?: from )?"([^"]+)"/gm;
const REEXPORT = /^export (\*|\{([^}]*)\})(?: as \w+)? from "([^"]+)"/gm;
const EXPORT = /^export \{([^}]*)\};/gm;

const namesIn = (list, side) =>
  (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (part.includes(' as ') ? part.split(' as ')[side] : part));

/** The name under which a file offers all of its exports as one object. */
export const ALL = '__all';

/** `import * as x` from another island takes that object. */
export function withoutNamespaces(source, isOutside) {
  return source.replace(/^import \* as (\w+) from '(\.[^']+)';$/gm, (line, name, path) =>
    isOutside(path) ? `import { ${ALL} as ${name} } from '${path}';` : line,
  );
}

/** What one file takes from others and offers itself. */
async function scanFile(root, file) {
  const source = readSource(root, file);
  if (file.endsWith('.json')) return { takes: [], offers: ['default'], changing: new Set() };
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'node20.18', charset: 'ascii' });
  const resolve = (path) => join(dirname(file), path);
  const takes = [];
  for (const [statement, byDefault, list, path] of code.matchAll(IMPORT)) {
    if (!path.startsWith('.')) continue;
    const all = statement.includes('* as ');
    const names = [...(byDefault ? ['default'] : []), ...namesIn(list, 0)];
    takes.push({ file: resolve(path), names: all ? [ALL] : names });
  }
  const reexported = [];
  for (const [, star, list, path] of code.matchAll(REEXPORT)) {
    if (star === '*') throw new Error(`${file}: 'export *' hides what a module offers; name it`);
    takes.push({ file: resolve(path), names: namesIn(list, 0) });
    reexported.push(...namesIn(list, 1));
  }
  const offers = [...[...code.matchAll(EXPORT)].flatMap(([, list]) => namesIn(list, 1)), ...reexported];
  const changing = new Set([...source.matchAll(/^export let (\w+)/gm)].map((match) => match[1]));
  return { takes, offers, changing };
}

/** All modules that `entry` leads to, in the order they are met. */
export async function scan(root, entry) {
  const modules = new Map();
  const met = new Set([entry]);
  for (const file of met) {
    const module = await scanFile(root, file);
    modules.set(file, module);
    for (const { file: next } of module.takes) met.add(next);
  }
  return modules;
}
