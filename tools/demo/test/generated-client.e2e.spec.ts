import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Middleware } from 'openapi-fetch';
import { type OpenAPI3, type OperationObject } from 'openapi-typescript';
import ts from 'typescript';
import { openapiTypes } from '../../../packages/testing/src/openapi-types.js';
import { DEMO_PASSWORD } from '../src/accounts/names.js';
import { readSample } from '../src/samples/sample.js';
import { Cast } from '../src/story/cast.js';
import { type Ending, play } from '../src/story/play.js';
import { samples } from './support/drafts.js';
import { startTidu, type Tidu } from './support/tidu.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const player = ['play.ts', 'cast.ts'].map((file) => join(root, 'tools/demo/src/story', file));
/** The types that stand in the repository; here the served document's own take their place. */
const committed = join(root, 'packages/contracts/src/openapi.gen.ts');

let tidu: Tidu;
let document: OpenAPI3;
let folder: string;
beforeAll(async () => {
  tidu = await startTidu();
  document = (await (await fetch(`${tidu.instance.url}/api/openapi.json`)).json()) as OpenAPI3;
  folder = await mkdtemp(join(tmpdir(), 'tidu-client-'));
}, 120_000);
afterAll(async () => {
  await tidu.stop();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

describe('a client generated from what the API says of itself', () => {
  it('compiles with the player of the stories', async () => {
    expect(await faultsWith(document)).toEqual([]);
  }, 120_000);

  it('does not compile where a route, a body or an answer is missing that the stories use', async () => {
    const lacking = structuredClone(document);
    const paths = lacking.paths ?? {};
    delete paths['/api/applications/{id}/submit'];
    delete operationAt(lacking, '/api/public-notices', 'post')?.requestBody;
    delete operationAt(lacking, '/api/certificates/{number}', 'get')?.responses?.['200'];
    const files = (await faultsWith(lacking)).map((fault) => fault.split(': ')[0]);
    expect([...new Set(files)].sort()).toEqual(['applying.ts', 'deciding.ts']);
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
  const generated = join(folder, 'openapi.ts');
  await writeFile(generated, await openapiTypes(of));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => readFile(file === committed ? generated : file);
  const program = ts.createProgram(player, options, host);
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(root, 'tools/demo/')));
  return own.flatMap((file) =>
    program
      .getSemanticDiagnostics(file)
      .map(
        ({ messageText }) =>
          `${basename(file.fileName)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      ),
  );
}
