import { type Finding } from '@tidu/criteria';
import {
  type Actor,
  type AddressedCommand,
  commitmentTo,
  type ExpertFinding,
  type PanelSeat,
  sha256Hex,
} from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { demoExpert } from '../accounts/demo-accounts.js';
import { staffActor } from './actors.js';
import { type Career } from './career.js';
import { type Random } from './random.js';

type DrawCommand = Extract<AddressedCommand, { aggregate: 'draw' }>['command'];

/** Draws a panel (随机抽取专家) by the seeds of two officials, which are made from the draw and the official: the same each time. */
export async function drawPanel(career: Career): Promise<readonly PanelSeat[]> {
  const { organisers, authority, diary, scene } = career;
  const { world, pools } = scene;
  await pools.of(authority);
  const id = uuidFrom(`demo draw ${career.id}`);
  const give = (actor: Actor, command: DrawCommand, at = diary.soon()): Promise<void> =>
    world.act(actor, at, { aggregate: 'draw', id, command });

  const [first] = organisers;
  const target = { kind: 'application', id: career.id } as const;
  await give(first, { type: 'open-draw', id, target, purpose: 'panel' }, diary.daysLater(2, 5));
  const constraints = { field: 'preferred', place: 'other-city', yearlySeats: 60 } as const;
  await give(first, { type: 'prepare-draw', constraints });
  const poolHash = (await world.stateOf('draw', id)).preparation?.poolHash ?? '';
  const seedOf = (official: Actor): string => sha256Hex(`demo seed ${id} ${official.id}`);
  for (const official of organisers) {
    const commitment = commitmentTo(seedOf(official), { drawId: id, poolHash, official: official.id });
    await give(official, { type: 'commit-seed', commitment });
  }
  for (const official of organisers) await give(official, { type: 'reveal-seed', seed: seedOf(official) });
  return (await world.stateOf('application', career.id)).panel;
}

/** What one expert found. */
export interface Opinion {
  readonly expert: Actor;
  readonly findings: readonly ExpertFinding[];
}

/** What the experts of these seats find, clause by clause. The first may be in doubt about one clause. */
export function opinionsOf(
  seats: readonly PanelSeat[],
  judged: Readonly<Record<string, Finding>>,
  random: Random,
): Opinion[] {
  return seats.map((seat, index) => {
    const doubted = index === 0 && random.chance(0.4) ? random.pick(Object.keys(judged)) : null;
    return { expert: staffActor(demoExpert(seat.expert).account), findings: findingsOn(judged, doubted) };
  });
}

function findingsOn(judged: Readonly<Record<string, Finding>>, doubted: string | null): ExpertFinding[] {
  return Object.entries(judged).map(([clause, { verdict }]) => {
    if (clause === doubted) {
      return { clause, verdict: 'cannot-tell', reason: '示例：现有材料不足以判断。', evidence: [] };
    }
    return { clause, verdict, reason: verdict === 'met' ? '' : '示例：材料与要求不符。', evidence: [] };
  });
}
