import { nationalCalendar } from '../calendar/commands.js';
import { chinaDay } from '../calendar/dates.js';
import { noCalendar } from '../calendar/state.js';
import { isOver } from '../calendar/term.js';
import { accept, refuse } from '../core/decision.js';
import { canonicalHash } from '../core/hashing.js';
import { conflict, forbidden, invalid, issue, type Refusal } from '../core/refusal.js';
import { combinedSeed, commitmentTo, drawPanel } from './algorithm.js';
import { candidatesOf } from './candidates.js';
import {
  candidateStreams,
  type DrawAct,
  type DrawEmitted,
  type DrawRelated,
  ownPool,
  ownTarget,
} from './commands.js';
import { applicationIdOf, type DrawEvent, type DrawOpening, type DrawResult } from './events.js';
import { evolveDraw } from './evolve.js';
import { type Draw, recordHashOf, revealTerm, SEEDS, seedsInOrder, unrevealed } from './state.js';
import { panelFault } from './target.js';

/** Commits an official to a seed (提交承诺值), while what is drawn from is still what was fixed. */
export const commitSeed: DrawAct<'commit-seed'> = {
  related: candidateStreams,
  precondition: (state, { actor, related }) => {
    const { opening, commitments } = state;
    if (opening === null || !isAsPrepared(state, related)) return poolMoved();
    if (commitments.some(({ official }) => official === actor.id)) {
      return conflict(
        'already-committed',
        '您已提交承诺值；另一份须由另一位工作人员提交。',
        'You have committed already; the other commitment must be another official’s.',
      );
    }
    if (related.pool?.refusers[opening.target.id]?.includes(actor.id)) {
      return forbidden(
        'reveal-refused-before',
        '您在该案卷此前的抽取中逾期未公开种子，不能再参加，请由其他工作人员参加。',
        'In an earlier draw for it you let the time for revealing pass and cannot take part again; another official must.',
      );
    }
    return null;
  },
  decide: ({ commitment }, _state, { actor, now }) =>
    /^[0-9a-f]{64}$/.test(commitment)
      ? accept({
          type: 'draw.seed-committed',
          data: { official: actor.id, commitment, on: chinaDay(now) },
        })
      : refuse(
          invalid('commitment-invalid', '承诺值有误，未提交。', 'The commitment was not recorded.', [
            issue(
              '$.commitment',
              '应为 64 位小写十六进制的 SHA-256。',
              'Give a SHA-256 as 64 lower-case hexadecimal digits.',
            ),
          ]),
        ),
};

/** Reveals a committed seed (公开种子); with the last one the panel is drawn and seated in the same act. */
export const revealSeed: DrawAct<'reveal-seed'> = {
  related: ownTarget,
  relatedByCommand: (_command, state) => ownPool(state),
  precondition: (state, { actor, related }) => {
    const { opening, reveals } = state;
    if (opening === null || committedBy(state, actor.id) === undefined) return notCommitted();
    if (reveals.some(({ official }) => official === actor.id)) {
      return conflict('already-revealed', '您已公开种子。', 'You have revealed already.');
    }
    return panelFault(opening.target, opening.purpose, related);
  },
  decide: ({ seed }, state, { actor, now }) => {
    const { opening, preparation } = state;
    const own = committedBy(state, actor.id);
    if (opening === null || preparation === null || own === undefined) return refuse(notCommitted());
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
    const on = chinaDay(now);
    const revealed: DrawEvent = { type: 'draw.seed-revealed', data: { official: actor.id, seed, on } };
    const after = evolveDraw(state, revealed);
    if (after.reveals.length < SEEDS) return accept(revealed);
    const result = resultOf(after);
    return accept(revealed, { type: 'draw.drawn', data: result }, ...consequences(opening, result, on));
  },
};

/** Gives a draw up. Once seeds are committed only after the time for revealing, so that nobody escapes a result he foresees. */
export const abandonDraw: DrawAct<'abandon-draw'> = {
  related: (state) => ({ ...ownTarget(state), ...nationalCalendar }),
  relatedByCommand: (_command, state) => ownPool(state),
  precondition: (state, { now, related }) => {
    const { opening } = state;
    const term = revealTerm(state, related.calendar ?? noCalendar);
    const needless = opening === null || panelFault(opening.target, opening.purpose, related) !== null;
    return term === null || isOver(term, chinaDay(now)) || needless
      ? null
      : conflict(
          'reveal-still-due',
          `种子已承诺，公开期限到 ${term.dueOn}；期满仍未公开方可放弃。`,
          `The seeds are committed and due by ${term.dueOn}; only then can the draw be abandoned.`,
        );
  },
  decide: ({ reason }, state, { now, related: { calendar = noCalendar } }) => {
    const { opening, preparation } = state;
    const on = chinaDay(now);
    const term = revealTerm(state, calendar);
    const data = { reason, on, unrevealed: term !== null && isOver(term, on) ? unrevealed(state) : [] };
    const abandoned = { type: 'draw.abandoned', data } as const;
    if (opening === null || preparation === null) return accept(abandoned);
    const { id: drawId, target } = opening;
    return accept(abandoned, {
      type: 'expert-pool.draw-abandoned',
      data: { drawId, targetId: target.id, unrevealed: data.unrevealed },
    });
  },
};

function committedBy({ commitments }: Draw, official: string) {
  return commitments.find((commitment) => commitment.official === official);
}

function notCommitted(): Refusal {
  return forbidden(
    'not-committed',
    '只有提交过承诺值的工作人员可以公开种子。',
    'Only the officials who committed can reveal.',
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
export function assignmentOf({ id, target, purpose }: DrawOpening, result: DrawResult): DrawEmitted {
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

function consequences(opening: DrawOpening, result: DrawResult, on: string): DrawEmitted[] {
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
    '候选名单固定后，专家库或案卷有了变化，不能再按原名单抽取。请放弃本次抽取并重新发起。',
    'The pool or the case has changed since the candidates were fixed; they cannot be drawn from any more. Abandon this draw and open another.',
  );
}
