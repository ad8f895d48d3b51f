import { type OverlaidEvaluation, type Tier, tiers } from '@tidu/criteria';
import { type Day } from '../../calendar/dates.js';
import { procedureOf } from '../../campaign/procedure.js';
import { type CampaignTerms } from '../../campaign/terms.js';
import { refuse, type Refused } from '../../core/decision.js';
import { type Factory } from '../../factory/state.js';
import { holdsAtLeast, titleInForce } from '../../factory/titles.js';
import { conflict, type InputIssue, invalid, issue, type Refusal } from '../../core/refusal.js';
import { type LadderRecord } from '../events.js';

const tierNames: Readonly<Record<Tier, { readonly zh: string; readonly en: string }>> = {
  basic: { zh: '基础级', en: 'basic' },
  advanced: { zh: '先进级', en: 'advanced' },
  excellent: { zh: '卓越级', en: 'excellent' },
  pioneer: { zh: '领航级', en: 'pioneer' },
};

/** The applicant's own assessment of the tier below, as the evaluator finds it in the same application. */
export type SelfAssessedBelow = (tier: Tier) => OverlaidEvaluation;

type Climbed = { readonly ok: true; readonly ladder: LadderRecord } | Refused;

/** The tier a factory has to hold first and does not; null where it stands high enough. */
function missingTier(terms: CampaignTerms, factory: Factory, today: Day): Tier | null {
  const below = tierBelow(terms);
  if (below === null || holdsAtLeast(factory, below, today)) return null;
  const assessed = below === 'basic' && factory.selfAssessment !== null;
  return assessed && procedureOf(terms).ladder === 'self-assessed' ? null : below;
}

function tierBelow(terms: CampaignTerms): Tier | null {
  return procedureOf(terms).ladder === 'none' ? null : (tiers[tiers.indexOf(terms.tier) - 1] ?? null);
}

/**
 * Why a factory does not stand high enough to submit, whatever it says (逐级申报): advanced rests on basic, excellent on
 * advanced, pioneer on excellent (工信厅联通装函〔2025〕251号).
 */
export function ladderFault(terms: CampaignTerms, factory: Factory, today: Day): Refusal | null {
  const missing = missingTier(terms, factory, today);
  if (missing === null || procedureOf(terms).ladder !== 'required') return null;
  const { zh, en } = tierNames[missing];
  return conflict(
    'tier-below-missing',
    `申报该等级须已获评${zh}（或已认定转换）。`,
    `This tier asks for the ${en} tier first (or a converted title).`,
  );
}

/** The tier below assessed in the same application (自评): refused where the applicant's own figures and findings fail it. */
function assessInPlace(requires: Tier, evaluation: OverlaidEvaluation): Climbed {
  const base = { requires, certificateNumber: null, exception: null };
  if (!evaluation.ok) return { ok: true, ladder: { ...base, selfAssessed: 'undetermined' } };
  const { verdict, clauses } = evaluation.result;
  if (verdict !== 'ineligible') return { ok: true, ladder: { ...base, selfAssessed: verdict } };
  const { zh, en } = tierNames[requires];
  const failed = clauses.filter((clause) => clause.verdict === 'not-met' && clause.modality !== 'encouraged');
  return refuse(
    invalid(
      'self-assessment-below',
      `申报该等级以自评达到${zh}为前提；按所填内容未达到。`,
      `This tier rests on the ${en} tier as self-assessed; by what you declared it is not met.`,
      failed.map(({ id }) => issue(`$.clauses["${id}"]`, `${zh}条款 ${id} 不符合。`, `${id} is not met.`)),
    ),
  );
}

/** The reason an application has to give for passing over the tier below, where that is possible (逐级申报例外). */
export function exceptionAsked(terms: CampaignTerms, factory: Factory, today: Day): readonly InputIssue[] {
  const missing = missingTier(terms, factory, today);
  if (missing === null || procedureOf(terms).ladder !== 'in-principle') return [];
  const { zh, en } = tierNames[missing];
  return [
    issue(
      '$.ladderException',
      `原则上应已获评${zh}。请说明例外的理由；例外申报须现场核查。`,
      `In principle the ${en} tier comes first. Give the reason for an exception; the factory is then visited.`,
    ),
  ];
}

/**
 * On what a factory climbs: the title below, or, where the campaign asks for it “in principle” only (2024), a reasoned
 * exception that takes its place and is visited on site.
 */
export function climb(
  terms: CampaignTerms,
  factory: Factory,
  exception: string | undefined,
  today: Day,
  assessedBelow: SelfAssessedBelow,
): Climbed {
  const requires = tierBelow(terms);
  const missing = missingTier(terms, factory, today);
  if (missing !== null && procedureOf(terms).ladder === 'self-assessed')
    return assessInPlace(missing, assessedBelow(missing));
  if (missing === null) {
    const certificateNumber = titleInForce(factory, today)?.certificateNumber ?? null;
    return { ok: true, ladder: { requires, certificateNumber, exception: null } };
  }
  if (exception === undefined || exception.trim() === '') {
    const { zh, en } = tierNames[missing];
    return refuse(
      invalid(
        'exception-needed',
        `原则上应已获评${zh}；未获评的须说明理由。`,
        `In principle the ${en} tier comes first; give the reason for an exception.`,
        exceptionAsked(terms, factory, today),
      ),
    );
  }
  return { ok: true, ladder: { requires, certificateNumber: null, exception } };
}
