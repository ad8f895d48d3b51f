// A Stryker test runner that keeps one process and starts the package anew for each mutant: every module is compiled
// once and evaluated again, so that what is computed at load time is mutated too, without the price of a new process.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { collector } from './harness.mjs';

const require = createRequire(import.meta.url);

/** Random histories, the exploration of everything and what was recorded are left out: a mutant is to die of a test of its own. */
const isLong = (name) => /(histories|lifecycle|corpus)\.spec\.ts$/u.test(name);
/** Specs over the whole matrix hold the policy to what is written by hand; of anything else they say too little. */
const isWide = (name) => name.endsWith('matrix.spec.ts');

function compile(name) {
  const { code } = transformSync(readFileSync(name, 'utf8'), {
    swcrc: false,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  return new vm.Script(`(function (exports, require) {${code}\n})`, {
    filename: resolve(name),
  }).runInThisContext();
}

class InProcessRunner {
  #modules = new Map();
  #specs = [];

  async init() {
    const files = (folder) =>
      readdirSync(folder, { recursive: true }).map((name) => posix.join(folder, name));
    const names = [...files('src'), ...files('test')].filter((name) => name.endsWith('.ts'));
    for (const name of names) this.#modules.set(name.replace(/\.ts$/u, '.js'), compile(name));
    this.#specs = names.filter((name) => name.endsWith('.spec.ts') && !isLong(name)).sort();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const tests = [];
    globalThis.__stryker__ ??= {};
    for (const spec of this.#specs) {
      for (const { id, body } of this.#load(spec)) {
        const start = performance.now();
        globalThis.__stryker__.currentTestId = id;
        try {
          await body();
        } catch (error) {
          return { status: 'error', errorMessage: `${id}: ${error.stack}` };
        } finally {
          globalThis.__stryker__.currentTestId = undefined;
        }
        tests.push({ id, name: id, status: 0, timeSpentMs: performance.now() - start });
      }
    }
    return { status: 'complete', tests, mutantCoverage: globalThis.__stryker__.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter }) {
    globalThis.__stryker__ ??= {};
    globalThis.__stryker__.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    try {
      for (const spec of this.#near(sandboxFileName, testFilter)) {
        for (const { id, body } of this.#load(spec)) {
          if (testFilter !== undefined && !testFilter.includes(id)) continue;
          nrOfTests += 1;
          try {
            await body();
          } catch (error) {
            return { status: 'killed', killedBy: [id], failureMessage: String(error), nrOfTests };
          }
        }
      }
      return { status: 'survived', nrOfTests };
    } catch (error) {
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests };
    } finally {
      globalThis.__stryker__.activeMutant = undefined;
    }
  }

  /** The specs to run, those of the mutant's own folder first, and those over the whole matrix for the policy alone. */
  #near(fileName, testFilter) {
    const name = posix.relative(process.cwd(), fileName);
    const folder = name.split('/').slice(0, 2).join('/');
    const isPolicy = folder === 'src/policy';
    const own = name.replace(/\.ts$/u, '.spec.ts');
    const distance = (spec) => (spec === own ? 0 : spec.startsWith(`${folder}/`) ? 1 : 2);
    return this.#specs
      .filter((spec) => isPolicy || !isWide(spec))
      .filter((spec) => testFilter === undefined || testFilter.some((id) => id.startsWith(`${spec} `)))
      .sort((one, other) => distance(one) - distance(other));
  }

  /** Evaluates a spec on a fresh copy of the package and returns its tests. */
  #load(spec) {
    const loaded = new Map();
    const { tests, globals } = collector(spec);
    const load = (name) => {
      if (!loaded.has(name)) {
        const exports = {};
        loaded.set(name, exports);
        this.#modules.get(name)(exports, (wanted) => {
          if (wanted === '@jest/globals') return globals;
          return wanted.startsWith('.') ? load(posix.join(posix.dirname(name), wanted)) : require(wanted);
        });
      }
      return loaded.get(name);
    };
    load(spec.replace(/\.ts$/u, '.js'));
    return tests;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
