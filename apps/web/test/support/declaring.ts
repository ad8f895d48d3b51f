import { declarationForm, type Field, type FieldKind, formSections, type TableKind } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { type Page } from 'playwright-core';

/** Values for fields that what is typed depends on; every other gets one that its kind allows. */
const told: Readonly<Record<string, string>> = {
  annualRevenueCny: '94000',
  level: '四级 优化级',
  score: '3.9',
  assessedOn: '2026-03-01',
};

/** Fills in every section of a declaration (申报书), as the form of the tier asks, ending at the attachments. */
export async function declare(page: Page, tier: Tier): Promise<void> {
  const sections = formSections(declarationForm(tier, '2024')).filter(({ name }) => name !== 'measures');
  await page.locator('.section-list a').first().click();
  for (const { name, title, fields } of sections) {
    await page.getByRole('heading', { level: 1, name: title.zh }).waitFor();
    if (name === 'areas') await describeAreas(page);
    else if (name === 'kpis') await reportFigures(page);
    else if (name === 'self-assessment') await assess(page);
    else for (const field of fields.filter((each) => isAsked(each, tier))) await fillField(page, field);
    await page.getByRole('button', { name: '保存并继续' }).click();
  }
  await page.getByRole('heading', { level: 1, name: '附件与佐证材料' }).waitFor();
}

function isAsked({ required }: Field, tier: Tier): boolean {
  return required === true || (required?.includes(tier) ?? false);
}

async function fillField(page: Page, { id, input }: Field): Promise<void> {
  if (input.kind === 'table') await fillTable(page, id, input);
  else await enter(page, id, input, told[id]);
}

async function fillTable(page: Page, id: string, table: TableKind): Promise<void> {
  const add = page.locator(`[id="${id}"]`).getByRole('button', { name: '添加一行' });
  if (table.rows === 'free') await add.click();
  for (const column of table.columns.filter(({ required }) => required === true)) {
    const cell = `${id}[0].${column.id}`;
    if (table.rows === 'three-years' && column.id === 'year') continue;
    await enter(page, cell, column.input);
  }
}

/** Enters a value in the field of an id, as somebody would. */
async function enter(page: Page, id: string, input: FieldKind, value?: string): Promise<void> {
  const field = page.locator(`[id="${id}"]`);
  switch (input.kind) {
    case 'figure':
      return field.fill(value ?? (input.min !== undefined && input.min > 1000 ? '2026' : '１２'));
    case 'day':
      return field.fill(value ?? '2025-06-30');
    case 'truth':
      return isCell(id) ? choose(page, id, '是') : field.getByText('是', { exact: true }).click();
    case 'choice': {
      const option = value ?? input.options[0]?.label.zh ?? '';
      const isList = isCell(id) || input.options.length > 6;
      return isList ? choose(page, id, option) : field.getByText(option, { exact: true }).click();
    }
    default:
      return field.fill(value ?? '示例：内容虚构');
  }
}

function isCell(id: string): boolean {
  return id.includes('[');
}

async function choose(page: Page, id: string, option: string): Promise<void> {
  await page.locator(`[id="${id}"]`).fill(option);
  await page.locator(`[id="${id}"]`).press('Enter');
}

async function describeAreas(page: Page): Promise<void> {
  for (const area of ['工厂建设', '研发设计', '生产作业', '生产管理', '运营管理'])
    await page.getByLabel(`${area}建设内容`).fill(`示例：${area}已完成数字化集成`);
}

async function reportFigures(page: Page): Promise<void> {
  const fill = (id: string, text: string) => page.locator(`[id="${id}"]`).fill(text);
  await fill('defect-rate-reduction.before', '0.9');
  await fill('defect-rate-reduction.after', '０．４');
  await fill('defect-rate-reduction.unit', '%');
  await fill('defect-rate-reduction.periodBefore', '2023');
  await fill('defect-rate-reduction.periodAfter', '2025');
  await fill('defect-rate-reduction.source', '示例：质量月报');
  await fill('labor-productivity-gain.value', '0.24');
  await page.getByText('若指 24%', { exact: false }).waitFor();
  await fill('labor-productivity-gain.value', '24');
  await fill('labor-productivity-gain.periodAfter', '2025');
  await fill('labor-productivity-gain.source', '示例：统计年报');
}

async function assess(page: Page): Promise<void> {
  for (const group of await page.getByRole('radiogroup').all())
    await group.getByText('符合', { exact: true }).click();
}
