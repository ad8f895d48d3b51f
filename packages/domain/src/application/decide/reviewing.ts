import { evaluate, type Finding } from '@tidu/criteria';
import { accept, refuse } from '../../decider.js';
import { inputIssues } from '../../evaluation/input-issues.js';
import { evaluationRequest } from '../../evaluation/request.js';
import { conflict, invalid, issue } from '../../refusal.js';
import { procedures } from '../../policy/procedure.js';
import { type Application, type PanelMember } from '../application.js';
import { type ExpertFinding } from '../events.js';
import { type Handler } from './context.js';
import { nextRound } from './declaring.js';
import { tallyFindings } from './tally.js';

/** Seats the panel (专家组): as many experts as the tier asks for, at least two thirds of them technical. */
export const assignPanel: Handler<'assign-panel'> = ({ seats }, state) => {
  if (state.campaign === null)
    return refuse(conflict('no-campaign', '申报没有批次。', 'The application has no campaign.'));
  const procedure = procedures[state.campaign.tier];
  if (procedure.recommendation && state.phase !== 'recommended') {
    return refuse(
      conflict(
        'not-recommended',
        '须先由省级主管部门推荐。',
        'The province must recommend the application first.',
      ),
    );
  }
  const technical = seats.filter((seat) => seat.specialty === 'technical').length;
  const issues = [
    ...(seats.length === procedure.panelSize
      ? []
      : [
          issue(
            '$.seats',
            `该等级专家组为 ${procedure.panelSize} 人。`,
            `The panel of this tier has ${procedure.panelSize} experts.`,
          ),
        ]),
    ...(new Set(seats.map((seat) => seat.expert)).size === seats.length
      ? []
      : [issue('$.seats', '同一专家不能重复。', 'An expert can have one seat only.')]),
    ...(technical * 3 >= seats.length * 2
      ? []
      : [issue('$.seats', '技术专家不少于三分之二。', 'At least two thirds must be technical experts.')]),
  ];
  return issues.length === 0
    ? accept({ type: 'application.panel-assigned', data: { seats, method: 'designated' } })
    : refuse(invalid('panel-invalid', '专家组未组成。', 'The panel was not formed.', issues));
};

/** Records what an expert found, clause by clause; a later finding on a clause replaces the earlier until signature. */
export const recordFindings: Handler<'record-findings'> = ({ findings }, state, { actor }) => {
  const member = memberOf(state, actor.id);
  if (member?.signed !== false) return refuse(alreadySigned());
  const issues = findingFaults(state, findings);
  return issues.length === 0
    ? accept({ type: 'application.findings-recorded', data: { expert: actor.id, findings } })
    : refuse(
        invalid(
          'findings-invalid',
          '评审意见有误，未保存。',
          'The findings have faults and were not saved.',
          issues,
        ),
      );
};

/** Signs an expert's opinion (评审意见): complete, free of conflict, final. */
export const signOpinion: Handler<'sign-opinion'> = ({ noConflict, summary }, state, { actor }) => {
  const member = memberOf(state, actor.id);
  if (member?.signed !== false) return refuse(alreadySigned());
  if (!noConflict) {
    return refuse(
      conflict(
        'conflicted',
        '存在应当回避的情形时不能签署意见，请联系组织单位更换。',
        'An expert with a conflict of interest cannot sign; ask the organiser to be replaced.',
      ),
    );
  }
  const open = openClauses(state, member);
  if (open.length > 0) {
    return refuse(
      invalid(
        'opinion-incomplete',
        `还有 ${open.length} 个条款没有意见，未签署；已记录的意见不变。`,
        `${open.length} clauses have no finding yet; the opinion was not signed and your findings are kept.`,
        open.map((clause) => issue(`$.findings.${clause}`, '请给出意见。', 'Give a finding.')),
      ),
    );
  }
  return accept({
    type: 'application.opinion-signed',
    data: { expert: actor.id, noConflict: true, summary },
  });
};

/** Records the site visit (现场核查) by at least two people. */
export const recordSiteVerification: Handler<'record-site-verification'> = ({
  visitedOn,
  inspectors,
  summary,
}) =>
  new Set(inspectors).size >= 2
    ? accept({ type: 'application.site-verified', data: { visitedOn, inspectors, summary } })
    : refuse(
        invalid('two-inspectors', '现场核查不少于两人。', 'A site visit needs at least two people.', [
          issue('$.inspectors', '至少两人。', 'At least two.'),
        ]),
      );

/** Concludes the review (评审结论): all have signed, the site is verified where it must be, majorities are counted. */
export const concludeReview: Handler<'conclude-review'> = ({ opinion }, state) => {
  if (state.campaign === null)
    return refuse(conflict('no-campaign', '申报没有批次。', 'The application has no campaign.'));
  const unsigned = state.panel.filter((member) => !member.signed).length;
  if (unsigned > 0) {
    return refuse(
      conflict(
        'opinions-open',
        `还有 ${unsigned} 位专家未签署意见。`,
        `${unsigned} experts have not signed their opinions yet.`,
      ),
    );
  }
  if (procedures[state.campaign.tier].siteVerification && state.siteVerification === null) {
    return refuse(
      conflict('site-unverified', '该等级须先完成现场核查。', 'This tier needs a site visit first.'),
    );
  }
  const { findings, tallies } = tallyFindings(state);
  return accept({
    type: 'application.review-concluded',
    data: { round: nextRound(state), stage: 'conclusion', findings, tallies, opinion },
  });
};

function memberOf(state: Application, expert: string): PanelMember | undefined {
  return state.panel.find((member) => member.expert === expert);
}

function alreadySigned() {
  return conflict(
    'opinion-signed',
    '您已签署意见，不能再修改。',
    'You have signed your opinion; it cannot be changed.',
  );
}

function findingFaults(state: Application, findings: readonly ExpertFinding[]) {
  const known = new Set(Object.keys(state.evidence));
  const missingEvidence = findings.flatMap((finding, index) =>
    finding.evidence
      .filter((id) => !known.has(id))
      .map((id) =>
        issue(`$.findings[${index}].evidence`, `没有佐证材料 ${id}。`, `There is no evidence ${id}.`),
      ),
  );
  const unreasoned = findings.flatMap((finding, index) =>
    finding.verdict !== 'met' && finding.reason.trim() === ''
      ? [
          issue(
            `$.findings[${index}].reason`,
            '不符合或无法判定时须说明理由。',
            'Give a reason where a clause is not met or cannot be told.',
          ),
        ]
      : [],
  );
  const evaluation = evaluate(evaluationRequest({ ...state, findings: asMet(findings) }, 'conclusion', []));
  const unknown = evaluation.ok ? [] : inputIssues(evaluation.issues);
  return [...unknown, ...unreasoned, ...missingEvidence];
}

/** The deciding clauses a member has not judged: what the criteria would still miss if every finding were positive. */
function openClauses(state: Application, member: PanelMember): string[] {
  const findings = asMet(Object.values(member.findings));
  const evaluation = evaluate(evaluationRequest({ ...state, findings }, 'conclusion', []));
  return evaluation.ok
    ? evaluation.result.missing.filter(({ need }) => need === 'finding').map(({ clause }) => clause)
    : [];
}

function asMet(findings: readonly ExpertFinding[]): Record<string, Finding> {
  return Object.fromEntries(findings.map((finding) => [finding.clause, { verdict: 'met' as const }]));
}
