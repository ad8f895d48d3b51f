import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import {
  type Actor,
  type Enterprise,
  type Factory,
  isVisible,
  notFound,
  type Subject,
  visibilityOf,
} from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { RefusedError } from '../http/problem.js';
import { EVENT_STORE } from '../tokens.js';

/** The one way for readers to a factory (工厂) and its enterprise: refused as not found where it is not theirs to see. */
@Injectable()
export class FactoryReader {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async read(
    actor: Actor,
    id: string,
  ): Promise<{ readonly factory: Factory; readonly enterprise: Enterprise; readonly version: number }> {
    const { state: factory, version } = await load(this.store, 'factory', id);
    const { state: enterprise } = await load(this.store, 'enterprise', factory.enterprise);
    const { group } = enterprise;
    if (factory.id === null || !mayRead(actor, { ...factory, ...(group !== undefined && { group }) }))
      throw new RefusedError(notFound('factory-not-found', '没有该工厂。', 'There is no such factory.'));
    return { factory, enterprise, version };
  }
}

/** Enterprises and factories are read by those who may see what they submit: the own people, the region, the nation. */
export function mayRead(
  actor: Actor,
  subject: Pick<Subject, 'enterprise' | 'province' | 'city' | 'group'>,
): boolean {
  return isVisible(visibilityOf(actor), { ...subject, phase: 'submitted' });
}
