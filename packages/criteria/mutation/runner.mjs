// A Stryker test runner that keeps one process and starts the package anew for each mutant: every module is compiled
// once and evaluated again, so that what is computed at load time is mutated too, without the price of a new process.
import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import * as jestGlobals from './globals.mjs';

const specs = [
  'src/verdict/decimal.spec.ts',
  'src/verdict/better-is-lower.spec.ts',
  'test/contract-semantics.spec.ts',
  'test/contract-faults.spec.ts',
  'test/layers.spec.ts',
];

function compile(name) {
  const { code } = transformSync(readFileSync(name, 'utf8'), {
    swcrc: false,
    jsc: { target: 'es2023', parser: { syntax: name.endsWith('.ts') ? 'typescript' : 'ecmascript' } },
    module: { type: 'commonjs' },
  });
  return new vm.Script(`(function (exports, require) {${code}\n})`, {
    filename: resolve(name),
  }).runInThisContext();
}

class InProcessRunner {
  #modules = new Map();
  #data = new Map();

  async init() {
    const files = (folder) =>
      readdirSync(folder, { recursive: true }).map((name) => posix.join(folder, name));
    for (const name of [...files('src'), ...files('test'), 'editions/index.js'])
      if (/\.(ts|js)$/u.test(name) && (!name.endsWith('.spec.ts') || specs.includes(name)))
        this.#modules.set(name.replace(/\.ts$/u, '.js'), compile(name));
    for (const name of files('editions').filter((file) => file.endsWith('.json')))
      this.#data.set(name, JSON.parse(readFileSync(name, 'utf8')));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const start = performance.now();
    const failure = this.#run();
    if (failure !== undefined) return { status: 'error', errorMessage: failure.stack };
    const timeSpentMs = performance.now() - start;
    return { status: 'complete', tests: [{ id: 'contract', name: 'the contract', status: 0, timeSpentMs }] };
  }

  async mutantRun({ activeMutant }) {
    globalThis.__stryker__ ??= {};
    globalThis.__stryker__.activeMutant = activeMutant.id;
    const failure = this.#run();
    globalThis.__stryker__.activeMutant = undefined;
    if (failure === undefined) return { status: 'survived', nrOfTests: 1 };
    return { status: 'killed', killedBy: ['contract'], failureMessage: String(failure), nrOfTests: 1 };
  }

  /** Evaluates the specs on a fresh copy of the package; the first failure, or undefined. */
  #run() {
    const loaded = new Map();
    const load = (name) => {
      if (!loaded.has(name)) {
        const exports = {};
        loaded.set(name, exports);
        const requireFrom = (wanted) => this.#required(posix.join(posix.dirname(name), wanted), wanted, load);
        this.#modules.get(name)(exports, requireFrom);
      }
      return loaded.get(name);
    };
    try {
      for (const spec of specs) load(spec.replace(/\.ts$/u, '.js'));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
    return undefined;
  }

  #required(name, wanted, load) {
    if (wanted === '@jest/globals') return jestGlobals;
    return this.#data.has(name) ? { __esModule: true, default: this.#data.get(name) } : load(name);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
