import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenAPI3 } from 'openapi-typescript';
import { openapiTypes } from '../../../packages/testing/src/openapi-types.js';
import { type RunningApi, runningApi } from '../test/support/running-api.js';

/** The types of the API as its clients compile against them: `npm run openapi` writes them anew. */
const GENERATED = new URL('../../../packages/contracts/src/openapi.gen.ts', import.meta.url);
const HEAD = '/** The HTTP API as it describes itself. Generated: `npm run openapi` writes it anew. */\n';

let api: RunningApi;
let document: OpenAPI3;

beforeAll(async () => {
  api = await runningApi();
  document = (await (await fetch(`${api.url}/api/openapi.json`)).json()) as OpenAPI3;
});
afterAll(() => api.stop());

describe('the API’s description of itself', () => {
  it('is what the clients of this repository are compiled against', async () => {
    const types = HEAD + (await openapiTypes(document));
    if (process.env['TIDU_OPENAPI'] === 'write') await writeFile(GENERATED, types);
    expect(await readFile(GENERATED, 'utf8')).toBe(types);
  });

  it('leaves nothing open: every object says which fields it has, and every field what it holds', () => {
    const open = [...schemasIn(document.components?.schemas, '#')].filter(([, schema]) => isOpen(schema));
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

type Schema = Readonly<Record<string, unknown>>;

/** Every schema beneath a value, with its path. */
function* schemasIn(value: unknown, path: string): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && 'type' in value) yield [path, value];
  for (const [key, held] of Object.entries(value)) yield* schemasIn(held, `${path}/${key}`);
}

function isOpen({ type, properties, additionalProperties }: Schema): boolean {
  return type === 'object' && properties === undefined && !isSchema(additionalProperties);
}

function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
