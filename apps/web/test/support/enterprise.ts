import { type Page } from 'playwright-core';
import { choose } from './visitor.js';

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

  await choose(page, '所在省（自治区、直辖市）', '广东');
  await page.getByLabel('所在市（六位行政区划代码）').fill('440300');
  await page.getByLabel('上年主营业务收入（万元）').fill('94000');
  await page.getByRole('button', { name: '登记企业' }).click();

  await page.getByRole('button', { name: '登记工厂' }).click();
  await page.waitForURL('**/factories');
  await page.getByRole('button', { name: '登记工厂' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('工厂名称').fill(factory);
  await choose(page, '所在省（自治区、直辖市）', '广东');
  await drawer.getByLabel('所在市（六位行政区划代码）').fill('440300');
  await drawer.getByLabel('行业代码（GB/T 4754-2017）').fill('C3961');
  await drawer.getByRole('button', { name: '登记工厂' }).click();
  await page.getByRole('cell', { name: factory }).waitFor();
}

/** Opens an application in the campaign named. */
export async function openApplication(page: Page, campaign: string): Promise<void> {
  await page.getByRole('link', { name: '申报', exact: true }).last().click();
  await page.getByRole('radio', { name: campaign }).check();
  await page.getByRole('button', { name: '开始填报' }).click();
  await page.getByText('还有 7 项未完成', { exact: false }).first().waitFor();
}

/** Fills in every section and waits for each to say that it is saved. */
export async function declare(page: Page): Promise<void> {
  await page.getByRole('link', { name: '企业基本情况' }).click();
  await page.getByRole('radio', { name: '是', exact: true }).check();
  await page.getByLabel('上年主营业务收入（万元）').fill('94000');
  await page.getByLabel('主要产品').fill('示例：智能终端');
  await page.getByLabel('企业和产品的市场竞争力').fill('示例：细分市场占有率居前');
  await saved(page);

  await next(page, '信用与安全');
  await page.getByRole('radio', { name: '是', exact: true }).check();
  await saved(page);

  await next(page, '成熟度评估');
  await page.getByRole('radio', { name: '3 级' }).check();
  await page.getByRole('radio', { name: '第三方评估' }).check();
  await page.getByLabel('评估日期').fill('2026-03-01');
  await saved(page);

  await next(page, '建设内容');
  for (const area of ['生产作业', '生产管理', '运营管理']) {
    await page.getByLabel(`${area}建设内容`).fill(`示例：${area}已完成数字化集成`);
  }
  await saved(page);

  await next(page, '关键绩效指标');
  await page.getByLabel('产品不良率下降 改造前').fill('0.9');
  await page.getByLabel('产品不良率下降 改造后').fill('0.4');
  await page.getByLabel('全员劳动生产率提升 直接填报值').fill('24');
  await saved(page);

  await next(page, '自评');
  for (const group of await page.getByRole('radiogroup').all()) {
    await group.getByText('符合', { exact: true }).click();
  }
  await saved(page);
}

async function next(page: Page, section: string): Promise<void> {
  await page.getByRole('link', { name: `下一项：${section}` }).click();
  await page.getByRole('heading', { level: 1, name: section }).waitFor();
}

async function saved(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByText(/^已保存 /).waitFor();
}

/** Attaches one file to each area that requires evidence. */
export async function attachEvidence(page: Page): Promise<void> {
  await page.getByRole('link', { name: '下一项：佐证材料' }).click();
  await page.getByRole('heading', { level: 1, name: '佐证材料' }).waitFor();
  const required = page.locator('section[data-clause]').filter({ hasText: '必备环节' });
  await required.first().waitFor();
  while ((await required.count()) > 0) {
    const clause = await required.first().getAttribute('data-clause');
    const section = page.locator(`section[data-clause="${clause ?? ''}"]`);
    await section.locator('input[type=file]').setInputFiles({
      name: '示例佐证.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4 ${clause ?? ''}`),
    });
    await section.getByRole('button', { name: '移除' }).waitFor();
  }
  await page.getByText('必备环节都已有佐证', { exact: false }).waitFor();
}

/** Checks the answers, gives both declarations and submits; tells the application's address. */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('link', { name: '返回任务清单' }).click();
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByRole('checkbox', { name: '申报内容真实' }).check();
  await page.getByRole('checkbox', { name: '不涉及国家秘密' }).check();
  await page.getByRole('button', { name: '提交先进级申报' }).click();
  await page.getByText('已收到您的申报', { exact: false }).waitFor();
  await page.getByText('符合要素条件', { exact: true }).first().waitFor();
  return new URL(page.url()).pathname;
}
