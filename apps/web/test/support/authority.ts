import { type Page } from 'playwright-core';
import { confirmInDrawer } from './visitor.js';

const BENCHMARKS = `kpi,scope,region,industry,n,mean,q0.75
labor-productivity-gain,province,440000,C39,211,15,24
defect-rate-reduction,province,440000,C39,211,33,52`;

/** Opens an advanced-tier campaign of the province and publishes its benchmarks. */
export async function openCampaign(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: '批次' }).click();
  await page.getByRole('button', { name: '开放批次' }).click();
  await page.getByLabel('名称（中文）').fill(name);
  await page.getByLabel('名称（英文参考译名）').fill('Sample campaign');
  await page.getByLabel('截止受理').fill(`${new Date().getUTCFullYear() + 1}-12-31`);
  await page.getByRole('button', { name: '开放批次' }).click();
  await page.getByRole('button', { name: '发布行业基准' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('基准数据').fill(BENCHMARKS);
  await drawer.getByLabel('数据来源').fill('示例数据');
  await confirmInDrawer(page, '发布行业基准');
  await page.getByText('已发布 2 条行业基准', { exact: false }).waitFor();
}

/** Finds the application in the work list, accepts it and seats the panel. */
export async function acceptAndAssign(page: Page, factory: string, panel: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: factory }).click();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await confirmInDrawer(page, '受理');
  await page.getByRole('button', { name: '组建专家组' }).click();
  for (const expert of panel) await page.getByRole('checkbox', { name: expert }).check();
  await confirmInDrawer(page, '组建专家组');
  await page.getByText('专家正在逐条评审', { exact: false }).waitFor();
}

/** Concludes the review, waits for the evaluation, and publishes the notice. */
export async function concludeAndPublish(page: Page, application: string): Promise<void> {
  await page.goto(application);
  await page.getByRole('button', { name: '形成评审结论' }).click();
  await page.getByRole('dialog').getByLabel('意见').fill('示例：专家组一致认为符合先进级要素条件。');
  await confirmInDrawer(page, '形成评审结论');
  await page.getByRole('button', { name: '发布公示' }).and(page.locator(':enabled')).click();
  await confirmInDrawer(page, '发布公示');
  await page.getByText('正在公示', { exact: false }).waitFor();
}

/** Goes on to a day after the notice and awards; tells the certificate's number. */
export async function awardAfterNotice(page: Page, application: string, day: string): Promise<string> {
  await page.goto(application);
  await page.getByText('期满次日起可认定', { exact: false }).waitFor();
  await page.getByRole('button', { name: '示例时间' }).click();
  await page.getByLabel('之后的操作按这一天记录').fill(day);
  await page.getByRole('button', { name: '认定', exact: true }).click();
  await confirmInDrawer(page, '认定');
  return (await page.getByRole('link', { name: /^X\d{4}-44-/ }).textContent()) ?? '';
}
