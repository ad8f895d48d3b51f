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

/** Random histories and the exploration of everything are left out: a mutant is to die of a test of its own. */
const isLong = (name) => /(histories|lifecycle)\.spec\.ts$/u.test(name);
/** Specs over the whole matrix come last: most mutants die of a nearer one. */
const isWide = (name) => /matrix/u.test(name);

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
    this.#specs = names
      .filter((name) => name.endsWith('.spec.ts') && !isLong(name))
      .sort((one, other) => isWide(one) - isWide(other) || one.localeCompare(other));
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

  async mutantRun({ activeMutant, testFilter }) {
    globalThis.__stryker__ ??= {};
    globalThis.__stryker__.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    try {
      for (const spec of this.#near(activeMutant.fileName, testFilter)) {
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

  /** The specs to run, those of the mutant's own folder first, the slow ones last. */
  #near(fileName, testFilter) {
    const folder = posix.dirname(posix.relative(process.cwd(), fileName));
    const wanted = this.#specs.filter(
      (spec) => testFilter === undefined || testFilter.some((id) => id.startsWith(`${spec} `)),
    );
    const distance = (spec) => Number(isWide(spec)) * 2 + Number(!spec.startsWith(folder));
    return wanted.sort((one, other) => distance(one) - distance(other));
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
