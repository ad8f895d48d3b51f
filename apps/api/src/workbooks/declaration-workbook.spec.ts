import { describe, expect, it } from '@jest/globals';
import { tiers } from '@tidu/criteria';
import { type Application, declarationForm, formSections, noApplication, type Sections } from '@tidu/domain';
import { Workbook } from '@cj-tech-master/excelts';
import { declarationSheets } from './declaration-layout.js';
import { importDeclaration } from './import-declaration.js';
import { writeWorkbook } from './workbook.js';

const actor = { id: 'a', role: 'enterprise', enterprise: '91320214MA1T0A0B2R' } as const;
const NOW = '2026-07-10T02:00:00.000Z';

function application(tier: (typeof tiers)[number], sections: Partial<Sections>): Application {
  return {
    ...noApplication,
    id: 'a',
    phase: 'draft',
    campaign: {
      id: 'c',
      year: 2026,
      tier,
      name: { zh: '示例批次', en: 'sample' },
      region: '320000',
      edition: '2024',
      asOf: '2026-06-30',
      window: { opensOn: '2026-07-01', closesOn: '2026-07-31' },
      interpretation: {
        mainKpis: ['labor-productivity-gain'],
        requiredShare: 1,
        leadingQuantile: { province: 0.75, nation: 0.9, world: 0.95 },
        minimumSample: 5,
      },
      noticeWorkingDays: 5,
      validityYears: 3,
    },
    factory: {
      id: 'f',
      enterprise: actor.enterprise,
      name: '示例工厂',
      province: '320000',
      city: '320200',
      industry: 'C3451',
    },
    sections,
    revisions: { factory: 2 },
  };
}

const declared: Partial<Sections> = {
  enterprise: {
    founded: '2008-05-12',
    address: '=HYPERLINK("x")',
    ownership: 'private',
    marketShare: 18.5,
    employees: 0,
    threeYears: [{ year: 2025, revenue: 16_800, profit: -12.5 }],
    introduction: '第一段\n第二段（全角，标点）',
  },
  profile: {
    aboveDesignatedSize: null,
    annualRevenueCny: 168_000_000,
    mainProducts: '轴承',
    competitiveness: '省内领先',
  },
  integrity: {
    creditRecordClean: false,
    accidents: [{ date: '2025-01-02', kind: 'safety', severity: 'general' }],
    violations: [],
  },
  factory: { division: '320211', software: [{ name: 'MES', quantity: 1, secure: true }] },
  maturity: { level: 3, kind: 'third-party', assessedOn: '2026-03-01', score: 3.1 },
  areas: { 'production-operations': { description: '自动化产线' } },
  scenarios: {
    instances: [{ segment: 'production-operations', scenario: '质检', name: '视觉检测', usesAi: true }],
  },
  kpis: [
    { kpi: 'defect-rate-reduction', before: 3.2, after: 0, unit: '%', remark: '整线更换' },
    { kpi: 'labor-productivity-gain', value: 17.4, periodAfter: '2025', source: '月报' },
  ],
  'self-assessment': { 'base/3': { verdict: 'met' } },
};

