import { type CampaignProcedure } from '@tidu/domain';
import { type Visitor } from '../http/visitor.js';
import { type Sample } from '../samples/sample.js';
import { type Cast, type Officials } from './cast.js';
import { type Stage } from './stage.js';

/** Who is responsible for an application (有权机关), step by step. */
export interface Authorities {
  /** The divisions that endorse (逐级推荐), from below. */
  readonly endorsers: readonly Visitor[];
  /** Who looks first (形式审查). */
  readonly checker: Visitor;
  readonly recommending: { readonly unit: string; readonly officials: Officials };
  /** Who opens the campaign and seats the panel from its pool. */
  readonly organiser: Officials;
  readonly pool: string;
  readonly deciding: Officials;
  /** Who holds campaigns of the tier below, and converts legacy titles into it. */
  readonly below: Officials;
}

/** An application's way through the procedure: whose it is, who is responsible, and where it is played. */
export interface Course {
  readonly sample: Sample;
  readonly stage: Stage;
  readonly cast: Cast;
  readonly applicant: Visitor;
  readonly authorities: Authorities;
  /** Tells the campaigns of one run from those of another. */
  readonly run: string;
  /** The group whose channel is taken instead of the region's, and its first official. */
  readonly group?: { readonly id: string; readonly official: Visitor };
  /** What the campaign settles of the procedure for itself. */
  readonly procedure?: Partial<CampaignProcedure>;
  readonly overlays?: readonly string[];
}

/** The authorities of the region's channel (地区渠道): city, province and MIIT, each for its tiers (工信厅联通装函〔2025〕251号). */
export async function regionalAuthorities(cast: Cast, { request, factory }: Sample): Promise<Authorities> {
  const province = await cast.province(factory.province);
  const local = await cast.local(factory);
  const miit = await cast.miit();
  const recommending = { unit: factory.province, officials: province };
  switch (request.tier) {
    case 'basic':
      return {
        ...{ endorsers: [], checker: local[0], recommending, pool: factory.province },
        ...{ organiser: province, deciding: local, below: province },
      };
    case 'advanced':
      return {
        ...{ endorsers: [], checker: province[0], recommending, pool: factory.province },
        ...{ organiser: province, deciding: province, below: province },
      };
    case 'excellent':
      return {
        ...{ endorsers: [], checker: province[0], recommending, pool: '000000' },
        ...{ organiser: miit, deciding: miit, below: province },
      };
    case 'pioneer':
      return {
        ...{ endorsers: [], checker: province[0], recommending, pool: '000000' },
        ...{ organiser: miit, deciding: miit, below: miit },
      };
  }
}
