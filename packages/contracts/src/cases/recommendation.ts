import { z } from 'zod';
import { id, sha256, words } from '../primitives.js';

/** A recommending unit (推荐单位): a division's GB/T 2260 code, a central enterprise's credit code, or `xpcc` (兵团). */
const unit = z.string().regex(/^(\d{6}|[0-9A-HJ-NPQRTUWXY]{18}|xpcc)$/, '推荐单位编号 · a recommending unit');

const entry = z.strictObject({
  applicationId: id,
  rank: z.int().min(1),
  opinion: z.string().trim().min(1).max(2_000),
  /** The kind of exemption (不占名额), where it does not count against the quota. */
  exemption: z.string().max(200).exactOptional(),
});

/** Recommendation lists (推荐名单); the id of one is `campaignId.unit`. */
export const recommendationContract = {
  plural: 'recommendations',
  opens: 'begin-list',
  bodies: {
    'begin-list': z.strictObject({ campaignId: id, unit }),
    'rank-applications': z.strictObject({ entries: z.array(entry).max(1_000) }),
    'freeze-list': z.strictObject({}),
    'reopen-list': z.strictObject({ reason: words }),
    'release-list': z.strictObject({ hash: sha256 }),
    'begin-supplement': z.strictObject({ reason: words }),
    'drop-supplement': z.strictObject({ reason: words }),
  },
  names: {
    'begin-list': { zh: '编制推荐名单', en: 'Begin the recommendation list' },
    'rank-applications': { zh: '排定推荐顺序', en: 'Rank the applications' },
    'freeze-list': { zh: '冻结名单', en: 'Freeze the list' },
    'reopen-list': { zh: '重新打开名单', en: 'Reopen the list' },
    'release-list': { zh: '核对并报送', en: 'Read and release' },
    'begin-supplement': { zh: '补充推荐', en: 'Begin a supplement' },
    'drop-supplement': { zh: '放弃补充推荐', en: 'Give the supplement up' },
  },
} as const;
