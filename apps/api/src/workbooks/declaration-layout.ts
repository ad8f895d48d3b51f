import {
  cellInWords,
  type Column,
  type DeclarationForm,
  type Field,
  type FieldContent,
  type FieldKind,
  type FormSection,
  formSections,
  type Row,
  type Sections,
  type TableKind,
} from '@tidu/domain';
import { areaLabels, areas, judgedLeaves, clausesFor, kpiCatalogue } from '@tidu/criteria';
import { columnLetter, type SheetOut } from './workbook.js';

/** Where the sheet of explanations says which form the workbook is of. */
export const IDENTITY_SHEET = '填写说明';
/** Rows that can be filled in beneath the last of a table. */
const SPARE_ROWS = 200;
/** The indicator that is counted from scenarios and not entered. */
const COUNTED = 'ai-scenario-share';

/** The columns of the sheet of indicators, by the member of the report they fill. */
export const kpiColumns = [
  ['before', '建设前', 12],
  ['after', '建设后', 12],
  ['value', '直接填报（提升幅度或水平值）', 18],
  ['unit', '单位', 14],
  ['periodBefore', '建设前统计期', 14],
  ['periodAfter', '统计期', 12],
  ['source', '数据来源', 28],
  ['noBefore', '无建设前数据的原因和对照基准', 28],
  ['remark', '填报说明', 24],
] as const;

/** The sheet a table of a section stands on. */
export function tableSheet(field: Field): string {
  return sheetName(field.label.zh);
}

export function sectionSheet(section: FormSection): string {
  return sheetName(section.title.zh);
}

