import { type Browser, type Page } from 'playwright-core';

const PATIENCE_MS = 60_000;

/** Somebody at a browser of their own: cookies and preferences are shared with nobody. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/** Runs one person's part and closes the browser window after it. */
export async function as(
  browser: Browser,
  url: string,
  account: { readonly account: string; readonly password: string },
  part: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await visit(browser, url);
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(account.account);
  await page.getByLabel('密码').fill(account.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  await part(page);
  await page.context().close();
}

/** Presses a button in the drawer that is open and waits until the act is done and the drawer gone. */
export async function confirmInDrawer(page: Page, name: string): Promise<void> {
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name, exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
}
