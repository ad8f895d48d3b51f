import { expect, it } from '@jest/globals';
import { aggregates } from './aggregates.js';
import { canonicalHash } from './core/hashing.js';
import { permissionMatrix } from './permissions.js';

/** The hash of the rules of each version there ever was. */
const published: Readonly<Record<number, string>> = {
  1: 'd00e513cd599148faf6962ea87e9b69699e94ac4fde7ba5b8ea077d704f29d46',
  2: '5d5c506e80f09ad7bbf407f9fea6b2715145b98f56bd6bd901e0a5284bca627a',
  3: '51157ca431e0517e393f6024e3b4f2025f88fb39436db03d65da651dc212e0bc',
  4: '47a7ec80f2a1e1ee1bbc70beb00d84c18cdd306276eef19d968483dfb5745cc1',
};

it('changes no rule without a new version', () => {
  const { version, rules } = permissionMatrix;
  const advice = `Some rule differs from version ${version} as published. Raise permissionMatrix.version and add to published: ${canonicalHash(rules)}`;
  expect({ [advice]: published[version] }).toEqual({ [advice]: canonicalHash(rules) });
  expect(Object.keys(published)).toHaveLength(version);
});

it('names every aggregate there is', () => {
  expect(Object.keys(permissionMatrix.rules).sort()).toEqual(Object.keys(aggregates).sort());
});
