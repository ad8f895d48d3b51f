import { type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { isRunning, type Title } from './title.js';

/** A near-miss kept for guidance (培育库): which tier, since when, and what was lacking, by clause. */
export interface Nurture {
  readonly tier: Tier;
  readonly since: Day;
  readonly gaps: readonly { readonly clause: string; readonly reason: string }[];
  readonly applicationId: string;
}

export const incidentKinds = [
  'safety-accident',
  'environmental-incident',
  'quality-accident',
  'dishonesty',
  'fraud',
  'other',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** An accident or an act of dishonesty (事故、失信) somebody responsible has reported of a titled factory. */
export interface Incident {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly happenedOn: Day;
  readonly facts: string;
  readonly source: string;
  readonly reportedOn: Day;
  /** The day by which the body that decides the tier must open a proceeding or close the matter. */
  readonly actBy: Day;
  /** How long it has; absent in records that do not say. */
  readonly workingDays?: number;
  readonly settled: 'open' | 'proceeding' | 'closed';
}

/** The application in which a factory assessed itself as basic, and when. */
export interface SelfAssessment {
  readonly applicationId: string;
  readonly on: Day;
}

/** A factory (工厂) of an enterprise. One enterprise may have several. */
export interface Factory {
  readonly id: string | null;
  readonly enterprise: string;
  /** The credit code of the branch (分支机构) the factory is, where it is one of its own. */
  readonly branchUscc: string | null;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly industry: string;
  /** The application a factory has in each campaign: one at most. */
  readonly applications: Readonly<Record<string, string>>;
  /** That it assessed itself as basic (自评达到基础级), which is no title; null where it did not. */
  readonly selfAssessment: SelfAssessment | null;
  /** The title that holds, or else the last one that did. */
  readonly title: Title | null;
  /** Every title it ever had, oldest first. */
  readonly titles: readonly Title[];
  readonly nurture: readonly Nurture[];
  /** Until when, inclusive, it may not apply (禁止申报期). */
  readonly barUntil: Day | null;
  /** The last year for which an annual report was handed in or its lack recorded. */
  readonly lastReportYear: number | null;
  /** The years without an annual report. */
  readonly missedReports: readonly number[];
  readonly incidents: readonly Incident[];
  /** The revocation proceeding (撤销程序) that runs against its title. */
  readonly revocation: string | null;
}

export const noFactory: Factory = {
  id: null,
  enterprise: '',
  branchUscc: null,
  name: '',
  province: '',
  city: '',
  industry: '',
  applications: {},
  title: null,
  titles: [],
  nurture: [],
  barUntil: null,
  lastReportYear: null,
  missedReports: [],
  selfAssessment: null,
  incidents: [],
  revocation: null,
};

/** A factory with other titles; which of them is the current one follows. */
export function withTitles(factory: Factory, titles: readonly Title[]): Factory {
  return { ...factory, titles, title: titles.findLast(isRunning) ?? titles.at(-1) ?? null };
}
