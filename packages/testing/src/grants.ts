import { randomUUID } from 'node:crypto';
import { type Actor, type DomainEvent, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';

/** Records that the roles of accounts are in force, as two administrators, or the authority of the place, have agreed to. */
export async function recordGrants(store: EventStore, actors: readonly Actor[]): Promise<void> {
  await store.append(
    actors.flatMap((actor) =>
      grantOf(actor).map(({ type, data }) => ({
        stream: streamOf('role-grant', actor.id),
        event: {
          id: randomUUID(),
          type,
          schemaVersion: 1,
          data: JSON.parse(JSON.stringify(data)) as null,
          metadata: { actor: 'someone', role: 'system', at: '2026-01-02T02:00:00.000Z' },
        },
      })),
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
