import { type Browser, type Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
/** What the pages complained of in the browser's console; a refused request is the API's answer and no complaint. */
export const complaints: string[] = [];

/** Somebody at a browser of their own: cookies and preferences are shared with nobody. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return page;
}

/** Somebody who has signed in and stays. */
export async function signedIn(
  browser: Browser,
  url: string,
  { account, password }: { readonly account: string; readonly password: string },
): Promise<Page> {
  const page = await visit(browser, url);
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  return page;
}

/** Runs one person's part and closes the browser window after it. */
export async function as(
  browser: Browser,
  url: string,
  account: { readonly account: string; readonly password: string },
  part: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await signedIn(browser, url, account);
  await part(page);
  await page.context().close();
}

/** Presses a button in the drawer that is open and waits until the act is done and the drawer gone. */
export async function confirmInDrawer(page: Page, name: string): Promise<void> {
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name, exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
}

/** Chooses an option of a field by its name. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(option);
  await field.press('Enter');
}
