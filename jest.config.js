/** One runner for every level: `*.spec.ts` (logic), `*.int.spec.ts` (real PostgreSQL), `*.e2e.spec.ts` (HTTP, Chromium). */
const common = {
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.stryker-tmp/'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '/.stryker-tmp/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['tidu-source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const specs = '<rootDir>/{apps,packages,tools,bench}/**/*.spec.ts';
const needsDatabase = '\\.(int|e2e)\\.spec\\.ts$';

/** Two projects, because Jest runs a project's global setup only when one of its files runs: logic needs no server. */
export default {
  // For the slowest of two shared cores; a test that knows it is slower says so itself.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'logic',
      testMatch: [specs],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, needsDatabase],
    },
    {
      ...common,
      displayName: 'system',
      testMatch: ['<rootDir>/{apps,packages,tools,bench}/**/*.{int,e2e}.spec.ts'],
      globalSetup: '<rootDir>/packages/testing/jest-setup.mjs',
      globalTeardown: '<rootDir>/packages/testing/jest-teardown.mjs',
    },
  ],
};
