import { type Finding } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Incident, type Nurture } from './state.js';
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
        /** Of the re-evaluation, where one led to it. */
        readonly year?: number;
        /** Null where no bar follows. */
        readonly barUntil: Day | null;
        readonly on?: Day;
        readonly revocationId?: string;
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
