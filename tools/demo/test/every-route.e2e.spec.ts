import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  applicationCommandBodies,
  caseContracts,
  type CommandContract,
  reEvaluationCommandBodies,
  type ReEvaluationView,
  registryContracts,
} from '@tidu/contracts';
import { type z } from 'zod';
import { until } from '../../../packages/testing/src/until.js';
import { annualReportOf } from '../src/samples/sections.js';
import { caseBodies, reEvaluationBodies, registryBodies } from './support/case-bodies.js';
import { openWorkshop, type Workshop } from './support/drafts.js';
import { type RawPost, signInRaw, stranger } from './support/raw.js';
import { startTidu, type Tidu } from './support/tidu.js';
import { validBodies } from './support/valid-bodies.js';

/** A command over HTTP: where it goes, what its body must look like, and a body that does. */
interface Route {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly body: unknown;
  /** The version the thing has; 0 of what there is not. */
  readonly version: number;
}

/** Registered, title converted, report submitted. */
const FACTORY_VERSION = 3;

let tidu: Tidu;
let everyRoute: Route[];
/** Signed in, and responsible for nothing. */
let bystander: RawPost;
beforeAll(async () => {
  tidu = await startTidu();
  const workshop = await openWorkshop(tidu);
  everyRoute = await routesOf(workshop);
  bystander = await signInRaw(tidu.instance.url, 'audit-admin');
}, 180_000);
afterAll(() => tidu.stop(), 30_000);

describe('every command of every contract', () => {
  it('has a body in this test that its contract accepts', () => {
    expect(everyRoute.length).toBeGreaterThan(80);
    expect(everyRoute.filter(({ schema, body }) => !schema.safeParse(body).success)).toEqual([]);
  });

  it('is refused to whoever has not signed in', async () => {
    const nobody = stranger(tidu.instance.url);
    expect(await surprises(nobody, ({ body }) => body, '401 not-signed-in')).toEqual([]);
  });

  it('is refused to someone who is responsible for nothing, and nothing is recorded', async () => {
    const before = (await tidu.events()).length;
    expect(await surprises(bystander, ({ body }) => body, '403 not-permitted')).toEqual([]);
    expect((await tidu.events()).length).toBe(before);
  }, 60_000);

  it('is refused with every fault named in both languages, where its body is none', async () => {
    for (const route of everyRoute) {
      const { path } = route;
      const answer = await bystander(path, headers(route), JSON.stringify({ surplus: true }));
      expect({ path, status: answer.status }).toEqual({ path, status: 422 });
      const issues = answer.body.issues ?? [];
      expect(issues.length).toBeGreaterThan(0);
      expect(
        issues.filter(({ path: place, message }) => place === '' || message.zh === '' || message.en === ''),
      ).toEqual([]);
    }
  }, 60_000);
});

async function surprises(
  post: RawPost,
  bodyOf: (route: Route) => unknown,
  expected: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const route of everyRoute) {
    const { status, body } = await post(route.path, headers(route), JSON.stringify(bodyOf(route)));
    const outcome = `${status} ${body.code}`;
    if (outcome !== expected) found.push(`${route.path}: ${outcome}`);
  }
  return found;
}

function headers({ version }: Route): Record<string, string> {
  return { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
}

async function routesOf(workshop: Workshop): Promise<Route[]> {
  const applicationId = await workshop.open();
  const { factoryId, reEvaluation } = await titledFactory(workshop);
  const cases = caseBodies(workshop, applicationId, factoryId);
  const registry = registryBodies(workshop);
  return [
    ...routes(`applications/${applicationId}`, 1, applicationCommandBodies, await validBodies(workshop)),
    ...routes(
      `re-evaluations/${reEvaluation.id}`,
      reEvaluation.version,
      reEvaluationCommandBodies,
      reEvaluationBodies(workshop),
    ),
    ...Object.entries(caseContracts).flatMap(([name, contract]) =>
      contractRoutes(contract, randomUUID(), 0, cases[name as keyof typeof cases]),
    ),
    ...contractRoutes(registryContracts.enterprise, workshop.sample.enterprise.uscc, 0, registry.enterprise),
    ...contractRoutes(registryContracts.factory, factoryId, FACTORY_VERSION, registry.factory),
  ];
}

/** A factory with a title and its annual report: who may act on a re-evaluation is asked of its title. */
async function titledFactory({ applicant, province, campaignId, sample }: Workshop) {
  const at = '2025-05-06T02:00:00.000Z';
  const factory = await applicant.command('factories', sample.factory, { at });
  const conversion = {
    campaignId,
    legacy: { name: '示例', issuer: '示例', number: '1', awardedOn: '2024-05-01' },
    evidence: null,
    validUntil: '2029-05-01',
  };
  const path = `factories/${factory.id}/convert-title`;
  await province.command(path, conversion, { at, version: factory.version });
  const report = annualReportOf(sample, '2026-04-08');
  const submission = { factoryId: factory.id, year: 2026, report };
  const reported = await applicant.command('re-evaluations', submission, { at: '2026-04-08T02:00:00.000Z' });
  let version = 0;
  await until(async () => {
    const view = await province.get<ReEvaluationView>(`re-evaluations/${reported.id}`);
    version = view.version;
    return view.reEvaluation.phase === 'evaluated';
  }, 60_000);
  return { factoryId: factory.id, reEvaluation: { id: reported.id, version } };
}

function contractRoutes(contract: CommandContract, id: string, version: number, bodies: object): Route[] {
  const { plural, opens, bodies: schemas } = contract;
  return routes(`${plural}/${id}`, version, schemas, bodies).map((route) =>
    opens !== null && route.path.endsWith(`/${opens}`) ? { ...route, path: plural } : route,
  );
}

function routes(
  at: string,
  version: number,
  schemas: Readonly<Record<string, z.ZodType>>,
  bodies: object,
): Route[] {
  const valid = new Map(Object.entries<unknown>({ ...bodies }));
  return Object.entries(schemas).map(([command, schema]) => ({
    path: `${at}/${command}`,
    schema,
    body: valid.get(command),
    version,
  }));
}
