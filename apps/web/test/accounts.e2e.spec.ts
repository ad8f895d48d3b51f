import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Instance, startInstance } from '@tidu/launcher';
import { chromiumPath, NO_BROWSER } from '@tidu/testing';
import { type Browser, chromium, type Page } from 'playwright-core';
import { faultsOf } from './support/accessibility.js';
import { signUpAndRegister } from './support/enterprise.js';
import { complaints, signedIn, visit } from './support/visitor.js';

const START_MS = 240_000;
const COURSE_MS = 300_000;
const PASSWORD = 'tidu-demo-2026';
const seed = fileURLToPath(new URL('../../../tools/demo/dist/seed-accounts.js', import.meta.url));
const applicant = {
  account: 'sample-applicant',
  password: 'sample-phrase-for-2026',
  name: '示例（虚构）岭南智造电子有限公司',
  uscc: '91440300MA5G0C1D66',
};
/** Where pictures of the pages are left, where somebody wants to look at them. */
const PICTURES = process.env['TIDU_PICTURES'];

const executablePath = chromiumPath();
if (executablePath === undefined) process.stderr.write(`${NO_BROWSER}\n`);

(executablePath === undefined ? describe.skip : describe)('accounts in Chromium', () => {
  let dataDir: string;
  let instance: Instance;
  let browser: Browser;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tidu-accounts-'));
    instance = await startInstance({ dataDir, port: 0, demo: true, programs: { seed } });
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

  const official = (account: string) => signedIn(browser, instance.url, { account, password: PASSWORD });

  /** Leaves pictures of a page at both widths, and tells by how much it is too wide for a phone. */
  async function look(page: Page, name: string): Promise<number> {
    let overflow = 0;
    for (const [label, width, height] of [
      ['wide', 1280, 800],
      ['phone', 390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (PICTURES !== undefined)
        await page.screenshot({ path: join(PICTURES, `${name}-${label}.png`), fullPage: true });
      // What is laid out anew takes a moment; what stays too wide is told.
      await page
        .waitForFunction(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
          undefined,
          { timeout: 5_000 },
        )
        .catch(() => undefined);
      overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    return overflow;
  }

  const secretOf = async (page: Page): Promise<string> =>
    (await page.locator('code', { hasText: '/link#' }).textContent()) ?? '';

  it(
    'an account is proposed, confirmed, and its person alone sets the password',
    async () => {
      const system = await official('system-admin');
      await system.getByRole('link', { name: '账号', exact: true }).click();
      await system.getByRole('button', { name: '提出账号' }).click();
      const form = system.getByRole('dialog');
      await form.getByLabel('账号').fill('official-1');
      await form.getByLabel('姓名').fill('示例处长');
      await form.getByLabel('角色').click();
      await system.getByTitle('工业和信息化部').click();
      await form.getByRole('button', { name: '提出账号' }).click();
      const link = await secretOf(system);
      expect(await look(system, 'accounts')).toBe(0);

      const person = await visit(browser, instance.url);
      await person.goto(link);
      await person.getByText('尚待安全管理员确认', { exact: false }).waitFor();

      const security = await official('security-admin');
      await security.getByRole('link', { name: '账号', exact: true }).click();
      await security.getByLabel('按账号或名称查找').fill('official-1');
      await security.getByLabel('按账号或名称查找').press('Enter');
      await security.getByRole('button', { name: 'official-1' }).click();
      await security.getByRole('link', { name: '角色授予记录与操作' }).click();
      await security.getByRole('button', { name: '确认角色' }).click();
      await security.getByRole('dialog').getByRole('button', { name: '确认角色' }).click();
      await security.getByText('已生效', { exact: false }).first().waitFor();
      await security.goto('/accounts');
      await security.getByLabel('按账号或名称查找').fill('official-1');
      await security.getByLabel('按账号或名称查找').press('Enter');
      await security.getByRole('button', { name: 'official-1' }).click();
      await security.getByRole('button', { name: '生成核验码' }).click();
      const code = (await security.getByRole('dialog').locator('code').textContent()) ?? '';
      expect(await look(security, 'account-drawer')).toBe(0);

      await person.reload();
      await person.getByLabel('核验码').fill(code);
      await person.getByLabel('新密码').fill('short');
      await person.getByRole('button', { name: '设置密码并登录' }).click();
      await person.getByText('至少 12 个字符', { exact: false }).first().waitFor();
      expect(await look(person, 'link')).toBe(0);
      await person.getByLabel('新密码').fill('无锡太湖边的第三棵老樟树旁');
      await person.getByRole('button', { name: '设置密码并登录' }).click();
      await person.getByRole('button', { name: '退出' }).waitFor();
    },
    COURSE_MS,
  );

  it(
    'an enterprise drafts, is verified by its place, and invites a colleague',
    async () => {
      const manager = await visit(browser, instance.url);
      await signUpAndRegister(manager, applicant, '示例 光明工厂');
      await manager.getByText('企业身份待核实', { exact: false }).waitFor();
      expect(await look(manager, 'unverified')).toBe(0);

      const place = await official('province-440000');
      await place.getByRole('link', { name: '去核实' }).click();
      await place.getByRole('heading', { name: applicant.name }).waitFor();
      expect(await look(place, 'claims')).toBe(0);
      await place.getByRole('button', { name: '核实', exact: true }).click();
      await place.getByRole('dialog').getByLabel('核对依据').fill('示例：营业执照与授权书相符。');
      await place.getByRole('dialog').getByRole('button', { name: '核实企业身份' }).click();
      await place.getByText('没有待核实的企业账号', { exact: false }).waitFor();

      await manager.goto('/colleagues');
      await manager.getByRole('button', { name: '邀请同事' }).click();
      const link = await secretOf(manager);
      expect(await look(manager, 'colleagues')).toBe(0);
      const colleague = await visit(browser, instance.url);
      await colleague.goto(link);
      await colleague.getByLabel('姓名').fill('示例同事');
      await colleague.getByLabel('账号').fill('colleague-1');
      await colleague.getByLabel('新密码').fill('白云山下的第二家面馆');
      await colleague.getByRole('button', { name: '加入并登录' }).click();
      await colleague.getByText('至少 12 个字符', { exact: false }).first().waitFor();
      await colleague.getByLabel('新密码').fill('白云山下的第二家老面馆旁边');
      await colleague.getByRole('button', { name: '加入并登录' }).click();
      await colleague.getByRole('button', { name: '退出' }).waitFor();
      await manager.reload();
      await manager.getByRole('cell', { name: '示例同事' }).waitFor();
    },
    COURSE_MS,
  );

  it(
    'a session that ends while somebody types is opened again in place, and nothing typed is lost',
    async () => {
      const page = await official('province-440000');
      await page.goto('/campaigns/open');
      await page.getByLabel('名称（中文）').fill('示例 正在填写的批次');
      await page.getByLabel('名称（英文参考译名）').fill('Sample');
      await page.getByLabel('截止受理').fill(`${new Date().getUTCFullYear() + 1}-12-31`);
      await page.context().clearCookies({ name: 'tidu_session' });
      await page.getByRole('button', { name: '开放批次' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('密码').waitFor();
      expect(await look(page, 'sign-in-again')).toBe(0);
      await dialog.getByLabel('密码').fill('wrong');
      await dialog.getByRole('button', { name: '登录并继续' }).click();
      await dialog.getByText('账号或密码不正确', { exact: false }).waitFor();
      await dialog.getByLabel('密码').fill(PASSWORD);
      await dialog.getByRole('button', { name: '登录并继续' }).click();
      await page.getByText('示例 正在填写的批次', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: '发布行业基准' }).waitFor();
    },
    COURSE_MS,
  );

  it(
    'a page whose browser has signed in somebody else meanwhile gives no command in their name',
    async () => {
      const page = await official('province-440000');
      await page.goto('/campaigns/open');
      await page.getByLabel('名称（中文）').fill('示例 另一账号');
      await page.getByLabel('名称（英文参考译名）').fill('Sample');
      await page.getByLabel('截止受理').fill(`${new Date().getUTCFullYear() + 1}-12-31`);
      const other = await page.context().request.post('/api/session', {
        data: { account: 'province-440000-2', password: PASSWORD },
      });
      expect(other.status()).toBe(200);
      await page.getByRole('button', { name: '开放批次' }).click();
      await page.getByText('本页由另一账号打开', { exact: false }).first().waitFor();
      expect(await page.getByLabel('名称（中文）').inputValue()).toBe('示例 另一账号');
    },
    COURSE_MS,
  );

  it(
    'one’s own sessions are listed and ended, in Chinese and English, without a fault axe can find',
    async () => {
      const [here, elsewhere] = [await official('miit-1'), await official('miit-1')];
      await here.goto('/account');
      await here.getByText('本次登录').waitFor();
      expect(await look(here, 'own-account')).toBe(0);
      await here.getByRole('button', { name: '结束其他全部登录' }).click();
      await here.getByRole('button', { name: '结束其他全部登录' }).waitFor({ state: 'detached' });
      await elsewhere.goto('/applications');
      await elsewhere.getByRole('button', { name: '登录', exact: true }).waitFor();
      await here.getByRole('button', { name: 'English' }).click();
      await here.getByRole('heading', { name: 'My account' }).waitFor();
      expect(await look(here, 'own-account-en')).toBe(0);

      const context = await browser.newContext({ baseURL: instance.url, bypassCSP: true });
      await context.request.post('/api/session', { data: { account: 'security-admin', password: PASSWORD } });
      const page = await context.newPage();
      for (const path of ['/account', '/accounts', '/claims', '/colleagues', '/sign-up'])
        expect([path, await faultsOf(page, path)]).toEqual([path, []]);
      await context.close();
      expect(complaints).toEqual([]);
    },
    COURSE_MS,
  );
});
