import { type Kpi, kpiCatalogue, type Tier } from '@tidu/criteria';
import { type DeclaredKpi, type Evidence, type Sections } from '../application/declaration.js';
import { type InputIssue, issue } from '../core/refusal.js';
import { attachmentsAsked, attachmentsLacking } from './attachments.js';
import { declarationForm, formSections, type FormSection } from './declaration-form.js';
import {
  type Field,
  type FieldContent,
  type FieldKind,
  type FieldValue,
  isEmpty,
  isRequired,
  type Row,
  type TableKind,
} from './field.js';

/** What of a declaration says whether it is complete. */
export interface Declared {
  readonly campaign: { readonly tier: Tier; readonly edition: string };
  readonly factory: { readonly city: string };
  readonly sections: Partial<Sections>;
  readonly evidence: Readonly<Record<string, Pick<Evidence, 'slot'>>>;
}

/** What a declaration (申报书) still lacks to be submitted, in the order of the form, each with its path under `$.sections`. */
export function lackingIn(declared: Declared): InputIssue[] {
  const { campaign, sections } = declared;
  const form = declarationForm(campaign.tier, campaign.edition);
  return [
    ...formSections(form).flatMap((section) => lackingInSection(section, sections, campaign)),
    ...lackingAttachments(declared),
  ];
}

/** What one section lacks. */
export function lackingInSection(
  section: FormSection,
  sections: Partial<Sections>,
  { tier, edition }: Declared['campaign'],
): InputIssue[] {
  const { name, title, fields, required } = section;
  const path = `$.sections.${name}`;
  if (sections[name] === undefined)
    return required
      ? [issue(path, `“${title.zh}”尚未填写。`, `The section “${title.en}” is not filled in.`)]
      : [];
  if (name === 'kpis') return lackingInKpis(sections.kpis ?? [], edition, path);
  return lackingFields(fields, contentOf(sections, section), tier, path);
}

/** The content of a section made of fields; empty where nothing was declared, or where it is not made of fields. */
export function contentOf(sections: Partial<Sections>, { name, fields }: FormSection): FieldContent {
  const content: object = sections[name] ?? {};
  return fields.length === 0 ? {} : (content as FieldContent);
}

/** The required fields and columns of a tier's form that are not filled in. */
function lackingFields(
  fields: readonly Field[],
  content: FieldContent,
  tier: Tier,
  path: string,
): InputIssue[] {
  return fields.flatMap((field) => {
    const { id, label, input } = field;
    const value = content[id];
    if (!isAnswered(input, value))
      return isRequired(field, tier)
        ? [issue(`${path}.${id}`, `请填写“${label.zh}”。`, `Fill in “${label.en}”.`)]
        : [];
    return input.kind === 'table' && Array.isArray(value)
      ? lackingInTable(field, input, value, `${path}.${id}`)
      : [];
  });
}

/** Whether a field is answered; 不清楚 (null) is an answer to a question of truth. */
export function isAnswered(input: FieldKind | TableKind, value: FieldValue | undefined): boolean {
  return input.kind === 'truth' ? value !== undefined : !isEmpty(value);
}

function lackingInTable(
  { label }: Field,
  { columns }: TableKind,
  rows: readonly Row[],
  path: string,
): InputIssue[] {
  return rows.flatMap((row, index) =>
    columns
      .filter(({ id, required }) => required === true && isEmpty(row[id]))
      .map((column) =>
        issue(
          `${path}[${index}].${column.id}`,
          `“${label.zh}”第 ${index + 1} 行缺“${column.label.zh}”。`,
          `“${label.en}”, row ${index + 1}: “${column.label.en}” is missing.`,
        ),
      ),
  );
}

function lackingInKpis(kpis: readonly DeclaredKpi[], edition: string, path: string): InputIssue[] {
  const catalogue = new Map(kpiCatalogue(edition).map((kpi) => [kpi.id, kpi]));
  if (kpis.length === 0) return [issue(path, '请至少填报一项指标。', 'Report at least one indicator.')];
  return kpis.flatMap((report, index) => {
    const kpi = catalogue.get(report.kpi);
    return kpi === undefined ? [] : lackingInKpi(kpi, report, `${path}[${index}]`);
  });
}

/** What has to be said beside a reported figure: its unit, its periods, its source, and why there is none from before. */
export function lackingInKpi(kpi: Kpi, report: DeclaredKpi, path: string): InputIssue[] {
  const has = (key: 'value' | 'before' | 'after') => report[key] !== undefined && report[key] !== null;
  const issues: InputIssue[] = [];
  const ask = (key: keyof DeclaredKpi, zh: string, en: string) => {
    if (isEmpty(report[key]))
      issues.push(issue(`${path}.${key}`, `“${kpi.zh}”：${zh}。`, `“${kpi.en}”: ${en}.`));
  };
  if (has('after') && kpi.shape === 'relative') ask('unit', '请填写单位', 'give the unit');
  ask('periodAfter', '请填写统计期', 'give the period');
  if (has('before')) ask('periodBefore', '请填写建设前的统计期', 'give the period before');
  else if (has('after') && !has('value'))
    ask(
      'noBefore',
      '没有建设前数据，请说明原因和对照基准',
      'say why there is no figure from before, and what it is compared with',
    );
  ask('source', '请填写数据来源', 'name the source');
  return issues;
}

function lackingAttachments({ campaign, factory, sections, evidence }: Declared): InputIssue[] {
  const lacking = attachmentsLacking(campaign.tier, factory, { sections, evidence });
  return attachmentsAsked(campaign.tier, factory)
    .filter(({ id }) => lacking.includes(id))
    .map(({ id, label, asked, demandedBy }) => {
      const path = `$.sections.attachments.${id}`;
      if (asked === 'explained')
        return issue(
          path,
          `未附“${label.zh}”。请上传，或说明未附的原因。`,
          `“${label.en}” is not attached. Attach it, or say why it is missing.`,
        );
      const [zh, en] =
        demandedBy === null ? ['', ''] : [`（${demandedBy}）`, ' (asked for by the region’s notice)'];
      return issue(path, `缺附件“${label.zh}”${zh}。`, `The attachment “${label.en}” is missing${en}.`);
    });
}
