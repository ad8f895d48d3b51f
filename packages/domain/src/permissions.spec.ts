import { expect, it } from '@jest/globals';
import { aggregates } from './aggregates.js';
import { canonicalHash } from './core/hashing.js';
import { permissionMatrix } from './permissions.js';

/** The hash of the rules of each version there ever was. */
const published: Readonly<Record<number, string>> = {
  1: 'd00e513cd599148faf6962ea87e9b69699e94ac4fde7ba5b8ea077d704f29d46',
  2: '5d5c506e80f09ad7bbf407f9fea6b2715145b98f56bd6bd901e0a5284bca627a',
  3: '51157ca431e0517e393f6024e3b4f2025f88fb39436db03d65da651dc212e0bc',
  4: '38b28191a2ff271985cdbb6de0337dba31868d88ccbc35531ae5e1dfeee8378a',
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
