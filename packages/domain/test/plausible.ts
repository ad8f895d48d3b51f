import { editionIdentity, evaluateOverlaid, type Tier } from '@tidu/criteria';
import fc from 'fast-check';
import { type Application } from '../src/application/state.js';
import { type ApplicationCommand } from '../src/application/commands.js';
import { evaluationRequest } from '../src/application/evaluation-request.js';
import { type ApplicationCommandType } from '../src/application/rules.js';
import { allMet, benchmark, sections } from './dossier.js';
import { clearOn, evidenceFor, findingsOf, ID, licence } from './journey.js';

const AREAS = [
  'plant-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'business-operations',
];

/** A command of a type as somebody might send it: mostly sensible, sometimes empty, wrong or beside the point. */
export function plausible(
  type: ApplicationCommandType,
  state: Application,
  tier: Tier,
): fc.Arbitrary<ApplicationCommand> {
  const reasons = fc.constantFrom([], [{ clause: 'base/3', reason: '理由' }]);
  const words = fc.constantFrom('同意', '不同意');
  const of = (content: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ type: fc.constant(type), ...content }) as unknown as fc.Arbitrary<ApplicationCommand>;
  switch (type) {
    case 'open-application':
      return of({ id: fc.constant(ID), factoryId: fc.constant('f'), campaignId: fc.constant('c') });
    case 'declare-section':
      return fc
        .constantFrom(...sections(tier), {
          section: 'replies' as const,
          content: Object.fromEntries(
            (state.corrections.at(-1)?.clauses ?? []).map(({ clause }) => [clause, '已补充']),
          ),
        })
        .map((section) => ({ type, ...section }));
    case 'attach-evidence':
      return fc
        .constantFrom(licence, ...AREAS.map((area) => evidenceFor(`${tier}/construction/${area}`)))
        .map((evidence) => ({ type, ...evidence }));
    case 'remove-evidence':
      return of({ id: fc.constantFrom('nothing', ...Object.keys(state.evidence)) });
    case 'submit':
      return of({
        truthful: fc.boolean(),
        noSecrets: fc.constant(true),
        unchangedReason: fc.constantFrom('已在答复中说明', ''),
      });
    case 'withdraw':
    case 'decline-to-accept':
    case 'defer-decision':
    case 'resume-decision':
      return of({ reason: words });
    case 'accept-for-review':
      return of({ remark: words });
    case 'return-for-correction':
      return of({ clauses: reasons });
    case 'refuse-award':
      return of({ reasons, nurture: fc.boolean() });
    case 'endorse':
      return of({ opinion: words });
    case 'declare-interests':
      return of({
        conflicts: fc.constantFrom([], [], [], [{ kind: 'equity', detail: '持股' }]),
      });
    case 'replace-expert':
      return of({
        expert: fc.constantFrom('nobody', ...state.panel.map((member) => member.expert)),
        reason: words,
      });
    case 'call-extra-expert':
      return of({ reason: words });
    case 'record-scores':
      return of({ scores: fc.constant({ total: 80 }) });
    case 'state-dissent':
      return of({ statement: words });
    case 'recheck':
      return fc
        .constantFrom(state.notice?.endsOn ?? '2026-08-17', '2026-07-01')
        .chain((checkedOn) =>
          fc.constantFrom(
            { type, ...clearOn(checkedOn) },
            { type, ...clearOn(checkedOn), creditClear: false },
          ),
        );
    case 'take-extension':
    case 'record-self-assessment':
      return of({});
    case 'check-self-assessment':
      return of({ findings: fc.constantFrom(allMet(tier), {}), opinion: words });
    case 'record-findings':
      return of({ findings: fc.constantFrom(findingsOf(tier), findingsOf(tier).slice(0, 3)) });
    case 'sign-opinion':
      return of({ noConflict: fc.constantFrom(true, true, true, false), summary: words });
    case 'record-site-verification':
      return of({
        visitedOn: fc.constant('2026-08-01'),
        inspectors: fc.constantFrom(['甲', '乙'], ['甲']),
        summary: words,
      });
    case 'conclude-review':
    case 'check-acceptance':
    case 'pass-acceptance':
      return of({ opinion: words });
    case 'name-for-cultivation':
      return of({ goals: words });
    case 'apply-for-acceptance':
      return of({ summary: words, kpis: fc.constant(null) });
    case 'award':
    case 'lapse':
    case 'countersign-site-verification':
      return of({});
    case 'record-evaluation':
      return fc.boolean().map((measured) => evaluation(state, tier, measured));
  }
}

/** What the worker would record, with the campaign's benchmarks or before they were published. */
export function evaluation(state: Application, tier: Tier, measured: boolean): ApplicationCommand {
  const request = evaluationRequest(
    state,
    state.round?.stage ?? 'submission',
    measured ? [benchmark(tier)] : [],
  );
  const evaluated = evaluateOverlaid(request);
  if (request === null || !evaluated.ok)
    throw new Error(
      'what was declared can always be evaluated' +
        JSON.stringify(evaluated) +
        state.phase +
        JSON.stringify(state.sections),
    );
  const editionHash = editionIdentity(evaluated.result.edition).contentHash ?? '';
  return {
    type: 'record-evaluation',
    round: state.round?.round ?? 0,
    request,
    result: evaluated.result,
    editionHash,
  };
}
