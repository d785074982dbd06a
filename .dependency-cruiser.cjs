// Which folder of src/ may import which: one table, test/tools/layers.json, also checked against docs/architecture.md.
const layers = require('./test/tools/layers.json');

/** The layers that must run in a browser as well: the machine reaches them only through `Platform`. */
const withoutNode = layers.filter(({ layer }) => layer < 5).map(({ folder }) => folder);

const onlyItsLayers = layers.map(({ folder, imports }) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import only: ${imports.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|bin|test)/', pathNot: `^src/(${[folder, ...imports].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...onlyItsLayers,
    {
      name: 'no-node-below-the-host',
      comment: 'files, clock, random numbers and sleeping come through Platform',
      severity: 'error',
      from: { path: `^src/(${withoutNode.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'known-folder',
      comment: 'each file of src/ lies in a folder of the table',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${layers.map(({ folder }) => folder).join('|')})/` },
    },
    {
      name: 'can-be-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: '^test/', pathNot: '^test/tools/layers' },
    },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API for dependency-cruiser to parse with. swc counts type-only imports like all others,
    // which is what the table of layers wants; cycles are looked for by test/tools/cycles.mjs, which knows them apart.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|fixtures|docs)/' },
    detectProcessBuiltinModuleCalls: true,
  },
};
