import { procedureOf } from '../campaign/procedure.js';
import { sha256Hex } from '../core/hashing.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type Message } from '../core/refusal.js';
import { type Application } from './state.js';

export type SiteVisit = { readonly required: false } | { readonly required: true; readonly reason: Message };

/**
 * Whether two people must visit before the review is concluded (现场核查): every factory of the national tiers; of the
 * advanced tier those whose dossier leaves doubts, and a share drawn by the panel's lot (平台默认).
 */
export function siteVisit(state: Application): SiteVisit {
  const { campaign, draw, ladder, panel } = state;
  if (campaign === null || procedures[campaign.tier].panelSize === 0) return { required: false };
  if (procedures[campaign.tier].siteVerification) {
    return required('该等级一律现场核查', 'every factory of this tier is visited');
  }
  if (ladder?.exception != null) {
    return required('逐级申报例外', 'the tier below was passed over by exception');
  }
  const isDoubtful = panel.some((member) =>
    Object.values(member.findings).some(({ verdict }) => verdict === 'cannot-tell'),
  );
  if (isDoubtful) return required('专家无法判定', 'an expert could not tell');
  return draw !== null && isDrawn(draw.lot, state.id, procedureOf(campaign).siteVisitShare)
    ? required('随机抽中', 'drawn at random')
    : { required: false };
}

/** Whether a lot falls on an application: anyone can compute it again from the draw's seeds. */
function isDrawn(lot: string, applicationId: string, share: number): boolean {
  const point = Number.parseInt(sha256Hex(`${lot}:site-visit:${applicationId}`).slice(0, 8), 16);
  return point / 0x1_0000_0000 < share;
}

function required(zh: string, en: string): SiteVisit {
  return { required: true, reason: { zh, en } };
}
