import { type Page } from 'playwright-core';
import { confirmInDrawer } from './visitor.js';

/** Reviews the one application assigned, by keyboard alone, and signs. */
export async function reviewAndSign(page: Page): Promise<void> {
  await page.getByRole('button', { name: '继续评审' }).click();
  const clauses = page.getByRole('navigation', { name: '条款' });
  await clauses.waitFor();
  const open = clauses.getByRole('img', { name: '未评' });
  for (let left = await open.count(); left > 0; left -= 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await open.nth(left - 1).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: '签署评审意见' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('总体意见').fill('示例：材料完整，符合要素条件。');
  await drawer.getByRole('checkbox').check();
  await confirmInDrawer(page, '签署');
  await page.getByText('您已签署评审意见', { exact: false }).waitFor();
}
