import { type Application, type SectionName } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { draftOf, type DraftView } from '../../api/resources.js';
import { QueryView } from '../../design/query-view.js';
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
import { type Measures, MeasuresFields } from './fields/measures-fields.js';
import { ProfileFields } from './fields/profile-fields.js';
import { WaiverFields } from './fields/waiver-fields.js';
import { DraftConflictNotice } from './draft-conflict-notice.js';
import { SaveNote } from './save-note.js';
import { useSectionDraft } from './use-section-draft.js';

interface Props {
  readonly application: Application;
  readonly campaign: NonNullable<Application['campaign']>;
  readonly version: number;
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

interface SelfSavingProps<Draft> {
  readonly application: Application;
  readonly version: number;
  readonly section: SectionName;
  readonly initial: Draft;
  readonly contentOf: (draft: Draft) => unknown;
  readonly children: (draft: Draft, change: (draft: Draft) => void) => ReactNode;
}

/** One section as a form that saves itself, from the draft where there is one. */
function SelfSaving<Draft>(props: SelfSavingProps<Draft>) {
  const query = useQuery(draftOf(props.application.id, props.section));
  return <QueryView query={query}>{(kept) => <Saved {...props} kept={kept} />}</QueryView>;
}

function Saved<Draft>({
  application,
  version,
  section,
  initial,
  contentOf,
  children,
  kept,
}: SelfSavingProps<Draft> & { readonly kept: DraftView }) {
  const { draft, change, flush, settle, state } = useSectionDraft({
    applicationId: application.id,
    section,
    version,
    kept,
    initial,
    contentOf,
  });
  return (
    <div className="stack" onBlur={flush}>
      {state.kind === 'conflict' ? (
        <DraftConflictNotice
          mine={draft}
          theirs={state.theirs}
          names={names}
          onSettle={(keep) => settle(state.theirs, keep)}
        />
      ) : (
        <SaveNote state={state} names={names} />
      )}
      {children(draft, change)}
    </div>
  );
}

/** The form of each section. A half-entered indicator is sent as it is, so that it counts as incomplete. */
export const sectionForms: Readonly<Record<SectionName, (props: Props) => ReactNode>> = {
  profile: ({ application, version }) => (
    <SelfSaving<ProfileDraft>
      application={application}
      version={version}
      section="profile"
      initial={profileDraftOf(application.sections.profile)}
      contentOf={profileOf}
    >
      {(draft, change) => <ProfileFields value={draft} onChange={change} />}
    </SelfSaving>
  ),
  integrity: ({ application, version }) => (
    <SelfSaving<IntegrityDraft>
      application={application}
      version={version}
      section="integrity"
      initial={integrityDraftOf(application.sections.integrity)}
      contentOf={(draft) => draft}
    >
      {(draft, change) => <IntegrityFields value={draft} onChange={change} />}
    </SelfSaving>
  ),
  maturity: ({ application, version }) => (
    <SelfSaving<MaturityDraft>
      application={application}
      version={version}
      section="maturity"
      initial={maturityDraftOf(application.sections.maturity)}
      contentOf={(draft) => draft}
    >
      {(draft, change) => <MaturityFields value={draft} onChange={change} />}
    </SelfSaving>
  ),
  areas: ({ application, campaign, version }) => (
    <SelfSaving<AreasDraft>
      application={application}
      version={version}
      section="areas"
      initial={application.sections.areas ?? {}}
      contentOf={areasOf}
    >
      {(draft, change) => (
        <AreasFields edition={campaign.edition} tier={campaign.tier} value={draft} onChange={change} />
      )}
    </SelfSaving>
  ),
  kpis: ({ application, campaign, version }) => (
    <SelfSaving<KpiFigures>
      application={application}
      version={version}
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
  waivers: ({ application, campaign, version }) => {
    const clause = `${campaign.tier}/construction/coverage`;
    return (
      <SelfSaving<WaiverDraft>
        application={application}
        version={version}
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
  measures: ({ application, campaign, version }) => (
    <SelfSaving<Measures>
      application={application}
      version={version}
      section="measures"
      initial={application.sections.measures ?? {}}
      contentOf={(draft) => draft}
    >
      {(draft, change) => <MeasuresFields campaign={campaign} value={draft} onChange={change} />}
    </SelfSaving>
  ),
  'self-assessment': ({ application, campaign, version }) => (
    <SelfSaving<Findings>
      application={application}
      version={version}
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
