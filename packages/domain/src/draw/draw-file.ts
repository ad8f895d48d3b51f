import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { type Actor } from '../core/actor.js';
import { ruleRefusal } from '../policy/authorize.js';
import { nationalTiers, panelAuthority } from '../policy/rules.js';
import { type DrawCommand } from './commands.js';
import { drawActs } from './decide.js';
import { type Draw, drawClocks, evolveDraw, noDraw } from './draw.js';
import { applicationIdOf, type DrawEvent, drawEventFacts } from './events.js';
import { type DrawPhase, drawPhases, drawRules } from './rules.js';
import { type DrawRelated, drawSubject } from './target.js';

/**
 * What the policy needs to know of a draw. It names the body that draws and nobody else: neither enterprise nor city,
 * so that the draw shows in no list of theirs.
 */
function summary(state: Draw, command?: DrawCommand, related?: DrawRelated): CaseSummary<DrawPhase> {
  const { phase, opening } = state;
  if (opening !== null) {
    const { tier, factory, campaignId, target } = opening;
    return {
      phase,
      title: factory.name,
      campaignId,
      applicationId: applicationIdOf(target),
      factoryId: factory.id,
      ...authorityOf(tier, factory),
    };
  }
  const subject =
    command?.type === 'open-draw' && related !== undefined ? drawSubject(command.target, related) : null;
  return subject === null
    ? { phase, title: '' }
    : { phase, title: subject.factory.name, ...authorityOf(subject.tier, subject.factory) };
}

function authorityOf(
  tier: NonNullable<CaseSummary['tier']>,
  { group, province }: { readonly group?: string; readonly province: string },
): Pick<CaseSummary, 'tier' | 'group' | 'province'> {
  if (nationalTiers.includes(tier)) return { tier };
  return group === undefined ? { tier, province } : { tier, group };
}

const wording = { thing: { zh: '专家抽取', en: 'draw of experts' }, phases: drawPhases };

/** Before the draw the candidates are for the body that draws and the auditors; enterprises and experts see nothing of it ever. */
function view(actor: Actor, state: Draw): Draw {
  if (actor.role === 'auditor' || actor.role === 'system') return state;
  const everyPhase = { grants: panelAuthority, phases: [state.phase] };
  if (ruleRefusal(everyPhase, wording, actor, summary(state)) === null) return state;
  if (actor.role !== 'enterprise' && actor.role !== 'expert' && state.phase === 'drawn') return state;
  return { ...noDraw, phase: state.phase };
}

/** Draws of experts (专家抽取). */
export const drawFile = defineCaseFile<Draw, DrawCommand, DrawEvent, DrawRelated, DrawPhase>({
  wording,
  rules: drawRules,
  acts: drawActs,
  eventFacts: drawEventFacts,
  initial: noDraw,
  evolve: evolveDraw,
  summary,
  view,
  clocks: drawClocks,
});
