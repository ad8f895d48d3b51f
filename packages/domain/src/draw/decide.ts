import { procedureOf } from '../campaign/procedure.js';
import { procedures } from '../campaign/tier-procedure.js';
import { chinaDay } from '../calendar/dates.js';
import { accept, refuse, type Refused } from '../core/decision.js';
import { conflict, invalid, issue, notFound, type Refusal } from '../core/refusal.js';
import { type Acts, type Context } from '../frame/aggregate.js';
import { type LeadsTo } from '../frame/available-action.js';
import { ALGORITHM, type PanelShape, shortage } from './algorithm.js';
import { candidatesOf } from './candidates.js';
import {
  candidateStreams,
  type DrawAct,
  type DrawCommand,
  type DrawEmitted,
  type DrawRelated,
  targetStreams,
} from './commands.js';
import {
  type DrawConstraints,
  type DrawOpening,
  type DrawPreparation,
  type ExclusionGround,
} from './events.js';
import { groundNames } from './grounds.js';
import { abandonDraw, commitSeed, revealSeed } from './seeds.js';
import { type Draw, poolHashOf } from './state.js';
import { drawSubject, type DrawSubject, panelFault, poolFor } from './target.js';

/** Opens a draw for what waits for experts. Several may be opened; only one can be prepared. */
const openDraw: DrawAct<'open-draw'> = {
  aboutItsCommand: true,
  relatedByCommand: ({ target }) => targetStreams(target),
  decide: ({ id, target, purpose }, _state, { related }) => {
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
  },
};

/** Fixes who may be drawn and how (固定候选名单), hashed before anyone has committed to a seed. */
const prepareDraw: DrawAct<'prepare-draw'> = {
  related: candidateStreams,
  precondition: (state, context) => {
    const prepared = preparationUnder(loosest, state, context);
    return prepared.ok ? null : prepared.refusal;
  },
  leadsTo: toWhatIsMissing,
  decide: ({ constraints }, state, context) => {
    const prepared = preparationUnder(constraints, state, context);
    if (!prepared.ok) return prepared;
    const { opening, preparation } = prepared;
    return accept(
      { type: 'draw.prepared', data: { ...preparation, poolHash: poolHashOf(opening, preparation) } },
      { type: 'expert-pool.draw-prepared', data: { drawId: opening.id, targetId: opening.target.id } },
    );
  },
};

/** The acts of a draw. */
export const drawActs: Acts<Draw, DrawCommand, DrawRelated, DrawEmitted> = {
  'open-draw': openDraw,
  'prepare-draw': prepareDraw,
  'commit-seed': commitSeed,
  'reveal-seed': revealSeed,
  'abandon-draw': abandonDraw,
};

/** The constraints under which most experts are candidates: who is too few here is too few under any. */
const loosest: DrawConstraints = { field: 'preferred', place: 'any', yearlySeats: Infinity };

/** What would be fixed under some constraints, or why nothing can be. */
function preparationUnder(
  constraints: DrawConstraints,
  { opening }: Draw,
  { now, related }: Context<DrawRelated>,
): Refused | { readonly ok: true; readonly opening: DrawOpening; readonly preparation: DrawPreparation } {
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
  if (pool.draws[opening.target.id] !== undefined) return refuse(drawPending());
  const { application, campaign } = subject;
  const { yearsBack } = procedureOf(campaign).panel;
  const on = chinaDay(now);
  const preparation = {
    algorithm: ALGORITHM,
    on,
    shape: shapeOf(opening, subject, constraints.field),
    constraints,
    yearsBack,
    ...candidatesOf({ opening, application, appeal, enterprise, pool, constraints, yearsBack, on }),
  };
  const small = tooSmall(preparation);
  return small === null ? { ok: true, opening, preparation } : refuse(small);
}

/** Where a draw that cannot be prepared goes on: at the pool that lacks experts, or at the draw that is under way. */
function toWhatIsMissing(state: Draw, context: Context<DrawRelated>): LeadsTo | null {
  const prepared = preparationUnder(loosest, state, context);
  if (prepared.ok || state.opening === null) return null;
  const { poolId, target } = state.opening;
  switch (prepared.refusal.code) {
    case 'pool-not-found':
      return { aggregate: 'expert-pool', id: poolId, command: 'establish-pool' };
    case 'pool-too-small':
      return { aggregate: 'expert-pool', id: poolId };
    case 'draw-pending':
      return { aggregate: 'draw', id: context.related.pool?.draws[target.id] ?? null };
    default:
      return null;
  }
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

function tooSmall({ candidates, constraints, excluded, shape }: DrawPreparation): Refusal | null {
  const { technical, total } = shortage(candidates, shape);
  if (technical === 0 && total === 0) return null;
  const grounds = new Map<ExclusionGround, number>();
  for (const ground of excluded.flatMap((exclusion) => exclusion.grounds))
    grounds.set(ground, (grounds.get(ground) ?? 0) + 1);
  const [adviceZh, adviceEn] =
    constraints === loosest
      ? ['请补充专家库。', 'Enrol more experts.']
      : ['请补充专家库或放宽条件。', 'Enrol more experts or relax the constraints.'];
  return invalid(
    'pool-too-small',
    `可抽取的专家不足：合计还缺 ${total} 名，其中技术专家还缺 ${technical} 名。${adviceZh}`,
    `Too few experts can be drawn: ${total} more are needed, ${technical} of them technical. ${adviceEn}`,
    [...grounds].map(([ground, count]) =>
      issue(
        '$.constraints',
        `${count} 名专家因“${groundNames[ground].zh}”不能抽取。`,
        `${count} experts are excluded: ${groundNames[ground].en}.`,
      ),
    ),
  );
}

/** Why no other draw is made for what one is under way for. */
export function drawPending(): Refusal {
  return conflict(
    'draw-pending',
    '该案卷已有一次抽取在进行，请完成或按规定放弃后再抽取。',
    'Another draw for it is under way; finish it, or abandon it when the rules allow.',
  );
}

function notOpened(): Refusal {
  return conflict('no-panel-due', '没有可抽取专家的案卷。', 'There is nothing to draw experts for.');
}
