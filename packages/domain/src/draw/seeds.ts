import { chinaDay } from '../calendar/dates.js';
import { accept, type Decision, type DecisionContext, type DomainEvent, refuse } from '../core/decision.js';
import { canonicalHash } from '../core/hashing.js';
import { conflict, forbidden, invalid, issue, type Refusal } from '../core/refusal.js';
import { combinedSeed, commitmentTo, drawPanel } from './algorithm.js';
import { candidatesOf } from './candidates.js';
import { type DrawCommandOf } from './commands.js';
import { type Draw, evolveDraw, recordHashOf, revealDueOn, SEEDS, seedsInOrder, unrevealed } from './draw.js';
import { applicationIdOf, type DrawEvent, type DrawOpening, type DrawResult } from './events.js';
import { type DrawRelated, panelFault } from './target.js';

type Context = DecisionContext & { readonly related: DrawRelated };

/** Commits an official to a seed (提交承诺值), while what is drawn from is still what was fixed. */
export function commitSeed(
  { commitment }: DrawCommandOf<'commit-seed'>,
  state: Draw,
  { actor, now, related }: Context,
): Decision<DomainEvent> {
  const { opening, commitments } = state;
  if (opening === null || !isAsPrepared(state, related)) return refuse(poolMoved());
  if (commitments.some(({ official }) => official === actor.id)) {
    return refuse(
      conflict(
        'already-committed',
        '您已提交承诺值；另一份须由另一位工作人员提交。没有任何改动。',
        'You have committed already; the other commitment must be another official’s. Nothing was changed.',
      ),
    );
  }
  if (related.pool?.refusers[opening.target.id]?.includes(actor.id)) {
    return refuse(
      forbidden(
        'reveal-refused-before',
        '您在该案卷此前的抽取中逾期未公开种子，不能再参加，请由其他工作人员参加。没有任何改动。',
        'In an earlier draw for it you let the time for revealing pass and cannot take part again; another official must. Nothing was changed.',
      ),
    );
  }
  if (!/^[0-9a-f]{64}$/.test(commitment)) {
    return refuse(
      invalid('commitment-invalid', '承诺值有误，未提交。', 'The commitment was not recorded.', [
        issue(
          '$.commitment',
          '应为 64 位小写十六进制的 SHA-256。',
          'Give a SHA-256 as 64 lower-case hexadecimal digits.',
        ),
      ]),
    );
  }
  const data = { official: actor.id, commitment, on: chinaDay(now) };
  return accept({ type: 'draw.seed-committed', data });
}

/** Reveals a committed seed (公开种子); with the last one the panel is drawn and seated in the same act. */
export function revealSeed(
  { seed }: DrawCommandOf<'reveal-seed'>,
  state: Draw,
  { actor, now, related }: Context,
): Decision<DomainEvent> {
  const { opening, preparation, commitments, reveals } = state;
  const own = commitments.find(({ official }) => official === actor.id);
  if (opening === null || preparation === null || own === undefined) {
    return refuse(
      forbidden(
        'not-committed',
        '只有提交过承诺值的工作人员可以公开种子。没有任何改动。',
        'Only the officials who committed can reveal. Nothing was changed.',
      ),
    );
  }
  if (reveals.some(({ official }) => official === actor.id)) {
    return refuse(
      conflict(
        'already-revealed',
        '您已公开种子。没有任何改动。',
        'You have revealed already. Nothing was changed.',
      ),
    );
  }
  const binding = { drawId: opening.id, poolHash: preparation.poolHash, official: actor.id };
  if (!/^[0-9a-f]{64}$/.test(seed) || commitmentTo(seed, binding) !== own.commitment) {
    return refuse(
      invalid(
        'seed-mismatch',
        '种子与您提交的承诺值不符，未公开；请使用提交承诺值时保存的种子。',
        'The seed does not open your commitment and was not recorded; use the one you kept when you committed.',
        [issue('$.seed', '与承诺值不符。', 'It does not open the commitment.')],
      ),
    );
  }
  const fault = panelFault(opening.target, opening.purpose, related);
  if (fault !== null) return refuse(fault);
  const revealed: DrawEvent = {
    type: 'draw.seed-revealed',
    data: { official: actor.id, seed, on: chinaDay(now) },
  };
  const after = evolveDraw(state, revealed);
  if (after.reveals.length < SEEDS) return accept(revealed);
  const result = resultOf(after);
  return accept(
    revealed,
    { type: 'draw.drawn', data: result },
    ...consequences(opening, result, chinaDay(now)),
  );
}

