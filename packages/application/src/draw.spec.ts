import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Actor, type AddressedCommand, commitmentTo, type Draw, verifyDraw } from '@tidu/domain';
import { createInMemoryEventStore, type EventRecord, type EventStore } from '@tidu/event-store';
import {
  applicant,
  JULY,
  province,
  registerEnterprise,
  request,
  terms,
  USCC,
} from '../../testing/src/sample.js';
import { executeCommand } from './execute.js';
import { load } from './load.js';

const colleague: Actor = { ...province, id: 'colleague' };
const seeds = new Map([
  [province.id, '1'.repeat(64)],
  [colleague.id, '2'.repeat(64)],
]);

/** An accepted advanced application of the enterprise, and a pool of eight experts. */
async function withPool(): Promise<EventStore> {
  const store = createInMemoryEventStore();
  const factory = {
    id: 'f1',
    enterprise: USCC,
    name: '示例工厂',
    province: '440000',
    city: '440300',
    industry: 'C3961',
  };
  const past = [
    ['application.opened', { id: 'a1', campaign: { id: 'c1', ...terms, tier: 'advanced' }, factory }],
    ['application.accepted-for-review', { remark: '齐全' }],
  ] as const;
  await store.append(
    past.map(([type, data]) => ({
      stream: 'application-a1',
      event: {
        id: randomUUID(),
        type,
        schemaVersion: 1,
        data: JSON.parse(JSON.stringify(data)) as EventRecord['event']['data'],
        metadata: { actor: 'applicant', role: 'enterprise', at: JULY },
      },
    })),
    [],
  );
  await give(store, applicant, registerEnterprise());
  await give(store, province, onPool({ type: 'establish-pool', id: '440000' }));
  for (let n = 0; n < 8; n += 1) {
    const profile = {
      specialty: 'technical',
      fields: ['39'],
      region: '440100',
      employer: null,
      employerName: '某大学',
      employerGroup: null,
      since: '2015-01-01',
    } as const;
    await give(store, province, onPool({ type: 'enrol-expert', expert: `e${n}`, ...profile }));
  }
  return store;
}

type On<Name> = Extract<AddressedCommand, { aggregate: Name }>['command'];

function onPool(command: On<'expert-pool'>): AddressedCommand {
  return { aggregate: 'expert-pool', id: '440000', command };
}

function onDraw(id: string, command: On<'draw'>): AddressedCommand {
  return { aggregate: 'draw', id, command };
}

async function give(store: EventStore, actor: Actor, addressed: AddressedCommand): Promise<void> {
  expect(await executeCommand(store, request(actor, addressed))).toMatchObject({ ok: true });
}

async function drawOf(store: EventStore, id: string): Promise<Draw> {
  return (await load(store, 'draw', id)).state;
}

const open = (id: string) =>
  onDraw(id, { type: 'open-draw', id, target: { kind: 'application', id: 'a1' }, purpose: 'panel' });
const prepare = (id: string) =>
  onDraw(id, { type: 'prepare-draw', constraints: { field: 'preferred', place: 'any', yearlySeats: 20 } });

describe('a draw of experts through the store', () => {
  it('seats the panel on the application and in the pool with the last seed, and can be verified', async () => {
    const store = await withPool();
    await give(store, province, open('d1'));
    await give(store, province, prepare('d1'));
    for (const official of [province, colleague]) {
      const poolHash = (await drawOf(store, 'd1')).preparation?.poolHash ?? '';
      const binding = { drawId: 'd1', poolHash, official: official.id };
      const commitment = commitmentTo(seeds.get(official.id) ?? '', binding);
      await give(store, official, onDraw('d1', { type: 'commit-seed', commitment }));
    }
    for (const official of [colleague, province])
      await give(store, official, onDraw('d1', { type: 'reveal-seed', seed: seeds.get(official.id) ?? '' }));

    const { result } = await drawOf(store, 'd1');
    const application = (await load(store, 'application', 'a1')).state;
    expect(application).toMatchObject({ phase: 'in-review', draw: { id: 'd1', lot: result?.seed } });
    expect(await store.read('expert-pool-440000')).toHaveLength(11);
    const record = [...(await store.read('draw-d1')), ...(await store.read('application-a1'))];
    expect(verifyDraw(record)).toEqual([]);
  });

  it('is prepared once, however many try at the same moment', async () => {
    const store = await withPool();
    const ids = ['d1', 'd2', 'd3', 'd4'];
    for (const id of ids) await give(store, province, open(id));
    const outcomes = await Promise.all(
      ids.map((id) => executeCommand(store, request(province, prepare(id)))),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? 'prepared' : outcome.refusal.code)).sort();
    expect(codes).toEqual(['draw-pending', 'draw-pending', 'draw-pending', 'prepared']);
  });
});
