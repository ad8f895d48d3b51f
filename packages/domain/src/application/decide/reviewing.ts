import { evaluateOverlaid, type Finding } from '@tidu/criteria';
import { procedureOf } from '../../campaign/procedure.js';
import { scoreFaults, type ScoringSheet } from '../../campaign/scoring.js';
import { accept, refuse } from '../../core/decision.js';
import { inputIssues } from '../../core/input-issues.js';
import { evaluationRequest } from '../evaluation-request.js';
import { conflict, invalid, issue, type Refusal } from '../../core/refusal.js';
import { type ApplicationAct } from '../commands.js';
import { type Application } from '../state.js';
import { type ExpertFinding } from '../events.js';
import { openClauses } from './open-clauses.js';
import { memberOf, signedAlready } from './panel.js';
import { judgedClauses } from './tally.js';

/** Records what an expert found, clause by clause; a later finding on a clause replaces the earlier until signature. */
export const recordFindings: ApplicationAct<'record-findings'> = {
  precondition: (state, { actor }) => signedAlready(state, actor.id),
  decide: ({ findings }, state, { actor }) => {
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
  },
};

/** Records an expert's scores (评分) on the sheet the campaign lays over the findings. */
export const recordScores: ApplicationAct<'record-scores'> = {
  precondition: (state, { actor }) =>
    signedAlready(state, actor.id) ?? (sheetOf(state) === null ? noScoring() : null),
  decide: ({ scores }, state, { actor }) => {
    const sheet = sheetOf(state);
    if (sheet === null) return refuse(noScoring());
    const issues = scoreFaults(sheet, scores);
    return issues.length === 0
      ? accept({ type: 'application.scores-recorded', data: { expert: actor.id, scores } })
      : refuse(invalid('scores-invalid', '评分有误，未保存。', 'The scores were not saved.', issues));
  },
};

function sheetOf({ campaign }: Application): ScoringSheet | null {
  return campaign === null ? null : procedureOf(campaign).scoring;
}

function noScoring(): Refusal {
  return conflict('no-scoring', '本批次没有评分表。', 'This campaign has no scoring sheet.');
}

/** Signs an expert's opinion (评审意见): complete, free of conflict, final. */
export const signOpinion: ApplicationAct<'sign-opinion'> = {
  precondition: (state, { actor }) =>
    signedAlready(state, actor.id) ?? opinionIncomplete(state, actor.id) ?? scoresMissing(state, actor.id),
  decide: ({ noConflict, summary }, _state, { actor }) =>
    noConflict
      ? accept({ type: 'application.opinion-signed', data: { expert: actor.id, noConflict: true, summary } })
      : refuse(
          conflict(
            'conflicted',
            '存在应当回避的情形时不能签署意见，请联系组织单位更换。',
            'An expert with a conflict of interest cannot sign; ask the organiser to be replaced.',
          ),
        ),
};

function opinionIncomplete(state: Application, expert: string): Refusal | null {
  const open = clausesToJudge(state, expert).filter(({ isOpen }) => isOpen);
  return open.length === 0
    ? null
    : invalid(
        'opinion-incomplete',
        `还有 ${open.length} 个条款没有意见。`,
        `${open.length} clauses have no finding yet.`,
        open.map(({ clause }) => issue(`$.findings.${clause}`, '请给出意见。', 'Give a finding.')),
      );
}

function scoresMissing(state: Application, expert: string): Refusal | null {
  return sheetOf(state) !== null && memberOf(state, expert)?.scores === null
    ? conflict('scores-missing', '请先按评分表评分。', 'Fill in the scoring sheet first.')
    : null;
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
  const evaluation = evaluateOverlaid(
    evaluationRequest({ ...state, findings: asMet(findings) }, 'conclusion', []),
  );
  const unknown = evaluation.ok ? [] : inputIssues(evaluation.issues);
  return [...unknown, ...unreasoned, ...missingEvidence];
}

/** A clause that experts judge, and whether an opinion cannot be signed before this expert has. */
export interface ClauseToJudge {
  readonly clause: string;
  readonly isOpen: boolean;
}

/**
 * The clauses an expert judges (逐条意见), those of the campaign's overlays (省级附加要求) included, in the order of the
 * criteria. Open is what the criteria would still miss if every finding given so far were positive.
 */
export function clausesToJudge(state: Application, expert: string): readonly ClauseToJudge[] {
  if (state.campaign === null) return [];
  const open = new Set(openClauses(state, memberOf(state, expert)?.findings ?? {}));
  const clauses = new Set([...judgedClauses(state.campaign), ...open]);
  return [...clauses].map((clause) => ({ clause, isOpen: open.has(clause) }));
}

function asMet(findings: readonly ExpertFinding[]): Record<string, Finding> {
  return Object.fromEntries(findings.map((finding) => [finding.clause, { verdict: 'met' as const }]));
}
