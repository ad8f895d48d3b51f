import { randomUUID } from 'node:crypto';
import {
  type CampaignPage,
  type CampaignView,
  type FactoryPage,
  type Me,
  type Receipt,
} from '@tidu/contracts';
import { type APIRequestContext, type Browser, type Page } from 'playwright-core';

/** Experts enough for three seats and two in reserve, with two thirds technical in both. */
const EXPERTS = 5;

/** Gives a command straight to the API, for what has been settled before a course begins. */
async function give(api: APIRequestContext, path: string, data: unknown, version?: number): Promise<Receipt> {
  const response = await api.post(`/api/${path}`, {
    data,
    headers: {
      'Idempotency-Key': randomUUID(),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    },
  });
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Receipt;
}

async function get<Body>(api: APIRequestContext, path: string): Promise<Body> {
  return (await (await api.get(`/api/${path}`)).json()) as Body;
}

/** The province has long known the factory: it converts the older title to the basic tier (认定转换). */
export async function convertLegacyTitle(province: Page, applicant: Page): Promise<void> {
  const [factory] = (await get<FactoryPage>(applicant.request, 'factories')).items;
  const [listed] = (await get<CampaignPage>(province.request, 'campaigns')).items;
  if (factory === undefined || listed === undefined) throw new Error('no factory or no campaign');
  const campaign = await get<CampaignView>(province.request, `campaigns/${listed.id}`);
  const { year, region, edition, asOf, window, interpretation, noticeWorkingDays, validityYears } = campaign;
  const basic = await give(province.request, 'campaigns', {
    tier: 'basic',
    name: { zh: '示例 基础级批次', en: 'Sample basic campaign' },
    year,
    region,
    edition,
    asOf,
    window,
    interpretation,
    noticeWorkingDays,
    validityYears,
  });
  await give(
    province.request,
    `factories/${factory.id}/convert-title`,
    {
      campaignId: basic.id,
      legacy: {
        name: '示例 原数字化车间',
        issuer: '示例 原认定机关',
        number: '示例-001',
        awardedOn: `${year - 1}-03-01`,
      },
      evidence: null,
      validUntil: `${year + 2}-12-31`,
    },
    factory.version,
  );
}

/** The province's expert pool (专家库), as it stands before the course; tells each expert's account by name. */
export async function fillPool(
  browser: Browser,
  url: string,
  province: Page,
  password: string,
): Promise<ReadonlyMap<string, string>> {
  const accounts = new Map<string, string>();
  let { version } = await give(province.request, 'expert-pools', { authority: '440000' });
  for (let index = 1; index <= EXPERTS; index += 1) {
    const account = `expert-0${index}`;
    const context = await browser.newContext({ baseURL: url });
    const me = (await (
      await context.request.post('/api/session', { data: { account, password } })
    ).json()) as Me;
    await context.close();
    accounts.set(me.name, account);
    const entry = {
      expert: me.id,
      specialty: index === EXPERTS ? 'management' : 'technical',
      fields: ['39'],
      region: '110105',
      employer: null,
      employerName: '示例研究院',
      employerGroup: null,
      since: '2020-01-01',
    };
    ({ version } = await give(province.request, 'expert-pools/440000/enrol-expert', entry, version));
  }
  return accounts;
}
