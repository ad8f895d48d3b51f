import { type Application, type SectionName } from '@tidu/contracts';
import { type ReactNode } from 'react';
import { type Bilingual } from '../../language/language.js';
import { type Findings, FindingsField } from '../findings/findings-field.js';
import { figuresOf, type KpiFigures, KpiFields } from '../kpis/kpi-fields.js';
import { halfReported, reportsOf } from '../kpis/kpi-reports.js';
import { AreasFields } from './fields/areas-fields.js';
import {
  areasOf,
  type AreasDraft,
  type IntegrityDraft,
  integrityDraftOf,
  type MaturityDraft,
  maturityDraftOf,
  type ProfileDraft,
  profileDraftOf,
  profileOf,
  type WaiverDraft,
  waiversOf,
} from './fields/drafts.js';
import { IntegrityFields } from './fields/integrity-fields.js';
import { MaturityFields } from './fields/maturity-fields.js';
import { ProfileFields } from './fields/profile-fields.js';
import { WaiverFields } from './fields/waiver-fields.js';
import { SaveNote } from './save-note.js';
import { useSectionDraft } from './use-section-draft.js';

interface Props {
  readonly application: Application;
  readonly campaign: NonNullable<Application['campaign']>;
}

const names: Readonly<Record<string, Bilingual>> = {
  aboveDesignatedSize: { zh: '是否规模以上', en: 'above designated size' },
  annualRevenueCny: { zh: '主营业务收入', en: 'revenue' },
  mainProducts: { zh: '主要产品', en: 'main products' },
  competitiveness: { zh: '市场竞争力', en: 'competitiveness' },
  creditRecordClean: { zh: '信用记录', en: 'credit record' },
  accidents: { zh: '事故', en: 'accidents' },
  violations: { zh: '违法违规', en: 'violations' },
  level: { zh: '成熟度等级', en: 'maturity level' },
  kind: { zh: '评估方式', en: 'kind of assessment' },
  assessedOn: { zh: '评估日期', en: 'date of assessment' },
};

/** One section as a form that saves itself. */
function SelfSaving<Draft>({
  application,
  section,
  initial,
  contentOf,
  children,
}: {
  readonly application: Application;
  readonly section: SectionName;
  readonly initial: Draft;
  readonly contentOf: (draft: Draft) => unknown;
  readonly children: (draft: Draft, change: (draft: Draft) => void) => ReactNode;
}) {
  const { draft, change, flush, state } = useSectionDraft({
    applicationId: application.id,
    section,
    initial,
    contentOf,
  });
  return (
    <div className="stack" onBlur={flush}>
      <SaveNote state={state} names={names} />
      {children(draft, change)}
    </div>
  );
}

/** The form of each section. A half-entered indicator is sent as it is, so that it counts as incomplete. */
export const sectionForms: Readonly<Record<SectionName, (props: Props) => ReactNode>> = {
  profile: ({ application }) => (
    <SelfSaving<ProfileDraft>
      application={application}
      section="profile"
      initial={profileDraftOf(application.sections.profile)}
      contentOf={profileOf}
    >
      {(draft, change) => <ProfileFields value={draft} onChange={change} />}
    </SelfSaving>
  ),
  integrity: ({ application }) => (
    <SelfSaving<IntegrityDraft>
      application={application}
      section="integrity"
      initial={integrityDraftOf(application.sections.integrity)}
      contentOf={(draft) => draft}
    >
      {(draft, change) => <IntegrityFields value={draft} onChange={change} />}
    </SelfSaving>
  ),
  maturity: ({ application }) => (
    <SelfSaving<MaturityDraft>
      application={application}
      section="maturity"
      initial={maturityDraftOf(application.sections.maturity)}
      contentOf={(draft) => draft}
    >
      {(draft, change) => <MaturityFields value={draft} onChange={change} />}
    </SelfSaving>
  ),
  areas: ({ application, campaign }) => (
    <SelfSaving<AreasDraft>
      application={application}
      section="areas"
      initial={application.sections.areas ?? {}}
      contentOf={areasOf}
    >
      {(draft, change) => (
        <AreasFields edition={campaign.edition} tier={campaign.tier} value={draft} onChange={change} />
      )}
    </SelfSaving>
  ),
  kpis: ({ application, campaign }) => (
    <SelfSaving<KpiFigures>
      application={application}
      section="kpis"
      initial={figuresOf(application.sections.kpis ?? [])}
      contentOf={(figures) => (halfReported(figures).length > 0 ? null : reportsOf(figures))}
    >
      {(draft, change) => (
        <KpiFields
          edition={campaign.edition}
          main={campaign.interpretation.mainKpis}
          value={draft}
          onChange={change}
        />
      )}
    </SelfSaving>
  ),
  waivers: ({ application, campaign }) => {
    const clause = `${campaign.tier}/construction/coverage`;
    return (
      <SelfSaving<WaiverDraft>
        application={application}
        section="waivers"
        initial={application.sections.waivers?.[clause] ?? { areas: [], reason: '' }}
        contentOf={(draft) => waiversOf(draft, clause)}
      >
        {(draft, change) => (
          <WaiverFields edition={campaign.edition} tier={campaign.tier} value={draft} onChange={change} />
        )}
      </SelfSaving>
    );
  },
  'self-assessment': ({ application, campaign }) => (
    <SelfSaving<Findings>
      application={application}
      section="self-assessment"
      initial={application.sections['self-assessment'] ?? {}}
      contentOf={(draft) => draft}
    >
      {(draft, change) => (
        <FindingsField edition={campaign.edition} tier={campaign.tier} value={draft} onChange={change} />
      )}
    </SelfSaving>
  ),
};
