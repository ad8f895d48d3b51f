import { type ApplicationView } from '@tidu/contracts';
import { type Page } from 'playwright-core';
import { choose, confirmInDrawer } from './visitor.js';

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

/** Finds the application in the work list and accepts it. */
export async function accept(page: Page, factory: string): Promise<void> {
  await page.getByRole('link', { name: factory }).click();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await confirmInDrawer(page, '受理');
  await page.getByRole('button', { name: '发起抽取' }).waitFor();
}

/** Two officials draw the panel: candidates, two commitments, two seeds; tells the names of those seated. */
export async function drawPanel(first: Page, second: Page): Promise<string[]> {
  await first.getByRole('button', { name: '发起抽取' }).click();
  await first.getByRole('heading', { level: 1, name: '发起抽取' }).waitFor();
  await first.getByText('抽取专家组', { exact: false }).first().waitFor();
  await first.getByRole('button', { name: '发起抽取' }).and(first.locator(':enabled')).click();
  await first.getByRole('button', { name: '固定候选名单' }).click();
  await choose(first, '专业领域', '同行业优先');
  await choose(first, '地区', '不限');
  await confirmInDrawer(first, '固定候选名单');
  await commit(first);
  await first.getByText('您已提交承诺值', { exact: false }).first().waitFor();
  await second.goto(new URL(first.url()).pathname);
  await commit(second);
  await reveal(second);
  await first.reload();
  await reveal(first);
  await first.getByRole('heading', { name: '抽取结果' }).waitFor();
  await first.getByRole('button', { name: '在本浏览器重算核验' }).click();
  await first.getByText('核验一致', { exact: false }).waitFor();
  const seats = first.locator('section').filter({ hasText: '抽取结果' }).locator('ol strong');
  return seats.allTextContents();
}

async function commit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交承诺值' }).click();
  await page.getByRole('dialog').getByRole('checkbox').check();
  await confirmInDrawer(page, '提交承诺值');
}

async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: '公开种子' }).and(page.locator(':enabled')).click();
  await confirmInDrawer(page, '公开种子');
}

/** Visits the factory where the lot or the law asks for it: one official records, the other countersigns. */
export async function visitIfAsked(first: Page, second: Page, application: string): Promise<void> {
  const view = await first.request.get(`/api${application}`);
  const { siteVisit } = (await view.json()) as ApplicationView;
  if (siteVisit === null) return;
  await first.goto(application);
  await first.getByRole('button', { name: '登记现场核查' }).click();
  const drawer = first.getByRole('dialog');
  await drawer.getByLabel('核查日期').fill(new Date().toISOString().slice(0, 10));
  await drawer.getByLabel('核查人员').fill('示例甲、示例乙');
  await drawer.getByLabel('核查情况').fill('示例：与申报一致。');
  await confirmInDrawer(first, '登记现场核查');
  await second.goto(application);
  await second.getByRole('button', { name: '会签现场核查' }).click();
  await confirmInDrawer(second, '会签现场核查');
}

/** Concludes the review, waits for the evaluation, and publishes the notice; tells where the notice is handled. */
export async function concludeAndPublish(page: Page, application: string): Promise<string> {
  await page.goto(application);
  await page.getByRole('button', { name: '形成评审结论' }).click();
  await page.getByRole('dialog').getByLabel('意见').fill('示例：专家组一致认为符合先进级要素条件。');
  await confirmInDrawer(page, '形成评审结论');
  await page.getByRole('button', { name: '发布公示' }).and(page.locator(':enabled')).click();
  await page.getByRole('heading', { level: 1, name: '发布公示' }).waitFor();
  await page.getByRole('checkbox').first().waitFor();
  await page.getByRole('button', { name: '发布公示' }).and(page.locator(':enabled')).click();
  await page.getByText('公示期满且异议办结', { exact: false }).waitFor();
  return new URL(page.url()).pathname;
}

/** Answers the one objection there is. */
export async function dismissObjection(page: Page, notice: string): Promise<void> {
  await page.goto(notice);
  await page.getByText('异议人（仅处理部门可见）', { exact: false }).waitFor();
  await page.getByRole('button', { name: '答复异议' }).click();
  await choose(page, '哪一份异议', '示例');
  await choose(page, '结论', '异议不成立');
  await page.getByRole('dialog').getByLabel('核实情况与理由').fill('示例：经核实，与申报一致。');
  await confirmInDrawer(page, '答复异议');
  await page.getByText('异议不成立', { exact: false }).first().waitFor();
}

/** Goes on to a day after the notice, checks again and awards; tells the certificate's number. */
export async function awardAfterNotice(page: Page, application: string, day: string): Promise<string> {
  await page.goto(application);
  await page.getByText('期满次日起方可办理', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: '示例时间' }).click();
  await page.getByLabel('之后的操作按这一天记录').fill(day);
  await page.getByRole('button', { name: '公示期满复查' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('复查日期').fill(day);
  for (const checkbox of await drawer.getByRole('checkbox').all()) await checkbox.check();
  await drawer.getByLabel('查询来源').fill('示例：信用中国、应急管理部门');
  await confirmInDrawer(page, '公示期满复查');
  await page.getByRole('button', { name: '认定', exact: true }).click();
  await confirmInDrawer(page, '认定');
  return (await page.getByRole('link', { name: /^X\d{4}-44-/ }).textContent()) ?? '';
}
