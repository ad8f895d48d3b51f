import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Middleware } from 'openapi-fetch';
import { type OpenAPI3, type OperationObject } from 'openapi-typescript';
import { openapiTypes } from '../../../packages/testing/src/openapi-types.js';
import { DEMO_PASSWORD } from '../src/accounts/names.js';
import { readSample } from '../src/samples/sample.js';
import { Cast } from '../src/story/cast.js';
import { type Ending, play } from '../src/story/play.js';
import { samples } from './support/drafts.js';
import { startTidu, type Tidu } from './support/tidu.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const demo = join(root, 'tools/demo');
const player = ['play.ts', 'cast.ts'].map((file) => join(demo, 'src/story', file));
const COMPILER = join(root, 'node_modules/typescript-7/bin/tsc');

let tidu: Tidu;
let document: OpenAPI3;
beforeAll(async () => {
  tidu = await startTidu();
  document = (await (await fetch(`${tidu.instance.url}/api/openapi.json`)).json()) as OpenAPI3;
}, 120_000);
afterAll(() => tidu.stop(), 30_000);

describe('a client generated from what the API says of itself', () => {
  it('compiles with the player of the stories', async () => {
    expect(await faultsWith(document)).toEqual([]);
  }, 120_000);

  it('does not compile where a route, a body or an answer is missing that the stories use', async () => {
    const lacking = structuredClone(document);
    const paths = lacking.paths ?? {};
    delete paths['/api/applications/{id}/submit'];
    delete operationAt(lacking, '/api/expert-pools', 'post')?.requestBody;
    delete operationAt(lacking, '/api/certificates/{number}', 'get')?.responses?.['200'];
    const files = (await faultsWith(lacking)).map((fault) => fault.split(': ')[0]);
    expect([...new Set(files)].sort()).toEqual(['applying.ts', 'deciding.ts', 'panel.ts']);
  }, 120_000);

  it('plays the five stories, and the document describes all that was asked and answered', async () => {
    const exchanges = new Map<string, Exchange>();
    const watch: Middleware = {
      onResponse({ schemaPath: path, request, response: { status } }) {
        const method = request.method.toLowerCase();
        const hasBody = request.headers.has('content-type');
        exchanges.set(`${method} ${path} ${status}`, { path, method, hasBody, status });
      },
    };
    const cast = new Cast({ url: tidu.instance.url, watch }, DEMO_PASSWORD);
    const files = (await readdir(samples)).filter((file) => file.endsWith('.json'));
    const endings: Ending[] = [];
    for (const file of files) {
      const sample = await readSample(join(samples, file));
      endings.push(await play(sample, { cast, run: 'generated client', onStep: () => undefined }));
    }
    expect(endings.flatMap(({ problems }) => problems)).toEqual([]);
    expect(endings).toHaveLength(5);
    const undescribed = [...exchanges].filter(([, exchange]) => !isDescribed(exchange));
    expect(undescribed.map(([name]) => name)).toEqual([]);
    const refusals = [...exchanges.values()].filter(({ status }) => status >= 400);
    expect(refusals.length).toBeGreaterThan(5);
  }, 400_000);
});

/** What was asked once, and how it was answered. */
interface Exchange {
  readonly path: string;
  readonly method: string;
  readonly hasBody: boolean;
  readonly status: number;
}

function isDescribed({ path, method, hasBody, status }: Exchange): boolean {
  const operation = operationAt(document, path, method);
  return (
    operation?.responses?.[String(status)] !== undefined && (!hasBody || operation.requestBody !== undefined)
  );
}

function operationAt(of: OpenAPI3, path: string, method: string): OperationObject | undefined {
  const at = of.paths?.[path];
  if (at === undefined || '$ref' in at) return undefined;
  const operation = Object.entries(at).find(([name]) => name === method)?.[1] as OperationObject | undefined;
  return operation;
}

/** What the compiler says of the player, against the types made from a document: each fault after the name of its file. */
async function faultsWith(of: OpenAPI3): Promise<string[]> {
  const folder = await mkdtemp(join(demo, 'dist/client-'));
  try {
    await cp(join(root, 'packages/contracts/src'), join(folder, 'contracts'), { recursive: true });
    await writeFile(join(folder, 'contracts/openapi.gen.ts'), await openapiTypes(of));
    const compilerOptions = { paths: { '@tidu/contracts': ['./contracts/index.ts'] } };
    const settings = { extends: join(root, 'tsconfig.base.json'), compilerOptions, files: player };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const child = spawn(process.execPath, [COMPILER, '-p', folder, '--pretty', 'false']);
    const said = await text(child.stdout);
    return said.split('\n').flatMap((line) => {
      const [, file = '', fault = ''] = /^(\S.*)\(\d+,\d+\): error (.*)$/.exec(line) ?? [];
      return file === '' ? [] : [`${basename(file)}: ${fault}`];
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
