import { randomUUID } from 'node:crypto';
import { type Tier } from '@tidu/criteria';
import { type DomainEvent, type Phase, streamOf } from '@tidu/domain';
import { type EventRecord, type EventStore } from '@tidu/event-store';
import { campaign, factory } from '../../domain/test/dossier.js';
import { journeyTo, passes } from '../../domain/test/journey.js';
import { eventRecord } from './recording.js';

/** Phases the regular courses pass. */
export const coursePhases: readonly Phase[] = [
  'draft',
  'submitted',
  'accepted',
  'recommended',
  'in-review',
  'concluded',
  'cultivation',
  'acceptance-submitted',
  'public-notice',
  'awarded',
];

/** 示例 · where a factory of a history stands and who it belongs to. */
export interface Setting {
  readonly tier: Tier;
  readonly phase: Phase;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  /** How many seconds lie between its events and those of others. */
  readonly delay?: number;
}

export interface History {
  readonly application: string;
  readonly factory: string;
  readonly campaign: string;
  readonly records: readonly EventRecord[];
}

/** The events of an enterprise, its factory, a campaign and an application on its way to a phase, all with ids of their own. */
export function historyOf({ tier, phase, enterprise, province, city, delay = 0 }: Setting): History {
  const [applicationId, factoryId, campaignId] = [randomUUID(), randomUUID(), randomUUID()] as const;
  const { terms } = campaign(tier);
  const { name, industry } = factory;
  const place = { id: factoryId, enterprise, province, city };
  const events: { stream: string; event: DomainEvent }[] = [
    {
      stream: streamOf('factory', factoryId),
      event: { type: 'factory.registered', data: { name, industry, ...place } },
    },
    {
      stream: streamOf('campaign', campaignId),
      event: { type: 'campaign.opened', data: { ...terms, id: campaignId } },
    },
    ...journeyTo(passes(phase, tier) ? phase : 'submitted', tier).events.map((event) => ({
      stream: event.type.startsWith('factory.')
        ? streamOf('factory', factoryId)
        : streamOf('application', applicationId),
      event:
        event.type === 'application.opened'
          ? {
              ...event,
              data: {
                id: applicationId,
                campaign: { ...event.data.campaign, id: campaignId },
                factory: { ...event.data.factory, ...place },
              },
            }
          : event,
    })),
  ];
  const records = events.map(({ stream, event }, index) =>
    eventRecord(stream, event, new Date(Date.UTC(2026, 6, 2) + (index + delay) * 1_000).toISOString()),
  );
  return { application: applicationId, factory: factoryId, campaign: campaignId, records };
}

/** The registration of an enterprise, which histories of its factories rest on. */
export function registration(uscc: string, name: string): EventRecord {
  const data = { uscc, name, province: '320000', city: '320200', annualRevenueCny: 1 };
  const registered = { type: 'enterprise.registered', data };
  return eventRecord(streamOf('enterprise', uscc), registered, '2026-07-01T00:00:00.000Z');
}

/** Appends records in an order in which the histories are shuffled into each other, each in its own order. */
export async function appendInterleaved(
  store: EventStore,
  histories: readonly (readonly EventRecord[])[],
): Promise<void> {
  const longest = Math.max(...histories.map((records) => records.length));
  const records = Array.from({ length: longest }, (_, index) =>
    histories.flatMap((history) => history[index] ?? []),
  ).flat();
  for (let from = 0; from < records.length; from += 500) {
    await store.append(records.slice(from, from + 500), []);
  }
}
