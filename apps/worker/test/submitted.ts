import { randomUUID } from 'node:crypto';
import { type EventStore } from '@tidu/event-store';
import { campaign } from '../../../packages/domain/test/dossier.js';
import { journeyTo } from '../../../packages/domain/test/journey.js';

/** Records what has happened to one thing; returns the position. */
export async function record(
  store: EventStore,
  stream: string,
  events: readonly { type: string; data: unknown }[],
): Promise<number> {
  const { position } = await store.append(
    events.map(({ type, data }) => ({
      stream,
      event: {
        id: randomUUID(),
        type,
        schemaVersion: 1,
        data: JSON.parse(JSON.stringify(data)) as null,
        metadata: { actor: 'applicant', role: 'enterprise', at: '2026-07-10T02:00:00.000Z' },
      },
    })),
    [],
  );
  return position;
}

/** 示例 · Records an application up to its submission; returns the position. */
export async function submit(store: EventStore, id: string): Promise<number> {
  const { terms, id: campaignId, benchmarks } = campaign('advanced');
  if ((await store.read(`campaign-${campaignId ?? ''}`)).length === 0) {
    await record(store, `campaign-${campaignId ?? ''}`, [
      { type: 'campaign.opened', data: { ...terms, id: campaignId } },
      { type: 'campaign.benchmarks-published', data: { benchmarks, source: '示例' } },
    ]);
  }
  const events = journeyTo('accepted', 'advanced').events.filter(({ type }) =>
    type.startsWith('application.'),
  );
  const submitted = events.findIndex(({ type }) => type === 'application.submitted');
  return record(store, `application-${id}`, events.slice(0, submitted + 1));
}

/** How many evaluations an application has been given. */
export async function evaluations(store: EventStore, id: string): Promise<number> {
  const events = await store.read(`application-${id}`);
  return events.filter(({ type }) => type === 'application.eligibility-computed').length;
}
