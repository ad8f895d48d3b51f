import { type Tier } from '@tidu/criteria';
import { nationalCalendar } from '../../calendar/commands.js';
import { chinaDay } from '../../calendar/dates.js';
import { type Calendar, noCalendar } from '../../calendar/state.js';
import { isOver } from '../../calendar/term.js';
import { accept, refuse } from '../../core/decision.js';
import { canonicalHash } from '../../core/hashing.js';
import {
  conflict,
  type InputIssue,
  invalid,
  issue,
  keeping,
  notFound,
  type Refusal,
} from '../../core/refusal.js';
import { correctionTerm } from '../clocks.js';
import { type CommandOf, type ApplicationAct, noCampaign, ownCampaign, ownFactory } from '../commands.js';
import { type Application } from '../state.js';
import { type SectionContent, type SectionName, sectionNames } from '../declaration.js';
import { type LadderRecord } from '../events.js';
import { nextRound } from '../eligibility.js';
import { selfAssessedBelow } from '../self-assessment.js';
import { attachmentFaults } from './attachment-faults.js';
import { climb, exceptionAsked, ladderFault } from './ladder.js';
import { windowNow } from './extending.js';
import { windowFault } from './opening.js';
import { sectionFaults } from './section-faults.js';
import { submissionFaults } from './submission-faults.js';

/** Declares one section (填报). What the criteria cannot read is refused now, every fault named, not at the review. */
export const declareSection: ApplicationAct<'declare-section'> = {
  decide: ({ section, content, seen }, state) => {
    const declared = { section, content } as SectionContent;
    if (seen !== undefined && seen !== (state.revisions[section] ?? 0)) return refuse(overtaken(section));
    const issues = sectionFaults(declared, state);
    return issues.length === 0
      ? accept({ type: 'application.section-declared', data: declared })
      : refuse(
          invalid(
            'declaration-invalid',
            `“${sectionNames[declared.section].zh}”有误，未保存；此前保存的内容不变。`,
            `The section “${sectionNames[declared.section].en}” has faults and was not saved; what was saved before is kept.`,
            issues,
          ),
        );
  },
};

/** Somebody else has declared the section since it was read. */
function overtaken(section: SectionName): Refusal {
  const { zh, en } = sectionNames[section];
  return conflict(
    'section-changed',
    `“${zh}”已有他人保存的新内容，您的内容未保存，仍在页面上。请逐项对照后再保存。`,
    `Somebody else has saved the section “${en}” meanwhile; what you entered was not saved and is still on the page. Compare field by field, then save.`,
  );
}

/** Attaches a file to a clause, or as one of the form's attachments (附件) within that one's limits. */
export const attachEvidence: ApplicationAct<'attach-evidence'> = {
  decide: ({ id, clause, slot, title, fileName, mediaType, size, sha256 }, state) => {
    if (state.evidence[id] !== undefined)
      return refuse(
        conflict('evidence-attached', '该佐证材料已上传。', 'This evidence is attached already.'),
      );
    const data = {
      id,
      clause,
      ...(slot !== undefined && { slot }),
      title,
      fileName,
      mediaType,
      size,
      sha256,
    };
    const issues = slot === undefined ? [] : attachmentFaults(data, slot, state);
    return issues.length === 0
      ? accept({ type: 'application.evidence-attached', data })
      : refuse(
          invalid(
            'attachment-invalid',
            '附件不符合要求，未登记；已上传的文件仍在。',
            'The attachment is not as asked for and was not recorded; the file that was sent is kept.',
            issues,
          ),
        );
  },
};

export const removeEvidence: ApplicationAct<'remove-evidence'> = {
  precondition: ({ evidence }) => (Object.keys(evidence).length > 0 ? null : noSuchEvidence()),
  decide: ({ id }, { evidence }) =>
    evidence[id] === undefined
      ? refuse(noSuchEvidence())
      : accept({ type: 'application.evidence-removed', data: { id } }),
};

function noSuchEvidence(): Refusal {
  return notFound('evidence-not-found', '没有该佐证材料。', 'There is no such evidence.');
}

