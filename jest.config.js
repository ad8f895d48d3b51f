/**
 * One runner for every level: `*.spec.ts` (logic, from the sources alone), `*.spec.tsx` (components, in jsdom),
 * `*.int.spec.ts` (real PostgreSQL, programs as they are built), `*.e2e.spec.ts` (HTTP, Chromium), `*.trial.spec.ts`
 * (what takes long: `npm run trials`).
 */
const common = {
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.stryker-tmp/'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '/.stryker-tmp/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['tidu-source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.ts$': compiled({
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    }),
    '^.+\\.tsx$': compiled({
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    }),
  },
};

function compiled(jsc) {
  const options = { swcrc: false, module: { type: 'es6' }, sourceMaps: 'inline' };
  return ['@swc/jest', { ...options, jsc: { target: 'es2023', ...jsc } }];
}

const specs = '<rootDir>/{apps,packages,tools,bench}/**/*.spec.ts';
const beyondLogic = '\\.(int|e2e|trial)\\.spec\\.ts$';

/** Apart, because Jest runs a project's global setup only when one of its files runs: logic needs no server. */
export default {
  // Against what hangs, and no measure of speed: ten other processes may be at work on the same cores.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'logic',
      testMatch: [specs],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, beyondLogic],
    },
    {
      ...common,
      displayName: 'web',
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.tsx'],
      testEnvironment: '<rootDir>/packages/testing/jest-browser.mjs',
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '\\.css$': '<rootDir>/packages/testing/jest-no-style.mjs',
      },
    },
    {
      ...common,
      displayName: 'system',
      testMatch: ['<rootDir>/{apps,packages,tools,bench}/**/*.{int,e2e}.spec.ts'],
      globalSetup: '<rootDir>/packages/testing/jest-setup.mjs',
      globalTeardown: '<rootDir>/packages/testing/jest-teardown.mjs',
    },
    {
      ...common,
      displayName: 'trials',
      testMatch: ['<rootDir>/{apps,packages,tools,bench}/**/*.trial.spec.ts'],
    },
  ],
};
