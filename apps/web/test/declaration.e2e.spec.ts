import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApplicationPage, type FactoryPage, type Receipt } from '@tidu/contracts';
import { type Tier, tierLabels, tiers } from '@tidu/criteria';
import { type Instance, startInstance } from '@tidu/launcher';
import { chromiumPath, NO_BROWSER } from '@tidu/testing';
import { type APIRequestContext, type Browser, chromium, type Page } from 'playwright-core';
import { faultsOf } from './support/accessibility.js';
import { verifyEnterprise } from './support/authority.js';
import { declare } from './support/declaring.js';
import { attachEvidence, signUpAndRegister, submit } from './support/enterprise.js';
import { complaints, signedIn, visit } from './support/visitor.js';

const START_MS = 240_000;
const DECLARATION_MS = 600_000;
const seed = fileURLToPath(new URL('../../../tools/demo/dist/seed-accounts.js', import.meta.url));
const applicant = {
  account: 'sample-applicant',
  password: 'sample-password-2026',
  name: '示例（虚构）岭南智造电子有限公司',
  uscc: '91440300MA5G0C1D66',
};

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

/** A campaign of a tier that takes factories without the tier below (逐级申报：不要求). */
async function openCampaign(api: APIRequestContext, tier: Tier): Promise<string> {
  const year = new Date().getUTCFullYear();
  const name = { zh: `示例 ${tierLabels[tier].zh}批次`, en: `Sample ${tier} campaign` };
  const { id } = await give(api, 'campaigns', {
    tier,
    name,
    year,
    region: tier === 'basic' || tier === 'advanced' ? '440000' : '000000',
    edition: '2024',
    asOf: `${year}-01-31`,
    window: { opensOn: `${year}-01-01`, closesOn: `${year + 1}-12-31` },
    interpretation: {
      mainKpis: ['labor-productivity-gain', 'defect-rate-reduction'],
      requiredShare: 1,
      leadingQuantile: { province: 0.75, nation: 0.9, world: 0.95 },
      minimumSample: 5,
    },
    noticeWorkingDays: 5,
    validityYears: 3,
    procedure: { ladder: 'none' },
  });
  return id;
}

/** Downloads the workbook, brings it in again unchanged, and is told that it says nothing new. */
async function exportAndImport(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载申报书工作簿' }).click(),
  ]);
  const path = await download.path();
  await page.locator('input[type=file]').setInputFiles({
    name: '申报书.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(path),
  });
  await page.getByText('工作簿与已填内容相同', { exact: false }).waitFor();
}

const executablePath = chromiumPath();
if (executablePath === undefined) process.stderr.write(`${NO_BROWSER}\n`);

(executablePath === undefined ? describe.skip : describe)('a declaration in Chromium', () => {
  let dataDir: string;
  let instance: Instance;
  let browser: Browser;
  let enterprise: Page;
  const campaigns = new Map<Tier, string>();

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tidu-declaration-'));
    instance = await startInstance({ dataDir, port: 0, demo: true, programs: { seed } });
    const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as readonly {
      readonly password: string;
    }[];
    const password = accounts[0]?.password ?? '';
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    const official = (account: string) => signedIn(browser, instance.url, { account, password });
    const [province, ministry] = [await official('province-440000'), await official('miit-1')];
    for (const tier of tiers) {
      const { request } = tier === 'basic' || tier === 'advanced' ? province : ministry;
      campaigns.set(tier, await openCampaign(request, tier));
    }
    enterprise = await visit(browser, instance.url);
    await signUpAndRegister(enterprise, applicant, '示例 光明工厂');
    await verifyEnterprise(province, applicant.name);
  }, START_MS);

  afterAll(async () => {
    await browser.close();
    await instance.stop();
    await rm(dataDir, { recursive: true, force: true });
  }, START_MS);

  it.each(tiers)(
    'of the %s tier is filled in, exported, imported unchanged and submitted',
    async (tier) => {
      const { items: factories } = (await (
        await enterprise.request.get('/api/factories')
      ).json()) as FactoryPage;
      const opened = { factoryId: factories[0]?.id, campaignId: campaigns.get(tier) };
      const { id } = await give(enterprise.request, 'applications', opened);
      await enterprise.goto(`/applications/${id}/declare`);
      await declare(enterprise, tier);
      await attachEvidence(enterprise);
      for (const page of ['submit', 'evidence', 'declare/factory', 'declare/kpis', 'declare'])
        expect(await faultsOf(enterprise, `/applications/${id}/${page}`)).toEqual([]);
      await exportAndImport(enterprise);
      await enterprise.getByRole('link', { name: '附件与佐证材料' }).click();
      await submit(enterprise, tierLabels[tier].zh);
      const { items } = (await (await enterprise.request.get('/api/applications')).json()) as ApplicationPage;
      expect(items.find((one) => one.id === id)?.phase).toBe('submitted');
      expect(complaints).toEqual([]);
    },
    DECLARATION_MS,
  );
});
