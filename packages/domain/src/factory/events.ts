import { type EventFacts } from '../frame/event-facts.js';
import { type Finding } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Incident, type Nurture, type SelfAssessment } from './state.js';
import { type LegacyTitle, type TitleTerm } from './title.js';

interface Reason {
  readonly clause: string;
  readonly reason: string;
}

type Happened<Type extends string, Data> = { readonly type: `factory.${Type}`; readonly data: Data };

/** What happens to a factory; much of it is decided on other streams and recorded here in the same append. */
export type FactoryEvent =
  | Happened<
      'registered',
      {
        readonly id: string;
        readonly enterprise: string;
        readonly branchUscc?: string;
        readonly name: string;
        readonly province: string;
        readonly city: string;
        readonly industry: string;
      }
    >
  | Happened<'application-opened', { readonly campaignId: string; readonly applicationId: string }>
  | Happened<'application-withdrawn', { readonly campaignId: string; readonly applicationId: string }>
  | Happened<'self-assessed', SelfAssessment>
  | Happened<'title-conferred', TitleTerm>
  | Happened<
      'title-converted',
      {
        readonly term: TitleTerm;
        readonly legacy: LegacyTitle;
        /** The legacy certificate's file, by its SHA-256. */
        readonly evidence: string | null;
      }
    >
  | Happened<'title-kept', { readonly year?: number; readonly findings?: Readonly<Record<string, Finding>> }>
  | Happened<'rectification-ordered', { readonly year?: number; readonly deadline: Day }>
  | Happened<
      'title-downgraded',
      { readonly from: string; readonly to: TitleTerm; readonly reasons: readonly Reason[] }
    >
  | Happened<
      'title-revoked',
      {
        /** Null where no bar follows. */
        readonly barUntil: Day | null;
        readonly on: Day;
        readonly revocationId: string;
      }
    >
  | Happened<'title-restored', { readonly certificateNumber: string; readonly appealId: string }>
  | Happened<'title-expired', { readonly certificateNumbers: readonly string[] }>
  | Happened<'certificate-reissued', { readonly on: Day; readonly changeId: string }>
  | Happened<'nurtured', Nurture>
  | Happened<'report-submitted', { readonly year: number }>
  | Happened<'report-missed', { readonly year: number }>
  | Happened<'incident-reported', Omit<Incident, 'settled'>>
  | Happened<'incident-closed', { readonly incident: string; readonly reason: string }>
  | Happened<'revocation-opened', { readonly revocationId: string; readonly incidents: readonly string[] }>
  | Happened<'revocation-closed', { readonly revocationId: string }>
  | Happened<'transferred', { readonly enterprise: string; readonly changeId: string }>
  | Happened<'renamed', { readonly name: string; readonly changeId: string }>
  | Happened<'relocated', { readonly province: string; readonly city: string; readonly changeId: string }>;

/** What each event is called, and who reads it in a history. */
export const factoryEventFacts: EventFacts<FactoryEvent> = {
  'factory.registered': { zh: '工厂登记', en: 'Factory registered', audience: 'all' },
  'factory.application-opened': { zh: '新建申报', en: 'Application opened', audience: 'all' },
  'factory.application-withdrawn': { zh: '撤回申报', en: 'Application withdrawn', audience: 'all' },
  'factory.self-assessed': { zh: '自评达到基础级', en: 'Self-assessed as basic', audience: 'all' },
  'factory.title-conferred': { zh: '获得称号', en: 'Title conferred', audience: 'all' },
  'factory.title-converted': { zh: '认定转换', en: 'Title converted', audience: 'all' },
  'factory.title-kept': { zh: '保持称号', en: 'Title kept', audience: 'all' },
  'factory.rectification-ordered': { zh: '责令整改', en: 'Rectification ordered', audience: 'all' },
  'factory.title-downgraded': { zh: '称号降级', en: 'Title downgraded', audience: 'all' },
  'factory.title-revoked': { zh: '称号撤销', en: 'Title revoked', audience: 'all' },
  'factory.title-restored': { zh: '称号恢复', en: 'Title restored', audience: 'all' },
  'factory.title-expired': { zh: '称号到期', en: 'Title expired', audience: 'all' },
  'factory.certificate-reissued': { zh: '换发证书', en: 'Certificate issued anew', audience: 'all' },
  'factory.nurtured': { zh: '列入培育库', en: 'Kept for guidance', audience: 'all' },
  'factory.report-submitted': { zh: '提交年度报告', en: 'Annual report submitted', audience: 'all' },
  'factory.report-missed': { zh: '年度报告逾期', en: 'Annual report missed', audience: 'all' },
  'factory.incident-reported': { zh: '报告情况', en: 'Incident reported', audience: 'all' },
  'factory.incident-closed': { zh: '情况办结', en: 'Incident closed', audience: 'all' },
  'factory.revocation-opened': { zh: '撤销立案', en: 'Revocation opened', audience: 'all' },
  'factory.revocation-closed': { zh: '撤销程序结束', en: 'Revocation closed', audience: 'all' },
  'factory.transferred': { zh: '转让', en: 'Transferred', audience: 'all' },
  'factory.renamed': { zh: '工厂更名', en: 'Factory renamed', audience: 'all' },
  'factory.relocated': { zh: '搬迁', en: 'Relocated', audience: 'all' },
};
