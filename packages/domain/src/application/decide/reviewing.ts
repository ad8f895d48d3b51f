import { evaluateOverlaid, type Finding } from '@tidu/criteria';
import { procedureOf } from '../../campaign/procedure.js';
import { scoreFaults } from '../../campaign/scoring.js';
import { accept, refuse } from '../../core/decision.js';
import { inputIssues } from '../../evaluation/input-issues.js';
import { evaluationRequest } from '../../evaluation/request.js';
import { conflict, invalid, issue } from '../../core/refusal.js';
import { type Application, type PanelMember } from '../state.js';
import { type ExpertFinding } from '../events.js';
import { type Handler } from './act.js';
import { workingMember } from './panel.js';

/** Records what an expert found, clause by clause; a later finding on a clause replaces the earlier until signature. */
export const recordFindings: Handler<'record-findings'> = ({ findings }, state, { actor }) => {
  const working = workingMember(state, actor.id);
  if (!working.ok) return working;
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

/** Records an expert's scores (评分) on the sheet the campaign lays over the findings. */
export const recordScores: Handler<'record-scores'> = ({ scores }, state, { actor }) => {
  const working = workingMember(state, actor.id);
  if (!working.ok) return working;
  const sheet = state.campaign === null ? null : procedureOf(state.campaign).scoring;
  if (sheet === null) {
    return refuse(conflict('no-scoring', '本批次没有评分表。', 'This campaign has no scoring sheet.'));
  }
  const issues = scoreFaults(sheet, scores);
  return issues.length === 0
    ? accept({ type: 'application.scores-recorded', data: { expert: actor.id, scores } })
    : refuse(invalid('scores-invalid', '评分有误，未保存。', 'The scores were not saved.', issues));
};

/** Signs an expert's opinion (评审意见): complete, free of conflict, final. */
export const signOpinion: Handler<'sign-opinion'> = ({ noConflict, summary }, state, { actor }) => {
  const working = workingMember(state, actor.id);
  if (!working.ok) return working;
  const { member } = working;
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
  const sheet = state.campaign === null ? null : procedureOf(state.campaign).scoring;
  if (sheet !== null && member.scores === null) {
    return refuse(
      conflict(
        'scores-missing',
        '请先按评分表评分。',
        'Fill in the scoring sheet first; your findings are kept.',
      ),
    );
  }
  return accept({
    type: 'application.opinion-signed',
    data: { expert: actor.id, noConflict: true, summary },
  });
};

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
  const evaluation = evaluateOverlaid(
    evaluationRequest({ ...state, findings: asMet(findings) }, 'conclusion', []),
  );
  const unknown = evaluation.ok ? [] : inputIssues(evaluation.issues);
  return [...unknown, ...unreasoned, ...missingEvidence];
}

/** The deciding clauses a member has not judged: what the criteria would still miss if every finding were positive. */
function openClauses(state: Application, member: PanelMember): string[] {
  const findings = asMet(Object.values(member.findings));
  const evaluation = evaluateOverlaid(evaluationRequest({ ...state, findings }, 'conclusion', []));
  return evaluation.ok
    ? evaluation.result.missing.filter(({ need }) => need === 'finding').map(({ clause }) => clause)
    : [];
}

function asMet(findings: readonly ExpertFinding[]): Record<string, Finding> {
  return Object.fromEntries(findings.map((finding) => [finding.clause, { verdict: 'met' as const }]));
}
