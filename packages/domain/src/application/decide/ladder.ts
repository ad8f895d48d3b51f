import { type Tier, tiers } from '@tidu/criteria';
import { type Day } from '../../calendar/dates.js';
import { procedureOf } from '../../campaign/procedure.js';
import { type CampaignTerms } from '../../campaign/terms.js';
import { refuse, type Refused } from '../../core/decision.js';
import { type Factory } from '../../factory/state.js';
import { holdsAtLeast, titleInForce } from '../../factory/titles.js';
import { conflict, invalid, issue } from '../../core/refusal.js';
import { type LadderRecord } from '../events.js';

const tierNames: Readonly<Record<Tier, { readonly zh: string; readonly en: string }>> = {
  basic: { zh: '基础级', en: 'basic' },
  advanced: { zh: '先进级', en: 'advanced' },
  excellent: { zh: '卓越级', en: 'excellent' },
  pioneer: { zh: '领航级', en: 'pioneer' },
};

type Climbed = { readonly ok: true; readonly ladder: LadderRecord } | Refused;

/**
 * Whether a factory stands high enough to submit (逐级申报): advanced rests on basic, excellent on advanced, pioneer on
 * excellent (工信厅联通装函〔2025〕251号). Where the campaign asks for it “in principle” only (2024), a reasoned exception
 * takes its place, and is visited on site.
 */
export function climb(
  terms: CampaignTerms,
  factory: Factory,
  exception: string | undefined,
  today: Day,
): Climbed {
  const { ladder } = procedureOf(terms);
  const requires = ladder === 'none' ? null : (tiers[tiers.indexOf(terms.tier) - 1] ?? null);
  if (requires === null || holdsAtLeast(factory, requires, today)) {
    const certificateNumber = titleInForce(factory, today)?.certificateNumber ?? null;
    return { ok: true, ladder: { requires, certificateNumber, exception: null } };
  }
  const { zh, en } = tierNames[requires];
  if (ladder === 'required') {
    return refuse(
      conflict(
        'tier-below-missing',
        `申报该等级须已获评${zh}（或已认定转换），未提交；已填内容均已保存。`,
        `This tier asks for the ${en} tier first; nothing was submitted, and what you filled in is kept.`,
      ),
    );
  }
  if (exception === undefined || exception.trim() === '') {
    return refuse(
      invalid(
        'exception-needed',
        `原则上应已获评${zh}；未获评的须说明理由。未提交，已填内容均已保存。`,
        `In principle the ${en} tier comes first; give the reason for an exception. Nothing was submitted.`,
        [issue('$.ladderException', '请说明理由。', 'Give the reason.')],
      ),
    );
  }
  return { ok: true, ladder: { requires, certificateNumber: null, exception } };
}
