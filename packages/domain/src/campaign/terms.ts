import { type Interpretation, type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type CampaignProcedure } from './procedure.js';

/** The terms of a campaign (批次), fixed when it opens: every application in it is judged by these and no others. */
export interface CampaignTerms {
  readonly year: number;
  readonly tier: Tier;
  readonly name: { readonly zh: string; readonly en: string };
  /** The division whose factories may apply; `000000` stands for the whole country. */
  readonly region: string;
  /** The group (中央企业集团、兵团) that holds it for its own factories; absent where a division or the ministry holds it. */
  readonly group?: string;
  readonly edition: string;
  /** The day all windows of the criteria are counted back from (基准日). */
  readonly asOf: Day;
  readonly window: { readonly opensOn: Day; readonly closesOn: Day };
  readonly interpretation: Interpretation;
  readonly noticeWorkingDays: number;
  readonly validityYears: number;
  /** What the province asks beyond the criteria (省级附加要求), by overlay id: it only adds. */
  readonly overlays?: readonly string[];
  /** What it settles of the procedure for itself; the defaults hold for the rest. */
  readonly procedure?: Partial<CampaignProcedure>;
}
