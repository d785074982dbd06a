import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

interface Layer {
  readonly layer: number;
  readonly folder: string;
  readonly imports: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const layers = JSON.parse(readFileSync(join(root, 'test/tools/layers.json'), 'utf8')) as readonly Layer[];

/** The rows of the table in docs/architecture.md, as the layers that they state. */
function documentedLayers(): Layer[] {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  return [...text.matchAll(/^\| (\d) \| `(\w+)\/[^`]*` \|.*\| ([^|]+) \|$/gm)].map(
    ([, layer, folder = '', imports = '']) => ({
      layer: Number(layer),
      folder,
      imports: readImports(imports, Number(layer)),
    }),
  );
}

function readImports(text: string, layer: number): string[] {
  if (text === 'nothing') return [];
  if (text === 'all above')
    return layers.filter((other) => other.layer < layer || other.folder === 'help').map(({ folder }) => folder);
  return text.split(', ');
}

const sorted = ({ layer, folder, imports }: Layer): Layer => ({ layer, folder, imports: [...imports].sort() });

it('the table in docs/architecture.md is the one that is checked', () => {
  expect(documentedLayers().map(sorted)).toEqual(
    layers
      .map((layer) => (layer.folder === 'host' ? { ...layer, imports: readImports('all above', 5) } : layer))
      .map(sorted),
  );
});

it('has a row for each folder of src/', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(layers.map(({ folder }) => folder)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});

it('lets no folder import one above it', () => {
  const layerOf = new Map(layers.map(({ folder, layer }) => [folder, layer]));
  for (const { layer, imports } of layers) {
    for (const folder of imports) expect(layerOf.get(folder)).toBeLessThanOrEqual(layer);
  }
});
