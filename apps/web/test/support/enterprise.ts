import { type Page } from 'playwright-core';

export interface Applicant {
  readonly account: string;
  readonly password: string;
  readonly name: string;
  readonly uscc: string;
}

/** Signs up, registers the enterprise and one factory, as a new applicant does. */
export async function signUpAndRegister(
  page: Page,
  { account, password, name, uscc }: Applicant,
  factory: string,
): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('企业名称').fill(name);
  await page.getByLabel('统一社会信用代码').fill(uscc);
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '注册并登录' }).click();

  await choosePlace(page, '广东省 / 深圳市');
  await page.getByLabel('上年主营业务收入（万元）').fill('94000');
  await page.getByRole('button', { name: '登记企业' }).click();

  await page.getByRole('button', { name: '登记工厂' }).click();
  await page.waitForURL('**/factories');
  await page.getByRole('button', { name: '登记工厂' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('工厂名称').fill(factory);
  await choosePlace(page, '广东省 / 深圳市');
  await chooseIndustry(page, 'C3961');
  await drawer.getByRole('button', { name: '登记工厂' }).click();
  await page.getByRole('cell', { name: factory }).waitFor();
}

/** Opens an application in the campaign named. */
export async function openApplication(page: Page, campaign: string): Promise<void> {
  await page.getByRole('link', { name: '申报', exact: true }).last().click();
  await page.getByRole('radio', { name: campaign }).check();
  await page.getByRole('button', { name: '开始填报' }).click();
  await page
    .getByText(/还有 \d+ 项未完成/)
    .first()
    .waitFor();
}

/** Chooses a place by its names, as the list shows them. */
async function choosePlace(page: Page, path: string): Promise<void> {
  const field = page.getByLabel('所在省、市（区、县）');
  await field.fill(path.split(' / ').at(-1) ?? '');
  await page.getByRole('menuitemcheckbox', { name: path, exact: true }).first().click();
}

/** Chooses an industry by its code. */
async function chooseIndustry(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('所属行业（GB/T 4754-2017）');
  await field.fill(code);
  // By key: the list may still be narrowing under the pointer.
  await page.locator('.ant-select-item-option-active').filter({ hasText: code }).waitFor();
  await field.press('Enter');
}

/** Attaches what is required: the licence, and a file for each area; says why the others are missing. */
export async function attachEvidence(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: '附件与佐证材料' }).waitFor();
  const file = (name: string) => ({
    name: '示例佐证.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.4 ${name}`),
  });
  const licence = page.locator('[data-slot="business-licence"]');
  await licence.locator('input[type=file]').setInputFiles(file('licence'));
  await licence.getByRole('button', { name: '移除' }).waitFor();
  const reasons = page.locator('[data-slot] .amber');
  while ((await reasons.getByText('✓ 已保存').count()) < (await reasons.count())) {
    const open = reasons.filter({ hasNotText: '✓ 已保存' }).first();
    const slot = await open.locator('input').getAttribute('id');
    await page.locator(`[id="${slot ?? ''}"]`).fill('示例：随纸质材料报送');
    await page.locator(`[id="${slot ?? ''}"]`).press('Enter');
    await page
      .locator('.amber')
      .filter({ has: page.locator(`[id="${slot ?? ''}"]`) })
      .getByText('✓ 已保存')
      .waitFor();
  }
  const required = page.locator('section[data-clause]').filter({ hasText: '必备环节' });
  await required.first().waitFor();
  while ((await required.count()) > 0) {
    const clause = await required.first().getAttribute('data-clause');
    const section = page.locator(`section[data-clause="${clause ?? ''}"]`);
    await section.locator('input[type=file]').setInputFiles(file(clause ?? ''));
    await section.getByRole('button', { name: '移除' }).waitFor();
  }
  await page.getByText('必备的附件和环节佐证都已齐全', { exact: false }).waitFor();
}

/** Checks the answers, gives both declarations and submits; tells the application's address. */
export async function submit(page: Page, tier = '先进级'): Promise<string> {
  await page.getByRole('link', { name: '返回任务清单' }).click();
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByRole('checkbox', { name: '申报内容真实' }).check();
  await page.getByRole('checkbox', { name: '不涉及国家秘密' }).check();
  await page.getByRole('button', { name: `提交${tier}申报` }).click();
  await page.getByRole('heading', { name: '提交回执' }).waitFor();
  await page.getByRole('link', { name: '查看申报' }).click();
  await page.getByText('已收到您的申报', { exact: false }).waitFor();
  return new URL(page.url()).pathname;
}
