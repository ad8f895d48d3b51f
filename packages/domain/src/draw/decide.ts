import { procedureOf } from '../campaign/procedure.js';
import { chinaDay } from '../calendar/dates.js';
import { accept, type Decision, type DomainEvent, refuse } from '../core/decision.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type Acts, type Context, type RelatedStreams } from '../frame/aggregate.js';
import { conflict, invalid, issue, notFound, type Refusal } from '../core/refusal.js';
import { ALGORITHM, type PanelShape, shortage } from './algorithm.js';
import { candidatesOf } from './candidates.js';
import { type DrawCommand, type DrawCommandOf } from './commands.js';
import { type Draw, poolHashOf } from './draw.js';
import {
  applicationIdOf,
  type DrawOpening,
  type DrawPreparation,
  type DrawTarget,
  type ExclusionGround,
} from './events.js';
import { groundNames } from './grounds.js';
import { abandonDraw, commitSeed, revealSeed } from './seeds.js';
import { type DrawRelated, drawSubject, type DrawSubject, panelFault, poolFor } from './target.js';

type DrawContext = Context<DrawRelated>;

/** The acts of a draw. */
export const drawActs: Acts<Draw, DrawCommand, DrawRelated> = {
  'open-draw': { relatedByCommand: ({ target }) => targetStreams(target), decide: openDraw },
  'prepare-draw': { related: restsOn, decide: prepareDraw },
  'commit-seed': { related: restsOn, decide: commitSeed },
  'reveal-seed': { related: restsOn, decide: revealSeed },
  'abandon-draw': { related: restsOn, decide: abandonDraw },
};

function targetStreams(target: DrawTarget): RelatedStreams<DrawRelated> {
  return {
    application: { aggregate: 'application', id: applicationIdOf(target) },
    ...(target.kind === 'appeal' && { appeal: { aggregate: 'appeal', id: target.id } }),
  };
}

function restsOn({ opening }: Draw): RelatedStreams<DrawRelated> {
  if (opening === null) return {};
  return {
    ...targetStreams(opening.target),
    pool: { aggregate: 'expert-pool', id: opening.poolId },
    enterprise: { aggregate: 'enterprise', id: opening.factory.enterprise },
  };
}

/** Opens a draw for what waits for experts. Several may be opened; only one can be prepared. */
function openDraw(
  { id, target, purpose }: DrawCommandOf<'open-draw'>,
  _state: Draw,
  { related }: DrawContext,
): Decision<DomainEvent> {
  const fault = panelFault(target, purpose, related);
  const subject = drawSubject(target, related);
  if (fault !== null || subject === null) return refuse(fault ?? notOpened());
  const { campaign, factory, tier } = subject;
  const opening: DrawOpening = {
    id,
    target,
    purpose,
    tier,
    campaignId: campaign.id,
    factory,
    poolId: poolFor(subject),
  };
  return accept({ type: 'draw.opened', data: opening });
}

/** Fixes who may be drawn and how (固定候选名单), hashed before anyone has committed to a seed. */
function prepareDraw(
  { constraints }: DrawCommandOf<'prepare-draw'>,
  { opening }: Draw,
  { now, related }: DrawContext,
): Decision<DomainEvent> {
  const { pool, enterprise, appeal } = related;
  const subject = opening === null ? null : drawSubject(opening.target, related);
  if (opening === null || subject === null) return refuse(notOpened());
  const fault = panelFault(opening.target, opening.purpose, related);
  if (fault !== null) return refuse(fault);
  if (pool === undefined || enterprise === undefined || pool.phase === 'none') {
    return refuse(
      notFound(
        'pool-not-found',
        '尚未建立专家库，不能抽取。请先建立专家库并入库专家。',
        'There is no expert pool to draw from yet. Establish it and enrol experts first.',
      ),
    );
  }
  if (pool.draws[opening.target.id] !== undefined) {
    return refuse(
      conflict(
        'draw-pending',
        '该案卷已有一次抽取在进行，请完成或按规定放弃后再抽取。没有任何改动。',
        'Another draw for it is under way; finish it, or abandon it when the rules allow. Nothing was changed.',
      ),
    );
  }
  const { yearsBack } = procedureOf(subject.campaign).panel;
  const on = chinaDay(now);
  const query = {
    opening,
    application: subject.application,
    appeal,
    enterprise,
    pool,
    constraints,
    yearsBack,
    on,
  };
  const preparation: DrawPreparation = {
    algorithm: ALGORITHM,
    on,
    shape: shapeOf(opening, subject, constraints.field),
    constraints,
    yearsBack,
    ...candidatesOf(query),
  };
  const small = tooSmall(preparation);
  if (small !== null) return refuse(small);
  return accept(
    { type: 'draw.prepared', data: { ...preparation, poolHash: poolHashOf(opening, preparation) } },
    { type: 'expert-pool.draw-prepared', data: { drawId: opening.id, targetId: opening.target.id } },
  );
}

/** A whole panel with its reserve, or reserve only. */
function shapeOf(
  { purpose, tier }: DrawOpening,
  { campaign }: DrawSubject,
  field: PanelShape['field'],
): PanelShape {
  const { alternates } = procedureOf(campaign).panel;
  return purpose === 'panel'
    ? { seats: procedures[tier].panelSize, alternates, field }
    : { seats: 0, alternates: Math.max(1, alternates), field };
}

function tooSmall({ candidates, excluded, shape }: DrawPreparation): Refusal | null {
  const { technical, total } = shortage(candidates, shape);
  if (technical === 0 && total === 0) return null;
  const grounds = new Map<ExclusionGround, number>();
  for (const ground of excluded.flatMap((exclusion) => exclusion.grounds))
    grounds.set(ground, (grounds.get(ground) ?? 0) + 1);
  return invalid(
    'pool-too-small',
    `可抽取的专家不足，未固定候选名单：合计还缺 ${total} 名，其中技术专家还缺 ${technical} 名。请补充专家库或放宽条件。`,
    `Too few experts can be drawn and no candidates were fixed: ${total} more are needed, ${technical} of them technical. Enrol more experts or relax the constraints.`,
    [...grounds].map(([ground, count]) =>
      issue(
        '$.constraints',
        `${count} 名专家因“${groundNames[ground].zh}”不能抽取。`,
        `${count} experts are excluded: ${groundNames[ground].en}.`,
      ),
    ),
  );
}

function notOpened(): Refusal {
  return conflict('no-panel-due', '没有可抽取专家的案卷。', 'There is nothing to draw experts for.');
}
