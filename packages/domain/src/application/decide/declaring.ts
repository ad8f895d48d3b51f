import { evaluateOverlaid } from '@tidu/criteria';
import { chinaDay } from '../../calendar/dates.js';
import { accept, refuse } from '../../core/decision.js';
import { inputIssues } from '../../core/input-issues.js';
import { requestFor } from '../../evaluation/request.js';
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
import { type CommandOf, type ApplicationAct, noCampaign, ownFactory } from '../commands.js';
import { type Application } from '../state.js';
import { type SectionContent, sectionNames } from '../declaration.js';
import { declarationSteps } from '../declaration-steps.js';
import { nextRound } from '../eligibility.js';
import { climb, exceptionAsked, ladderFault } from './ladder.js';
import { windowFault } from './opening.js';

/** Declares one section (填报). What the criteria cannot read is refused now, every fault named, not at the review. */
export const declareSection: ApplicationAct<'declare-section'> = {
  decide: ({ section, content }, state) => {
    const declared = { section, content } as SectionContent;
    const issues = contentFaults(declared, state);
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

export const attachEvidence: ApplicationAct<'attach-evidence'> = {
  decide: ({ id, clause, title, fileName, mediaType, size, sha256 }, { evidence }) =>
    evidence[id] === undefined
      ? accept({
          type: 'application.evidence-attached',
          data: { id, clause, title, fileName, mediaType, size, sha256 },
        })
      : refuse(conflict('evidence-attached', '该佐证材料已上传。', 'This evidence is attached already.')),
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
  related: ownFactory,
  precondition: (state, { now, related: { factory } }) => {
    const { campaign, phase } = state;
    if (campaign === null || factory === undefined) return noCampaign();
    return notSubmitted(
      (phase === 'draft' ? windowFault(now, campaign.window) : null) ??
        notReady(submissionFaults(state)) ??
        correctionFault(state, now) ??
        ladderFault(campaign, factory, chinaDay(now)),
    );
  },
  faults: promiseFaults,
  asks: ({ campaign, ladder }, { now, related: { factory } }) =>
    campaign === null || factory === undefined || ladder?.exception != null
      ? []
      : exceptionAsked(campaign, factory, chinaDay(now)),
  decide: (command, state, { now, related: { factory } }) => {
    const { campaign, sections, evidence, ladder: earlier } = state;
    if (campaign === null || factory === undefined) return refuse(noCampaign());
    const undeclared = notSubmitted(notReady(promiseFaults(command)));
    if (undeclared !== null) return refuse(undeclared);
    const exception = command.ladderException ?? earlier?.exception ?? undefined;
    const climbed = climb(campaign, factory, exception, chinaDay(now));
    if (!climbed.ok) return refuse(notSubmitted(climbed.refusal));
    const { ladder } = climbed;
    return accept({
      type: 'application.submitted',
      data: {
        round: nextRound(state),
        stage: 'submission',
        attempt: state.attempts + 1,
        receivedAt: now,
        contentHash: canonicalHash({ sections, evidence, ladder }),
        ladder,
      },
    });
  },
};

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
function correctionFault({ phase, corrections }: Application, now: string): Refusal | null {
  const dueOn = phase === 'returned' ? corrections.at(-1)?.dueOn : undefined;
  return dueOn !== undefined && chinaDay(now) > dueOn
    ? conflict(
        'correction-overdue',
        `补正期限 ${dueOn} 已过。`,
        `The time for corrections ended on ${dueOn}.`,
      )
    : null;
}

function submissionFaults(state: Application): InputIssue[] {
  return declarationSteps(state)
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ step, lacks }) =>
      step === 'evidence'
        ? lacks.map((clause) =>
            issue(
              `$.evidence.${clause}`,
              '该环节至少需要一份佐证材料。',
              'This area needs at least one piece of evidence.',
            ),
          )
        : [
            issue(
              `$.sections.${step}`,
              `“${sectionNames[step].zh}”尚未填写。`,
              `The section “${sectionNames[step].en}” is not filled in.`,
            ),
          ],
    );
}

/** Where the parts of a section stand in the dossier, and where in the command that declares it. */
const PLACES = [
  ['$.facts.maturity', '$.content'],
  ['$.facts', '$.content'],
  ['$.kpis', '$.content'],
  ['$.waivers', '$.content'],
  ['$.findings', '$.content'],
  ['$.measures', '$.content'],
] as const;

function contentFaults(declared: SectionContent, state: Application): InputIssue[] {
  const { campaign, factory } = state;
  if (campaign === null || factory === null) return [];
  const evaluation = evaluateOverlaid(
    requestFor({
      terms: campaign,
      asOf: campaign.asOf,
      factory,
      sections: { [declared.section]: declared.content },
      findings: declared.section === 'self-assessment' ? declared.content : {},
      kpis: declared.section === 'kpis' ? declared.content : [],
      benchmarks: [],
    }),
  );
  return evaluation.ok ? [] : inputIssues(evaluation.issues, PLACES);
}
