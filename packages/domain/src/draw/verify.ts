import { type PanelSeat } from '../application/events.js';
import { type DomainEvent } from '../core/decision.js';
import { canonicalHash } from '../core/hashing.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type Message } from '../core/refusal.js';
import { ALGORITHM, commitmentTo, shortage } from './algorithm.js';
import { candidatesOf } from './candidates.js';
import { type Draw, evolveDraw, noDraw, poolHashOf, recordHashOf, SEEDS } from './draw.js';
import { type DrawEvent } from './events.js';
import { assignmentOf, resultOf } from './seeds.js';
import { type DrawRelated } from './target.js';

/** Something in the record of a draw that does not agree with the rest of it. */
export interface DrawMismatch {
  readonly event: string;
  readonly message: Message;
}

const panelSizes = new Map<string, number>(
  Object.entries(procedures).map(([tier, { panelSize }]) => [tier, panelSize]),
);

/** Which event may follow which in the record of a draw that came to an end or not. */
const ORDER =
  /^opened(?:,prepared(?:,seed-committed(?:,seed-committed(?:,seed-revealed(?:,seed-revealed,drawn)?)?)?)?)?(?:,abandoned)?$/;

/**
 * Verifies a draw (抽取核验) from its events: computes every hash, commitment, seed and seat again and says what does not
 * match. An empty list means that the seats follow from the candidates fixed before and the officials' seeds, and from
 * nothing else. With the events that came of it (`application.panel-assigned` and its like) these are compared as well;
 * with the states of application, appeal, pool and enterprise as they were when the candidates were fixed, so are the candidates.
 */
export function verifyDraw(events: readonly DomainEvent[], before?: DrawRelated): DrawMismatch[] {
  const own = events.filter((event): event is DrawEvent => event.type.startsWith('draw.'));
  const order = own.map(({ type }) => type.slice('draw.'.length)).join(',');
  if (!ORDER.test(order) || (order.includes('drawn') && order.includes('abandoned'))) {
    return [
      mismatch('draw.opened', '事件的次序不对：', 'The events are not in the order of a draw: ', order),
    ];
  }
  const draw = own.reduce(evolveDraw, noDraw);
  return [
    ...preparationFaults(draw),
    ...(before === undefined ? [] : candidateFaults(draw, before)),
    ...seedFaults(draw),
    ...resultFaults(draw, events),
  ];
}

/** What was fixed before: the hash, the algorithm, and a list that names nobody twice and suffices for the panel. */
function preparationFaults({ opening, preparation }: Draw): DrawMismatch[] {
  if (opening === null || preparation === null) return [];
  const { poolHash, ...fixed } = preparation;
  const { candidates, excluded, shape, constraints, algorithm } = fixed;
  const type = 'draw.prepared';
  const faults: DrawMismatch[] = [];
  if (poolHashOf(opening, fixed) !== poolHash)
    faults.push(mismatch(type, '候选名单的哈希不符。', 'The hash of the candidates does not match.'));
  if (algorithm !== ALGORITHM)
    faults.push(mismatch(type, '算法未知：', 'The algorithm is unknown: ', algorithm));
  const everyone = [...candidates, ...excluded].map(({ expert }) => expert);
  if (new Set(everyone).size !== everyone.length || !isSorted(candidates) || !isSorted(excluded))
    faults.push(mismatch(type, '名单有重复或未排序。', 'The list names someone twice or is not sorted.'));
  const { technical, total } = shortage(candidates, shape);
  if (technical > 0 || total > 0)
    faults.push(mismatch(type, '候选人不足以组成专家组。', 'The candidates cannot fill the panel.'));
  const prescribed = opening.purpose === 'panel' ? panelSizes.get(opening.tier) : 0;
  if (shape.seats !== prescribed || shape.field !== constraints.field)
    faults.push(mismatch(type, '专家组的构成与规定不符。', 'The panel has not the prescribed shape.'));
  return faults;
}

/** Whether the rules give the same candidates again from what they were taken from. */
function candidateFaults({ opening, preparation }: Draw, before: DrawRelated): DrawMismatch[] {
  const { application, appeal, pool, enterprise } = before;
  if (opening === null || preparation === null) return [];
  const again =
    application === undefined || pool === undefined || enterprise === undefined
      ? null
      : candidatesOf({ ...preparation, opening, application, appeal, pool, enterprise });
  const { candidates, excluded } = preparation;
  return again !== null && canonicalHash(again) === canonicalHash({ candidates, excluded })
    ? []
    : [
        mismatch(
          'draw.prepared',
          '按规则从专家库得出的候选名单与记录不同。',
          'The rules give other candidates from the pool than were recorded.',
        ),
      ];
}

/** Whether each seed is the one its official committed to, and the officials are different people. */
function seedFaults({ opening, preparation, commitments, reveals }: Draw): DrawMismatch[] {
  if (opening === null || preparation === null) return [];
  const committed = new Map(commitments.map(({ official, commitment }) => [official, commitment]));
  const faults: DrawMismatch[] = [];
  if (committed.size !== commitments.length)
    faults.push(mismatch('draw.seed-committed', '同一人承诺了两次：', 'One person committed twice.'));
  if (new Set(reveals.map(({ official }) => official)).size !== reveals.length)
    faults.push(mismatch('draw.seed-revealed', '同一人公开了两次。', 'One person revealed twice.'));
  for (const { official, seed } of reveals) {
    const binding = { drawId: opening.id, poolHash: preparation.poolHash, official };
    if (committed.get(official) !== commitmentTo(seed, binding)) {
      faults.push(
        mismatch(
          'draw.seed-revealed',
          '种子与承诺值不符：',
          'The seed does not open the commitment of ',
          official,
        ),
      );
    }
  }
  return faults;
}

/** Whether the result follows from the record, and what was assigned from the result. */
function resultFaults(draw: Draw, events: readonly DomainEvent[]): DrawMismatch[] {
  const { opening, preparation, result, reveals } = draw;
  if (opening === null || preparation === null || result === null || reveals.length < SEEDS) return [];
  const { technical, total } = shortage(preparation.candidates, preparation.shape);
  if (technical > 0 || total > 0) return [];
  const faults: DrawMismatch[] = [];
  if (recordHashOf(draw) !== result.recordHash)
    faults.push(mismatch('draw.drawn', '抽取记录的哈希不符。', 'The hash of the record does not match.'));
  const expected = resultOf(draw);
  if (expected.seed !== result.seed)
    faults.push(mismatch('draw.drawn', '合成种子不符。', 'The combined seed does not match.'));
  if (!isSame(expected.seats, result.seats) || !isSame(expected.alternates, result.alternates))
    faults.push(mismatch('draw.drawn', '抽取结果不符。', 'The seats do not follow from the seeds.'));
  const assigned = assignmentOf(opening, expected);
  for (const event of events.filter(({ type }) => type === assigned.type)) {
    if (!isSame(event.data, assigned.data)) {
      faults.push(
        mismatch(event.type, '组成的专家组与抽取结果不符。', 'What was assigned is not what was drawn.'),
      );
    }
  }
  return faults;
}

function isSorted(list: readonly Pick<PanelSeat, 'expert'>[]): boolean {
  return list.every(({ expert }, index) => index === 0 || (list[index - 1]?.expert ?? '') < expert);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalHash({ value: one }) === canonicalHash({ value: other });
}

function mismatch(event: string, zh: string, en: string, detail = ''): DrawMismatch {
  return { event, message: { zh: `${zh}${detail}`, en: `${en}${detail}` } };
}
