import {
  type Application,
  contentFaults,
  declarationForm,
  type FieldContent,
  type FieldValue,
  formSection,
  isFieldSection,
  lackingInSection,
  type Row,
  scenarioCount,
  sectionContent,
  sectionNames,
  type SectionName,
} from '@tidu/contracts';
import { kpiCatalogue } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { campaignOf } from '../../api/resources.js';
import { type Findings, FindingsField } from '../findings/findings-field.js';
import { FormFields } from '../form/form-fields.js';
import { type KpiDraft, kpiDraftOf, reportsOf } from '../kpis/kpi-draft.js';
import { KpiFields } from '../kpis/kpi-fields.js';
import { AreasFields } from './fields/areas-fields.js';
import { areasOf, waiversOf } from './fields/drafts.js';
import { type Measures, MeasuresFields } from './fields/measures-fields.js';
import { RepliesFields } from './fields/replies-fields.js';
import { WaiverFields } from './fields/waiver-fields.js';
import { type SectionDraft } from './merge-drafts.js';

type Campaign = NonNullable<Application['campaign']>;

interface FieldsProps {
  readonly application: Application;
  readonly campaign: Campaign;
  readonly draft: SectionDraft;
  readonly change: (draft: SectionDraft) => void;
  /** What is wrong, by the path of the field. */
  readonly faults: ReadonlyMap<string, string>;
}

/** How a section is filled in: what its form begins with, what it declares, and its fields. */
export interface SectionEditor {
  readonly draftOf: (application: Application) => SectionDraft;
  readonly contentOf: (draft: SectionDraft, application: Application) => unknown;
  readonly Fields: (props: FieldsProps) => ReactNode;
}

/** The editor of a section: its fields as the form defines them, or one of its own. */
export function editorOf(section: SectionName): SectionEditor {
  return own[section] ?? madeOfFields[section];
}

/** What a section made of fields cannot go without to be kept at all. */
const skeletons: Partial<Record<SectionName, FieldContent>> = {
  integrity: { accidents: [], violations: [] },
};

function ofFields(section: SectionName): SectionEditor {
  return {
    draftOf: ({ sections }) => Object.assign({}, skeletons[section], sections[section]),
    contentOf: (draft) => entered({ ...skeletons[section], ...draft } as FieldContent),
    Fields: ({ campaign, draft, change, faults }) => {
      const fields = formSection(declarationForm(campaign.tier, campaign.edition), section)?.fields ?? [];
      const year = Number(campaign.asOf.slice(0, 4));
      return (
        <FormFields
          fields={fields}
          value={draft as FieldContent}
          onChange={change}
          faults={faults}
          isRequired={({ required }) => required === true || (required?.includes(campaign.tier) ?? false)}
          years={[year - 3, year - 2, year - 1]}
        />
      );
    },
  };
}

/** What was entered: emptied fields are left out, and rows in which nothing stands. */
function entered(content: FieldContent): FieldContent {
  const kept: Record<string, FieldValue> = {};
  for (const [id, value] of Object.entries(content))
    if (Array.isArray(value)) kept[id] = value.map(enteredRow).filter(saysSomething);
    else if (value !== '') kept[id] = value;
  return kept;
}

function enteredRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '' && cell !== null));
}

/** A row of the last three years says nothing by its year alone. */
function saysSomething(row: Row): boolean {
  return Object.keys(row).some((key) => key !== 'year');
}

