import { type Application } from '../application/state.js';
import { type ClauseReason, type Remedy } from '../application/events.js';
import { decidedOn } from '../application/decided-on.js';
import { remedies } from '../application/remedies.js';
import { type Day } from '../calendar/dates.js';
import { type Message } from '../core/refusal.js';

export type LetterKind = 'correction' | 'not-accepted' | 'award' | 'refusal';

/**
 * A letter (文书) to an applicant about a decision: what was decided, why, from when, and what can be done against it.
 * Its text is made from the record alone, so that the same record gives the same letter for ever.
 */
export interface Letter {
  readonly kind: LetterKind;
  readonly title: Message;
  readonly addressee: { readonly enterprise: string; readonly factory: string };
  readonly on: Day | null;
  readonly paragraphs: readonly Message[];
  readonly reasons: readonly ClauseReason[];
  readonly remedies: readonly Remedy[];
}

/** The letters an application has led to, in the order of the procedure. */
export function lettersOf(state: Application): Letter[] {
  const { campaign, factory } = state;
  if (campaign === null || factory === null) return [];
  const addressee = { enterprise: factory.enterprise, factory: factory.name };
  const subject = { zh: `《${campaign.name.zh}》`, en: `“${campaign.name.en}”` };
  return [...corrections(state), ...notAccepted(state), ...refusal(state), ...award(state)].map((letter) => ({
    ...letter,
    addressee,
    paragraphs: [
      {
        zh: `你单位“${factory.name}”在${subject.zh}中的申报，现告知如下。`,
        en: `On the application of your factory “${factory.name}” in ${subject.en}:`,
      },
      ...letter.paragraphs,
    ],
  }));
}

type Body = Omit<Letter, 'addressee'>;

function corrections({ corrections: asked }: Application): Body[] {
  return asked.map(({ clauses, dueOn }) => ({
    kind: 'correction',
    title: { zh: '补正告知书', en: 'Notice of correction' },
    on: null,
    paragraphs: [
      {
        zh: `请于 ${dueOn} 前（含当日）按下列各项一次性补正后重新提交；逾期未提交的，申报失效。补正期间审查时限中止。`,
        en: `Please correct all of the following and submit again by ${dueOn} inclusive; after that the application lapses. The time limit of the check stands still meanwhile.`,
      },
    ],
    reasons: clauses,
    remedies: [],
  }));
}

function notAccepted({ notAccepted: reason, notAcceptedRemedies, phaseSince }: Application): Body[] {
  if (reason === null) return [];
  return [
    {
      kind: 'not-accepted',
      title: { zh: '不予受理告知书', en: 'Notice of non-acceptance' },
      on: phaseSince,
      paragraphs: [
        {
          zh: `经形式审查，不予受理。理由：${reason}`,
          en: `It was not accepted for review. Reason: ${reason}`,
        },
      ],
      reasons: [],
      remedies: notAcceptedRemedies,
    },
  ];
}

function refusal({ refusal: refused, phaseSince }: Application): Body[] {
  if (refused === null) return [];
  const nurtured = {
    zh: '你单位已列入培育库，可获得对标提升指导，具备条件后可再次申报。',
    en: 'Your factory is kept for guidance and may apply again once it meets the criteria.',
  };
  return [
    {
      kind: 'refusal',
      title: { zh: '不予认定决定书', en: 'Decision not to award' },
      on: phaseSince,
      paragraphs: [
        {
          zh: '经评审，决定不予认定。逐条理由如下。',
          en: 'The tier is not awarded, for these reasons by clause.',
        },
        ...(refused.nurture ? [nurtured] : []),
      ],
      reasons: refused.reasons,
      remedies: refused.remedies,
    },
  ];
}

function award(state: Application): Body[] {
  const { award: awarded } = state;
  if (awarded === null) return [];
  const { certificateNumber, validFrom, validUntil, conditions = [] } = awarded;
  return [
    {
      kind: 'award',
      title: { zh: '认定通知书', en: 'Notice of award' },
      on: validFrom,
      paragraphs: [
        {
          zh: `经评审、公示和期满复查，予以认定。证书编号 ${certificateNumber}，有效期 ${validFrom} 至 ${validUntil}。`,
          en: `The tier is awarded after review, public notice and a last check. Certificate ${certificateNumber}, valid from ${validFrom} to ${validUntil}.`,
        },
        ...conditions.map((condition) => ({ zh: `附条件：${condition}`, en: `Condition: ${condition}` })),
        {
          zh: '请每年 4 月 30 日前提交年度报告；发生重大变化的，请在 3 个月内报告（平台默认）。',
          en: 'Hand in an annual report by 30 April each year, and report material changes within three months (platform default).',
        },
      ],
      reasons: [],
      remedies: remedies(decidedOn(state, 'decision')),
    },
  ];
}
