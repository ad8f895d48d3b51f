import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { type Actor, type AddressedCommand, type DomainEvent, streamOf } from '@tidu/domain';
import { createInMemoryEventStore, type EventStore } from '@tidu/event-store';
import { campaign, factory } from '../../domain/test/dossier.js';
import { people } from '../../domain/test/people.js';
import { executeCommand } from './execute.js';
import { load } from './load.js';

const MONDAY = '2026-08-10T02:00:00.000Z';
const TUESDAY = '2026-08-11T02:00:00.000Z';
const SEPTEMBER = '2026-09-01T02:00:00.000Z';
const anyone: Actor = { id: 'public', role: 'public' };
const { id: campaignId, terms } = campaign('advanced');

let store: EventStore;
let one: string;
let two: string;
let notice: string;

beforeEach(async () => {
  store = createInMemoryEventStore();
  [one, two, notice] = [randomUUID(), randomUUID(), randomUUID()];
  await record('campaign', campaignId ?? '', { type: 'campaign.opened', data: { ...terms, id: campaignId } });
  for (const id of [one, two]) {
    const round = { round: 2, stage: 'conclusion' };
    await record(
      'application',
      id,
      {
        type: 'application.opened',
        data: { id, campaign: { ...terms, id: campaignId }, factory: { ...factory } },
      },
      {
        type: 'application.review-concluded',
        data: { ...round, findings: {}, tallies: [], opinion: '通过' },
      },
      {
        type: 'application.eligibility-computed',
        data: { ...round, verdict: 'eligible', clauses: [], missing: [] },
      },
    );
  }
});

async function record(aggregate: string, id: string, ...events: readonly DomainEvent[]): Promise<void> {
  await store.append(
    events.map(({ type, data }) => ({
      stream: streamOf(aggregate, id),
      event: {
        id: randomUUID(),
        type,
        schemaVersion: 1,
        data: JSON.parse(JSON.stringify(data)) as null,
        metadata: { actor: 'someone', role: 'miit', at: '2026-08-04T02:00:00.000Z' },
      },
    })),
    [],
  );
}

function give(actor: Actor, now: string, command: (AddressedCommand & { aggregate: 'notice' })['command']) {
  return executeCommand(store, {
    aggregate: 'notice',
    id: notice,
    command,
    actor,
    now,
    commandId: randomUUID(),
  });
}

const publish = () =>
  give(people.province, MONDAY, {
    type: 'publish-notice',
    id: notice,
    campaignId: campaignId ?? '',
    applicationIds: [one, two],
    title: '示例公示',
  });

async function noticeOf(id: string) {
  return (await load(store, 'application', id)).state.notice;
}

it('puts a notice and all its applications on record in one append, and each objection on its own', async () => {
  expect(await publish()).toMatchObject({ ok: true });
  expect(await noticeOf(one)).toMatchObject({ noticeId: notice, endsOn: '2026-08-17', pausedBy: [] });
  expect(await noticeOf(two)).toMatchObject({ noticeId: notice, endsOn: '2026-08-17', pausedBy: [] });

  const objected = await give(anyone, TUESDAY, {
    type: 'file-objection',
    objectionId: 'o-1',
    applicationId: two,
    objector: { sealed: 'AES-256-GCM', subject: 's', text: 'c2VhbGVk' },
    signed: true,
    statement: '示例',
    clauses: [],
    evidence: [],
  });
  expect(objected).toMatchObject({ ok: true });
  expect(await noticeOf(one)).toMatchObject({ pausedBy: [] });
  expect(await noticeOf(two)).toMatchObject({ pausedBy: ['o-1'] });

  const answered = await give(people.province, SEPTEMBER, {
    type: 'handle-objection',
    objectionId: 'o-1',
    outcome: 'dismissed',
    reasons: '经核查，数据属实',
  });
  expect(answered).toMatchObject({ ok: true });
  expect(await noticeOf(one)).toMatchObject({ endsOn: '2026-08-17' });
  expect(await noticeOf(two)).toMatchObject({ endsOn: '2026-09-08', pausedBy: [] });
});

it('puts nothing on record where one application is not ready', async () => {
  await record('application', two, { type: 'application.withdrawn', data: { reason: '改报' } });
  expect(await publish()).toMatchObject({ ok: false, refusal: { code: 'notice-invalid' } });
  expect(await noticeOf(one)).toBeNull();
  expect(await store.read(streamOf('notice', notice))).toEqual([]);
});

it('lets one of two notices have an application, not both', async () => {
  const [first, second] = await Promise.all([publish(), ((notice = randomUUID()), publish())]);
  expect([first.ok, second.ok].sort()).toEqual([false, true]);
});
