import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CasePage } from '@tidu/contracts';
import { type Instance, startInstance } from '@tidu/launcher';
import { chromiumPath, NO_BROWSER } from '@tidu/testing';
import { type APIRequestContext, type Browser, chromium, type Page } from 'playwright-core';
import { faultsOf } from './support/accessibility.js';
import {
  accept,
  awardAfterNotice,
  concludeAndPublish,
  dismissObjection,
  drawPanel,
  openCampaign,
  visitIfAsked,
} from './support/authority.js';
import { declare } from './support/declaring.js';
import { attachEvidence, openApplication, signUpAndRegister, submit } from './support/enterprise.js';
import { reviewAndSign } from './support/expert.js';
import { convertLegacyTitle, fillPool } from './support/preparation.js';
import { object } from './support/public.js';
import { as, complaints, signedIn, visit } from './support/visitor.js';

const START_MS = 240_000;
const CHAIN_MS = 900_000;
const DAY_MS = 86_400_000;
const seed = fileURLToPath(new URL('../../../tools/demo/dist/seed-accounts.js', import.meta.url));
const campaign = '示例 广东先进级批次';
const factory = '示例 光明工厂';
const applicant = {
  account: 'sample-applicant',
  password: 'sample-password-2026',
  name: '示例（虚构）岭南智造电子有限公司',
  uscc: '91440300MA5G0C1D66',
};

interface DemoAccount {
  readonly account: string;
  readonly password: string;
}

/** The addresses of the case files that came of the course. */
async function caseAddresses(api: APIRequestContext): Promise<string[]> {
  const lists = ['draws', 'public-notices'].map(async (plural) => {
    const { items: rows } = (await (await api.get(`/api/${plural}`)).json()) as CasePage;
    return rows.slice(0, 1).map(({ id }) => `/cases/${plural}/${id}`);
  });
  return (await Promise.all(lists)).flat();
}

const executablePath = chromiumPath();
if (executablePath === undefined) process.stderr.write(`${NO_BROWSER}\n`);

(executablePath === undefined ? describe.skip : describe)('the web app in Chromium', () => {
  let dataDir: string;
  let instance: Instance;
  let browser: Browser;
  let password: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tidu-web-'));
    instance = await startInstance({ dataDir, port: 0, demo: true, programs: { seed } });
    const accounts = JSON.parse(
      await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'),
    ) as readonly DemoAccount[];
    password = accounts[0]?.password ?? '';
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking'],
    });
  }, START_MS);

  afterAll(async () => {
    await browser.close();
    await instance.stop();
    await rm(dataDir, { recursive: true, force: true });
  }, START_MS);

  const demo = (account: string, part: (page: Page) => Promise<void>) =>
    as(browser, instance.url, { account, password }, part);

  it(
    'takes an advanced-tier application from sign-up to award, each role in its own browser',
    async () => {
      const official = (account: string) => signedIn(browser, instance.url, { account, password });
      const [first, second] = [await official('province-440000'), await official('province-440000-2')];
      await openCampaign(first, campaign);

      const enterprise = await visit(browser, instance.url);
      await signUpAndRegister(enterprise, applicant, factory);
      await convertLegacyTitle(first, enterprise);
      const experts = await fillPool(browser, instance.url, first, password);
      await openApplication(enterprise, campaign);
      await declare(enterprise, 'advanced');
      await attachEvidence(enterprise);
      const application = await submit(enterprise);

      await first.goto('/');
      await accept(first, factory);
      for (const name of await drawPanel(first, second)) await demo(experts.get(name) ?? name, reviewAndSign);
      await visitIfAsked(first, second, application);

      const notice = await concludeAndPublish(first, application);
      await object(await visit(browser, instance.url), factory);
      await dismissObjection(first, notice);
      const afterNotice = new Date(Date.now() + 21 * DAY_MS).toISOString().slice(0, 10);
      const certificate = await awardAfterNotice(first, application, afterNotice);

      const anybody = await visit(browser, instance.url);
      await anybody.goto(`/public/certificate?number=${certificate}`);
      await anybody.getByText(factory, { exact: true }).waitFor();
      expect(await anybody.getByText('有效', { exact: true }).count()).toBe(1);

      await enterprise.goto('/');
      await enterprise.getByText(certificate, { exact: false }).waitFor();
      expect(await enterprise.locator('.ladder li.held').allTextContents()).toEqual([
        '基础级',
        '先进级现有称号',
      ]);
      expect(complaints).toEqual([]);
    },
    CHAIN_MS,
  );

  it(
    'speaks English on request, says that it is a reference translation, and remembers it',
    async () => {
      await demo('province-440000', async (page) => {
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByRole('link', { name: 'Applications' }).waitFor();
        expect(await page.getByText('reference translation (参考译文)').count()).toBe(1);
        await page.reload();
        await page.getByRole('link', { name: 'Applications' }).waitFor();
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
      });
    },
    CHAIN_MS,
  );

  it(
    'refuses a wrong password with what to do, and keeps the account that was entered',
    async () => {
      const page = await visit(browser, instance.url);
      await page.goto('/');
      await page.getByLabel('账号').fill('province-440000');
      await page.getByLabel('密码').fill('wrong');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('账号或密码不正确');
      expect(await page.getByLabel('账号').inputValue()).toBe('province-440000');
    },
    CHAIN_MS,
  );

  it(
    'has no fault of WCAG 2.2 AA that axe can find, on light and dark ground',
    async () => {
      for (const ground of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          baseURL: instance.url,
          colorScheme: ground,
          bypassCSP: true,
        });
        const signedIn = await context.request.post('/api/session', {
          data: { account: 'province-440000', password },
        });
        expect(signedIn.status()).toBe(200);
        const page = await context.newPage();
        for (const path of [
          '/sign-in',
          '/sign-up',
          '/',
          '/applications',
          '/campaigns',
          '/campaigns/open',
          '/public/certificate',
          '/public/notices',
          '/cases/recommendations',
          '/cases/recommendations/open',
          '/cases/draws',
          '/cases/draws/open',
          '/cases/public-notices/open',
          '/cases/expert-pools/440000',
          '/cases/appeals',
          '/factories',
          ...(await caseAddresses(context.request)),
        ])
          expect([ground, path, await faultsOf(page, path)]).toEqual([ground, path, []]);
        await context.close();
      }
    },
    CHAIN_MS,
  );
});
