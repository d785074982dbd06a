/** Jest on native ES modules: swc only strips the types, `.ts` imports resolve as they are written. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, transform: { verbatimModuleSyntax: true } },
      },
    ],
  },
  injectGlobals: false,
  reporters: [
    process.env.CI ? ['default', { summaryThreshold: 1 }] : 'default',
    '<rootDir>/test/tools/countingReporter.mjs',
  ],
  maxWorkers: 2,
  // Only what hangs ends here: no test may fail because a machine is slow.
  testTimeout: 120_000,
};