/** Excel's own limits on names of sheets. */
function sheetName(name: string): string {
  return name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

/** The workbook of a declaration (申报书工作簿): the form with what was declared, lists to choose from, and notes. */
export function declarationSheets(
  form: DeclarationForm,
  sections: Partial<Sections>,
  title: string,
): readonly SheetOut[] {
  return [
    identitySheet(form, title),
    ...formSections(form).flatMap((section) => sheetsOf(form, section, sections)),
  ];
}

function identitySheet({ tier, edition, note }: DeclarationForm, title: string): SheetOut {
  const rows: readonly (readonly string[])[] = [
    ['tidu-declaration', '申报书', title],
    ['tier', '级别', tier],
    ['edition', '要素条件版本', edition],
    ['note', '说明', note.zh],
    ['note', '填写', '只填“填写”列和各表格，不要改动表头、编号和工作表名称；数字不带单位，小数点用“.”。'],
    ['note', '导入', '导入时逐格检查，有误的按工作表和单元格列出，全部正确后才写入；空白表示不填。'],
    ['note', '不在本表', '附件及未附说明、豁免说明、省级附加指标和补正答复请在网页填写。'],
  ];
  return {
    name: IDENTITY_SHEET,
    columns: [
      { title: '编号', width: 4, isHidden: true },
      { title: '项目', width: 16 },
      { title: '内容', width: 80 },
    ],
    rows,
    lists: [],
  };
}

function sheetsOf(
  form: DeclarationForm,
  section: FormSection,
  sections: Partial<Sections>,
): readonly SheetOut[] {
  switch (section.name) {
    case 'kpis':
      return [kpiSheet(form, section, sections.kpis ?? [])];
    case 'areas':
      return [areaSheet(form, section, sections.areas ?? {})];
    case 'self-assessment':
      return [assessmentSheet(form, section, sections['self-assessment'] ?? {})];
    case 'waivers':
    case 'measures':
    case 'attachments':
    case 'replies':
      return [];
    default: {
      const content: FieldContent = { ...sections[section.name] };
      const tables = section.fields.flatMap((field) =>
        field.input.kind === 'table' ? [tableSheetOf(field, field.input, content[field.id])] : [],
      );
      // A section of one table needs no sheet to point to it.
      return isOneTable(section) ? tables : [fieldSheet(form, section, content), ...tables];
    }
  }
}

/** Whether a section is a table and nothing else. */
export function isOneTable({ fields }: FormSection): boolean {
  return fields.length === 1 && fields.every(({ input }) => input.kind === 'table');
}

function fieldSheet({ tier }: DeclarationForm, section: FormSection, content: FieldContent): SheetOut {
  const rows = section.fields.map((field) => {
    const { id, label, input, help, provenance, required } = field;
    const value = content[id];
    const isRequired = required === true || (required?.includes(tier) ?? false);
    return [
      id,
      label.zh,
      input.kind === 'table' ? `见工作表“${tableSheet(field)}”` : entry(input, value as Row[string]),
      unitOf(input),
      isRequired ? '必填（平台默认）' : '选填',
      [help?.zh, provenance.certainty === 'M' ? '以原件为准' : `来源：${provenance.source}`]
        .filter((text) => text !== undefined)
        .join(' '),
    ];
  });
  return {
    name: sectionSheet(section),
    columns: [
      { title: '编号', width: 4, isHidden: true },
      { title: '栏目', width: 26 },
      { title: '填写', width: 60, isEntry: true },
      { title: '单位', width: 10 },
      { title: '要求', width: 16 },
      { title: '说明', width: 60 },
    ],
    rows,
    lists: section.fields.flatMap(({ input }, index) => listsOf(input, `C${index + 2}`)),
  };
}

function tableSheetOf(field: Field, table: TableKind, value: FieldContent[string] | undefined): SheetOut {
  const rows = Array.isArray(value) ? (value as readonly Row[]) : [];
  return {
    name: tableSheet(field),
    columns: table.columns.map((column) => ({
      title: columnTitle(column),
      width: column.input.kind === 'prose' ? 40 : 18,
      isEntry: true,
      note: `${column.required === true ? '必填。' : ''}${field.help?.zh ?? ''}`,
    })),
    rows: rows.map((row) => table.columns.map(({ id, input }) => entry(input, row[id]))),
    lists: table.columns.flatMap(({ input }, index) => {
      const letter = columnLetter(index + 1);
      return listsOf(input, `${letter}2:${letter}${rows.length + SPARE_ROWS}`);
    }),
  };
}

/** What a column is called on its sheet: its name, with the unit where the name does not say it. */
export function columnTitle({ label, input }: Column): string {
  const unit = unitOf(input);
  return unit === '' || label.zh.includes(unit) ? label.zh : `${label.zh}（${unit}）`;
}

function kpiSheet({ edition }: DeclarationForm, section: FormSection, declared: Sections['kpis']): SheetOut {
  const reports = new Map(declared.map((report) => [report.kpi, report]));
  const kpis = kpiCatalogue(edition).filter(({ id }) => id !== COUNTED);
  return {
    name: sectionSheet(section),
    columns: [
      { title: '编号', width: 4, isHidden: true },
      { title: '指标', width: 28 },
      ...kpiColumns.map(([, title, width]) => ({ title, width, isEntry: true as const })),
    ],
    rows: kpis.map((kpi) => [kpi.id, kpi.zh, ...kpiColumns.map(([key]) => reports.get(kpi.id)?.[key] ?? '')]),
    lists: [],
  };
}

function areaSheet(_form: DeclarationForm, section: FormSection, declared: Sections['areas']): SheetOut {
  return {
    name: sectionSheet(section),
    columns: [
      { title: '编号', width: 4, isHidden: true },
      { title: '环节', width: 16 },
      { title: '建设内容', width: 100, isEntry: true },
    ],
    rows: areas.map((area) => [area, areaLabels[area].zh, declared[area]?.description ?? '']),
    lists: [],
  };
}

export const verdictWords = { met: '符合', 'not-met': '不符合' } as const;

function assessmentSheet(
  { tier, edition }: DeclarationForm,
  section: FormSection,
  declared: Sections['self-assessment'],
): SheetOut {
  const texts = new Map(clausesFor(edition, tier).map(({ id, text }) => [id, text.zh]));
  const asked = [...new Set([...judgedLeaves(edition, tier), ...Object.keys(declared)])];
  return {
    name: sectionSheet(section),
    columns: [
      { title: '条款', width: 34 },
      { title: '条文', width: 90 },
      { title: '自评', width: 12, isEntry: true },
    ],
    rows: asked.map((clause) => {
      const verdict = declared[clause]?.verdict;
      return [clause, texts.get(clause) ?? '', verdict === undefined ? '' : verdictWords[verdict]];
    }),
    lists: [{ address: `C2:C${asked.length + 1}`, values: Object.values(verdictWords) }],
  };
}

function entry(input: FieldKind, value: Row[string] | undefined): string | number {
  if (input.kind === 'figure' && typeof value === 'number')
    return Number((value / (input.factor ?? 1)).toPrecision(15));
  return cellInWords(input, value).zh;
}

function unitOf(input: Field['input']): string {
  return input.kind === 'figure' ? (input.unit?.zh ?? '') : '';
}

function listsOf(input: Field['input'], address: string): SheetOut['lists'] {
  if (input.kind === 'choice') return [{ address, values: input.options.map(({ label }) => label.zh) }];
  return input.kind === 'truth' ? [{ address, values: ['是', '否', '不清楚'] }] : [];
}
