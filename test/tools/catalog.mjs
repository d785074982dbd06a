// Writes src/cmdlets/catalog.ts: one line for each file below core, management, psreadline, security and utility that declares a cmdlet.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'cmdlets');
const rows = [];
for (const folder of ['core', 'management', 'psreadline', 'security', 'utility']) {
  for (const file of readdirSync(join(root, folder))) {
    const text = readFileSync(join(root, folder, file), 'utf8');
    const name = /^export default cmdlet\([\s\S]*?^ {2}name: '([^']+)'/m.exec(text)?.[1];
    if (name) rows.push({ name, variable: name.replace(/[^A-Za-z0-9]/g, ''), path: `./${folder}/${file}` });
  }
}
const imports = [
  ...rows.map(({ variable, path }) => [path, `import ${variable} from '${path}';`]),
  ...['exchange', 'lab'].map((area) => [`./${area}`, `import { ${area}Cmdlets } from './${area}/${area}Cmdlets.ts';`]),
].sort(([a], [b]) => (a < b ? -1 : 1));
const keyOf = (name) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
const lines = rows
  .map(({ name, variable }) => `  ${keyOf(name.toLowerCase())}: ${variable},`)
  .sort((a, b) => (a.replaceAll("'", '') < b.replaceAll("'", '') ? -1 : 1));
writeFileSync(
  join(root, 'catalog.ts'),
  `import type { AnyCmdlet } from '../runtime/cmdlet.ts';
${imports.map(([, line]) => line).join('\n')}

/** All cmdlets by lower-case name. Written by test/tools/catalog.mjs. */
export const catalog: Readonly<Record<string, AnyCmdlet>> = {
  ...exchangeCmdlets,
  ...labCmdlets,
${lines.join('\n')}
};
`,
);
