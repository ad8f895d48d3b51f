import { type Page } from 'playwright-core';

/** Objects to the one item on notice, by name and without an account. */
export async function object(page: Page, factory: string): Promise<void> {
  await page.goto('/public/notices');
  await page.getByRole('row', { name: factory }).getByRole('link', { name: '提出异议' }).click();
  await page.getByLabel('姓名').fill('示例 张三');
  await page.getByLabel('联系方式').fill('13800000000');
  await page.getByLabel('异议内容与依据').fill('示例：产线数据与实际不符。');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '提交异议' }).click();
  await page.getByRole('heading', { name: '异议已收到' }).waitFor();
}
