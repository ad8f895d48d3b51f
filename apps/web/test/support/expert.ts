import { type Page } from 'playwright-core';
import { confirmInDrawer } from './visitor.js';

/** Declares to be free of conflict, reviews the one application assigned by keyboard alone, and signs. */
export async function reviewAndSign(page: Page): Promise<void> {
  await page.getByRole('button', { name: '继续评审' }).click();
  await page.getByRole('button', { name: '提交声明' }).click();
  const clauses = page.getByRole('navigation', { name: '条款' }).getByRole('button');
  await clauses.first().waitFor();
  const number = await clauses.count();
  for (let at = 0; at < number; at += 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await clauses.nth(at).getByRole('img', { name: '符合', exact: true }).waitFor();
    if (at + 1 < number)
      await clauses
        .nth(at + 1)
        .and(page.locator('[aria-current=true]'))
        .waitFor();
  }
  await page.getByRole('button', { name: '签署评审意见' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('总体意见').fill('示例：材料完整，符合要素条件。');
  await drawer.getByRole('checkbox').check();
  await confirmInDrawer(page, '签署');
  await page.getByText('您已签署评审意见', { exact: false }).waitFor();
}