/** What is wrong with a section as it stands, by the path of its field: what the form refuses, what the contract refuses. */
export function faultsIn(
  section: SectionName,
  content: unknown,
  { tier, edition }: Campaign,
  t: (zh: string, en: string) => string,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  const form = formSection(declarationForm(tier, edition), section);
  if (form !== undefined && isFieldSection(section))
    for (const { path, message } of contentFaults(form.fields, content as FieldContent))
      faults.set(path.slice('$.content.'.length), t(message.zh, message.en));
  const parsed = sectionContent.safeParse({ section, content });
  for (const { path } of parsed.error?.issues ?? []) {
    const at = pathOf(path.slice(1));
    const label = form?.fields.find(({ id }) => id === at)?.label;
    const name = label === undefined ? '' : t(`“${label.zh}”`, ` “${label.en}”`);
    if (!faults.has(at)) faults.set(at, t(`请填写或改正${name}。`, `Fill in or mend${name}.`));
  }
  return faults;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** What a section still lacks to be submitted, by the path of its field. */
export function lackingOf(
  section: SectionName,
  content: unknown,
  { tier, edition }: Campaign,
  t: (zh: string, en: string) => string,
): ReadonlyMap<string, string> {
  const form = formSection(declarationForm(tier, edition), section);
  if (form === undefined) return new Map();
  const lacking = lackingInSection(form, { [section]: content }, { tier, edition });
  return new Map(
    lacking.map(({ path, message }) => [
      path.slice(`$.sections.${section}`.length).replace(/^\./, ''),
      t(message.zh, message.en),
    ]),
  );
}

function KpiEditor({ application, campaign, draft, change }: FieldsProps) {
  const { data } = useQuery(campaignOf(campaign.id));
  const { factory, sections } = application;
  if (factory === null) return null;
  const { total, withAi } = scenarioCount(sections.scenarios);
  return (
    <KpiFields
      court={{
        edition: campaign.edition,
        tier: campaign.tier,
        asOf: campaign.asOf,
        factory: { province: factory.province, industry: factory.industry },
        interpretation: campaign.interpretation,
        benchmarks: data?.benchmarks ?? [],
        earlier: [],
      }}
      counted={{ 'ai-scenario-share': total === 0 ? null : (withAi / total) * 100 }}
      value={draft as KpiDraft}
      onChange={change}
    />
  );
}

function coverage({ tier }: Campaign): string {
  return `${tier}/construction/coverage`;
}

const own: Partial<Record<SectionName, SectionEditor>> = {
  areas: {
    draftOf: ({ sections }) => sections.areas ?? {},
    contentOf: (draft) => areasOf(draft),
    Fields: ({ campaign, draft, change }) => (
      <AreasFields edition={campaign.edition} tier={campaign.tier} value={draft} onChange={change} />
    ),
  },
  kpis: {
    draftOf: ({ sections }) => kpiDraftOf(sections.kpis),
    contentOf: (draft, { campaign }) =>
      reportsOf(
        draft as KpiDraft,
        campaign === null ? [] : kpiCatalogue(campaign.edition).map(({ id }) => id),
      ),
    Fields: KpiEditor,
  },
  waivers: {
    draftOf: ({ sections, campaign }) =>
      (campaign && { ...sections.waivers?.[coverage(campaign)] }) ?? { areas: [], reason: '' },
    contentOf: (draft, { campaign }) =>
      campaign === null ? {} : waiversOf({ areas: [], reason: '', ...draft }, coverage(campaign)),
    Fields: ({ campaign, draft, change }) => (
      <WaiverFields
        edition={campaign.edition}
        tier={campaign.tier}
        value={{ areas: [], reason: '', ...draft }}
        onChange={(next) => change({ ...next })}
      />
    ),
  },
  measures: {
    draftOf: ({ sections }) => sections.measures ?? {},
    contentOf: (draft) => draft,
    Fields: ({ campaign, draft, change }) => (
      <MeasuresFields campaign={campaign} value={draft as Measures} onChange={change} />
    ),
  },
  'self-assessment': {
    draftOf: ({ sections }) => sections['self-assessment'] ?? {},
    contentOf: (draft) => draft,
    Fields: ({ campaign, draft, change }) => (
      <FindingsField
        edition={campaign.edition}
        tier={campaign.tier}
        value={draft as Findings}
        onChange={change}
      />
    ),
  },
  replies: {
    draftOf: ({ sections }) => sections.replies ?? {},
    contentOf: (draft) => draft,
    Fields: ({ application, campaign, draft, change }) => (
      <RepliesFields
        application={application}
        campaign={campaign}
        value={draft as Readonly<Record<string, string>>}
        onChange={change}
      />
    ),
  },
};

/** Made once: a component that were made anew with each render would lose its fields' focus. */
const madeOfFields = Object.fromEntries(
  (Object.keys(sectionNames) as SectionName[]).map((section) => [section, ofFields(section)]),
) as Readonly<Record<SectionName, SectionEditor>>;
