import { randomUUID } from 'node:crypto';
import { type DomainEvent, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { campaign } from '../../../../packages/domain/test/dossier.js';

/** Records what has happened before a spec begins. Returns the id. */
export async function record(
  store: EventStore,
  aggregate: string,
  id: string,
  ...events: readonly DomainEvent[]
): Promise<string> {
  await store.append(
    events.map(({ type, data }) => ({
      stream: streamOf(aggregate, id),
      event: {
        id: randomUUID(),
        type,
        schemaVersion: 1,
        data: JSON.parse(JSON.stringify(data)) as null,
        metadata: { actor: 'someone', role: 'enterprise', at: '2026-07-02T02:00:00.000Z' },
      },
    })),
    [],
  );
  return id;
}

/** 示例 · An application of an enterprise in Wuxi, opened, and what happened to it since. */
export function recordApplication(
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
  return record(store, 'application', id, opened, ...events);
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
  await record(store, 'notice', noticeId, {
    type: 'notice.published',
    data: {
      id: noticeId,
      campaignId: 'c',
      tier: 'advanced',
      title: '示例公示',
      ...period,
      handlingDays: 15,
      items: [{ applicationId, factoryName: '示例工厂', ...place }],
    },
  });
  return { noticeId, applicationId };
}