/** Submits the declaration (提交申报), judged by the time the server received it against the campaign's window. */
export const submit: ApplicationAct<'submit'> = {
  related: (state) => ({ ...ownFactory(state), ...ownCampaign(state), ...nationalCalendar }),
  precondition: (state, { now, related: { factory, campaign: held, calendar = noCalendar } }) => {
    const { campaign, phase } = state;
    if (campaign === null || factory === undefined) return noCampaign();
    return notSubmitted(
      (phase === 'draft' ? windowFault(now, windowNow(state, held) ?? campaign.window) : null) ??
        notReady(submissionFaults(state)) ??
        correctionFault(state, now, calendar) ??
        ladderFault(campaign, factory, chinaDay(now)),
    );
  },
  faults: promiseFaults,
  asks: (state, { now, related: { factory, campaign: held } }) => {
    const { campaign, ladder } = state;
    if (campaign === null || factory === undefined) return [];
    const today = chinaDay(now);
    const below = (tier: Tier) => selfAssessedBelow(state, tier, held?.benchmarks ?? []);
    const climbed = climb(campaign, factory, ladder?.exception ?? undefined, today, below);
    return [
      ...(ladder?.exception == null ? exceptionAsked(campaign, factory, today) : []),
      ...(climbed.ok && isUnchanged(state, climbed.ladder) ? [reasonAsked()] : []),
    ];
  },
  decide: (command, state, { now, related: { factory, campaign: held } }) => {
    const { campaign, sections, evidence, ladder: earlier } = state;
    const { benchmarks } = held ?? { benchmarks: [] };
    if (campaign === null || factory === undefined) return refuse(noCampaign());
    const undeclared = notSubmitted(notReady(promiseFaults(command)));
    if (undeclared !== null) return refuse(undeclared);
    const exception = command.ladderException ?? earlier?.exception ?? undefined;
    const below = (tier: Tier) => selfAssessedBelow(state, tier, benchmarks);
    const climbed = climb(campaign, factory, exception, chinaDay(now), below);
    if (!climbed.ok) return refuse(notSubmitted(climbed.refusal));
    const { ladder } = climbed;
    const unchanged = isUnchanged(state, ladder);
    const unchangedReason = command.unchangedReason?.trim() ?? '';
    if (unchanged && unchangedReason === '') return refuse(notSubmitted(nothingChanged()));
    return accept({
      type: 'application.submitted',
      data: {
        round: nextRound(state),
        stage: 'submission',
        attempt: state.attempts + 1,
        receivedAt: now,
        contentHash: canonicalHash({ sections, evidence, ladder }),
        ladder,
        ...(unchanged && { unchangedReason }),
      },
    });
  },
};

/** Whether a returned application is what was returned, the replies (补正答复) apart. */
function isUnchanged({ phase, sections, evidence, contentHash }: Application, ladder: LadderRecord): boolean {
  if (phase !== 'returned') return false;
  const declared = Object.fromEntries(Object.entries(sections).filter(([name]) => name !== 'replies'));
  return canonicalHash({ sections: declared, evidence, ladder }) === contentHash;
}

function nothingChanged(): Refusal {
  return invalid(
    'nothing-changed',
    '申报内容与退回时相同。请修改，或说明不修改的理由。',
    'Nothing has changed since the application was returned. Change it, or say why it stays as it is.',
    [reasonAsked()],
  );
}

function reasonAsked(): InputIssue {
  return issue(
    '$.unchangedReason',
    '申报内容与退回时相同。请说明不修改的理由。',
    'Nothing has changed since the application was returned. Say why it stays as it is.',
  );
}

function notSubmitted(refusal: Refusal): Refusal;
function notSubmitted(refusal: Refusal | null): Refusal | null;
/** A refusal of a submission says that what was filled in is kept. */
function notSubmitted(refusal: Refusal | null): Refusal | null {
  return (
    refusal &&
    keeping(refusal, '未提交；已填内容均已保存。', 'Nothing was submitted; what you filled in is kept.')
  );
}

function promiseFaults({
  truthful,
  noSecrets,
}: Pick<CommandOf<'submit'>, 'truthful' | 'noSecrets'>): InputIssue[] {
  const issues: InputIssue[] = [];
  if (!truthful) {
    issues.push(
      issue(
        '$.truthful',
        '须承诺申报内容真实、准确、完整。',
        'You must declare that the content is true, exact and complete.',
      ),
    );
  }
  if (!noSecrets) {
    issues.push(
      issue(
        '$.noSecrets',
        '须承诺不涉及国家秘密和商业秘密。',
        'You must declare that the content holds no state or trade secrets.',
      ),
    );
  }
  return issues;
}

function notReady(issues: readonly InputIssue[]): Refusal | null {
  return issues.length === 0
    ? null
    : invalid('not-ready', '申报尚不完整。', 'The application is not complete.', issues);
}

export const withdraw: ApplicationAct<'withdraw'> = {
  relatedByCommand: (_command, state) => ownFactory(state),
  decide: ({ reason }, state) => {
    const withdrawn = { type: 'application.withdrawn' as const, data: { reason } };
    if (state.campaign === null) return accept(withdrawn);
    return accept(withdrawn, {
      type: 'factory.application-withdrawn',
      data: { campaignId: state.campaign.id, applicationId: state.id },
    });
  },
};

/** Whether the time for a correction is over; the refusal where it is. */
function correctionFault(state: Application, now: string, calendar: Calendar): Refusal | null {
  const term = state.phase === 'returned' ? correctionTerm(state, calendar) : null;
  return term !== null && isOver(term, chinaDay(now))
    ? conflict(
        'correction-overdue',
        `补正期限 ${term.dueOn} 已过。`,
        `The time for corrections ended on ${term.dueOn}.`,
      )
    : null;
}
