import { type Actor, type DomainEvent, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { eventRecord } from './recording.js';

const LONG_AGO = '2026-01-02T02:00:00.000Z';

/** Records that the roles of accounts are in force, as two administrators, or the authority of the place, have agreed to. */
export async function recordGrants(store: EventStore, actors: readonly Actor[]): Promise<void> {
  await store.append(
    actors.flatMap((actor) =>
      grantOf(actor).map((event) => eventRecord(streamOf('role-grant', actor.id), event, LONG_AGO)),
    ),
    [],
  );
}

function grantOf({ id, role, enterprise, region, unit }: Actor): readonly DomainEvent[] {
  if (enterprise !== undefined)
    return [
      {
        type: 'role-grant.enterprise-claimed',
        data: { id, enterprise, place: enterprise.slice(2, 8), contested: false },
      },
      { type: 'role-grant.claim-confirmed', data: { by: 'someone', basis: '示例' } },
    ];
  const scope = { region, unit };
  return [
    { type: 'role-grant.proposed', data: { id, role, scope, by: 'someone' } },
    { type: 'role-grant.confirmed', data: { by: 'another' } },
  ];
}