/** What comes out once all seeds are known: a pure function of the draw's record. */
export function resultOf(state: Draw): DrawResult {
  const { preparation } = state;
  if (preparation === null) throw new TypeError('a draw without candidates has no result');
  const seed = combinedSeed(preparation.poolHash, seedsInOrder(state));
  return {
    seed,
    ...drawPanel(preparation.candidates, preparation.shape, seed),
    recordHash: recordHashOf(state),
  };
}

/** What a result means for what it was drawn for. */
export function assignmentOf({ id, target, purpose }: DrawOpening, result: DrawResult): DomainEvent {
  const { seats, alternates, seed } = result;
  if (purpose === 'supplement')
    return { type: `${target.kind}.alternates-drawn`, data: { drawId: id, alternates } };
  return target.kind === 'appeal'
    ? { type: 'appeal.panel-assigned', data: { drawId: id, seats, alternates } }
    : {
        type: 'application.panel-assigned',
        data: { seats, method: 'drawn', drawId: id, alternates, lot: seed },
      };
}

/** Gives a draw up. Once seeds are committed only after the time for revealing, so that nobody escapes a result he foresees. */
export function abandonDraw(
  { reason }: DrawCommandOf<'abandon-draw'>,
  state: Draw,
  { now, related }: Context,
): Decision<DomainEvent> {
  const { opening, preparation } = state;
  const today = chinaDay(now);
  const dueOn = revealDueOn(state);
  const overdue = dueOn !== null && today > dueOn;
  const needless = opening === null || panelFault(opening.target, opening.purpose, related) !== null;
  if (dueOn !== null && !overdue && !needless) {
    return refuse(
      conflict(
        'reveal-still-due',
        `种子已承诺，公开期限到 ${dueOn}；期满仍未公开方可放弃。没有任何改动。`,
        `The seeds are committed and due by ${dueOn}; only then can the draw be abandoned. Nothing was changed.`,
      ),
    );
  }
  const data = { reason, on: today, unrevealed: overdue ? unrevealed(state) : [] };
  const abandoned = { type: 'draw.abandoned', data } as const;
  if (opening === null || preparation === null) return accept(abandoned);
  const { id: drawId, target } = opening;
  return accept(abandoned, {
    type: 'expert-pool.draw-abandoned',
    data: { drawId, targetId: target.id, unrevealed: data.unrevealed },
  });
}

function consequences(opening: DrawOpening, result: DrawResult, on: string): DomainEvent[] {
  return [
    assignmentOf(opening, result),
    {
      type: 'expert-pool.experts-seated',
      data: {
        drawId: opening.id,
        applicationId: applicationIdOf(opening.target),
        factoryId: opening.factory.id,
        experts: result.seats.map(({ expert }) => expert),
        alternates: result.alternates.map(({ expert }) => expert),
        on,
      },
    },
  ];
}

/** Whether the same experts could be drawn now as when the candidates were fixed. */
function isAsPrepared({ opening, preparation }: Draw, related: DrawRelated): boolean {
  const { application, appeal, pool, enterprise } = related;
  if (opening === null || preparation === null) return false;
  if (application === undefined || pool === undefined || enterprise === undefined) return false;
  if (panelFault(opening.target, opening.purpose, related) !== null) return false;
  const { constraints, yearsBack, on, candidates, excluded } = preparation;
  const now = candidatesOf({ opening, application, appeal, enterprise, pool, constraints, yearsBack, on });
  return canonicalHash(now) === canonicalHash({ candidates, excluded });
}

function poolMoved(): Refusal {
  return conflict(
    'pool-moved',
    '候选名单固定后，专家库或案卷有了变化，不能再按原名单抽取。请放弃本次抽取并重新发起。没有任何改动。',
    'The pool or the case has changed since the candidates were fixed; they cannot be drawn from any more. Abandon this draw and open another. Nothing was changed.',
  );
}
