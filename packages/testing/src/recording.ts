import { randomUUID } from 'node:crypto';
import { type DomainEvent, streamOf } from '@tidu/domain';
import { type EventRecord, type EventStore } from '@tidu/event-store';
import { campaign } from '../../domain/test/dossier.js';
import { journeyTo } from '../../domain/test/journey.js';

type Happened = Pick<DomainEvent, 'type' | 'data'>;

/** An event as it is recorded, by nobody in particular. */
export function eventRecord(
  stream: string,
  { type, data }: Happened,
  at = '2026-07-02T02:00:00.000Z',
): EventRecord {
  return {
    stream,
    event: {
      id: randomUUID(),
      type,
      schemaVersion: 1,
      data: JSON.parse(JSON.stringify(data)) as EventRecord['event']['data'],
      metadata: { actor: 'someone', role: 'enterprise', at },
    },
  };
}

/** Records what has happened to one thing before a spec begins; returns the position. */
export async function record(
  store: EventStore,
  stream: string,
  events: readonly Happened[],
): Promise<number> {
  const { position } = await store.append(
    events.map((event) => eventRecord(stream, event)),
    [],
  );
  return position;
}

/** 示例 · An application of an enterprise in Wuxi, opened, and what happened to it since; returns its id. */
export async function recordApplication(
  store: EventStore,
  enterprise: string,
  ...events: readonly DomainEvent[]
): Promise<string> {
  const { terms, id: campaignId } = campaign('advanced');
  const id = randomUUID();
  const place = { province: '320000', city: '320200', industry: 'C3451' };
  const factory = { id: randomUUID(), enterprise, name: '示例工厂', ...place };
  const opened = {
    type: 'application.opened',
    data: { id, campaign: { ...terms, id: campaignId }, factory },
  };
  await record(store, streamOf('application', id), [opened, ...events]);
  return id;
}

/** 示例 · An application of an enterprise in Wuxi on a public notice that does not end while a spec runs. */
export async function recordNotice(
  store: EventStore,
): Promise<{ readonly noticeId: string; readonly applicationId: string }> {
  const noticeId = randomUUID();
  const enterprise = '91320214MA1T0A0B2R';
  const period = { startsOn: '2026-07-02', endsOn: '2099-12-31' };
  const applicationId = await recordApplication(store, enterprise, {
    type: 'application.notice-published',
    data: { noticeId, ...period },
  });
  const place = { enterprise, province: '320000', city: '320200' };
  const items = [{ applicationId, factoryName: '示例工厂', ...place }];
  const notice = { id: noticeId, campaignId: 'c', tier: 'advanced', title: '示例公示', handlingDays: 15 };
  await record(store, streamOf('notice', noticeId), [
    { type: 'notice.published', data: { ...notice, ...period, items } },
  ]);
  return { noticeId, applicationId };
}

/** 示例 · Records an application up to its submission; returns the position. */
export async function recordSubmission(store: EventStore, id: string): Promise<number> {
  const { terms, id: campaignId, benchmarks } = campaign('advanced');
  const stream = streamOf('campaign', campaignId ?? '');
  if ((await store.read(stream)).length === 0) {
    await record(store, stream, [
      { type: 'campaign.opened', data: { ...terms, id: campaignId } },
      { type: 'campaign.benchmarks-published', data: { benchmarks, source: '示例' } },
    ]);
  }
  const events = journeyTo('accepted', 'advanced').events.filter(({ type }) =>
    type.startsWith('application.'),
  );
  const submitted = events.findIndex(({ type }) => type === 'application.submitted');
  return record(store, streamOf('application', id), events.slice(0, submitted + 1));
}

/** How many evaluations an application has been given. */
export async function evaluationsRecorded(store: EventStore, id: string): Promise<number> {
  const events = await store.read(streamOf('application', id));
  return events.filter(({ type }) => type === 'application.eligibility-computed').length;
}