async function workbookOf(of: Application, change: (workbook: Workbook) => void = () => undefined) {
  const { tier, edition } = of.campaign ?? { tier: 'basic' as const, edition: '2024' };
  const bytes = await writeWorkbook(declarationSheets(declarationForm(tier, edition), of.sections, '示例'));
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  change(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function cellsIn(workbook: Workbook, sheet: string) {
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found;
}

describe('a declaration as a workbook', () => {
  it.each(tiers)('of the %s tier comes back unchanged', async (tier) => {
    const names = formSections(declarationForm(tier, '2024')).map(({ name }) => name);
    const sections = Object.fromEntries(
      Object.entries(declared).filter(([name]) => names.some((each) => each === name)),
    );
    const of = application(tier, sections);
    expect(await importDeclaration(await workbookOf(of), of, actor, NOW)).toEqual({
      sections: [],
      faults: [],
    });
    // Into an empty application all of it is taken, as it was.
    const empty = application(tier, {});
    const { sections: taken, faults } = await importDeclaration(await workbookOf(of), empty, actor, NOW);
    expect(faults).toEqual([]);
    expect(Object.fromEntries(taken.map(({ section, content }) => [section, content]))).toMatchObject(
      JSON.parse(
        JSON.stringify(sections, (_key, value: unknown) => (value === null ? undefined : value)),
      ) as object,
    );
  });

  it('is a text where it begins like a formula', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await workbookOf(application('basic', declared)));
    const values = cellsIn(workbook, '企业基本信息').getColumn(3).values;
    expect(values).toContain('=HYPERLINK("x")');
  });

  it('brings what was changed, with what its page has to know', async () => {
    const of = application('advanced', declared);
    const bytes = await workbookOf(of, (workbook) => {
      const sheet = cellsIn(workbook, '工业软件和系统清单');
      sheet.getCell('A3').value = '高级排产';
      sheet.getCell('E3').value = '２';
    });
    const { sections, faults } = await importDeclaration(bytes, of, actor, NOW);
    expect(faults).toEqual([]);
    expect(sections).toEqual([
      {
        section: 'factory',
        seen: 2,
        content: {
          division: '320211',
          software: [
            { name: 'MES', quantity: 1, secure: true },
            { name: '高级排产', quantity: 2 },
          ],
        },
      },
    ]);
  });

  it('tells each fault by sheet and cell, and takes nothing', async () => {
    const of = application('advanced', declared);
    const bytes = await workbookOf(of, (workbook) => {
      cellsIn(workbook, '工业软件和系统清单').getCell('E2').value = '12,5';
      cellsIn(workbook, '关键绩效指标').getCell('E4').value = -9.8;
      cellsIn(workbook, '成熟度评估').getCell('C2').value = '六级';
      cellsIn(workbook, '逐条自评').getCell('C2').value = '基本符合';
      cellsIn(workbook, '企业基本信息').getCell('C2').value = {
        formula: '1/0',
        result: { error: '#DIV/0!' },
      };
    });
    const { sections, faults } = await importDeclaration(bytes, of, actor, NOW);
    expect(sections).toEqual([]);
    expect(faults.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(
      expect.arrayContaining(['工业软件和系统清单!E2', '成熟度评估!C2', '逐条自评!C2', '企业基本信息!C2']),
    );
  });

  it('tells an impossible figure by its cell, as the criteria refuse it', async () => {
    const of = application('advanced', declared);
    const bytes = await workbookOf(of, (workbook) => {
      const sheet = cellsIn(workbook, '关键绩效指标');
      const row = sheet.getColumn(1).values.findIndex((value) => value === 'defect-rate-reduction');
      sheet.getCell(row, 4).value = -9.8;
    });
    const { faults } = await importDeclaration(bytes, of, actor, NOW);
    expect(faults.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      expect.stringMatching(/^关键绩效指标!D\d+$/),
    ]);
  });

  it('reads a share as it is shown', async () => {
    const of = application('advanced', declared);
    const bytes = await workbookOf(of, (workbook) => {
      const sheet = cellsIn(workbook, '企业基本信息');
      const row = sheet.getColumn(1).values.findIndex((value) => value === 'marketShare');
      sheet.getCell(row, 3).value = 0.2;
      sheet.getCell(row, 3).numFmt = '0%';
    });
    const { sections } = await importDeclaration(bytes, of, actor, NOW);
    expect(sections[0]?.content).toMatchObject({ marketShare: 20 });
  });

  it('is refused where it is of another tier, or none at all', async () => {
    const basic = await workbookOf(application('basic', declared));
    const advanced = application('advanced', declared);
    expect((await importDeclaration(basic, advanced, actor, NOW)).faults).toHaveLength(1);
    expect((await importDeclaration(Buffer.from('nothing'), advanced, actor, NOW)).faults).toHaveLength(1);
  });
});
