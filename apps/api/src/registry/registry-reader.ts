import { load } from '@tidu/application';
import { type CampaignView, type EnterpriseView, type FactoryView } from '@tidu/contracts';
import {
  type Actor,
  type Enterprise,
  type Factory,
  isVisible,
  notFound,
  type Subject,
  visibilityOf,
} from '@tidu/domain';
import { RefusedError } from '../http/problem.js';
import { actionsOn } from '../views/actions.js';
import { type Reader } from '../views/reader.js';
import { campaignViewOf } from './campaign-view.js';
import { enterpriseViewOf } from './enterprise-view.js';
import { factoryViewOf } from './factory-view.js';

/** An enterprise (企业) as the reader may see it; refused as not found where it is not theirs to see. */
export async function readEnterprise(reader: Reader, uscc: string): Promise<EnterpriseView> {
  const { actor, log } = reader;
  const { state, version } = await load(log, 'enterprise', uscc);
  // A group must find an enterprise by its code before it can say that it belongs to the group.
  const found =
    state.uscc !== null && (actor.role === 'group' || mayRead(actor, { ...state, enterprise: uscc }));
  if (!found) {
    throw new RefusedError(notFound('enterprise-not-found', '没有该企业。', 'There is no such enterprise.'));
  }
  return enterpriseViewOf(uscc, state, version, await actionsOn('enterprise', state, reader));
}

/** A factory and its enterprise as they stand. */
export interface RegisteredFactory {
  readonly factory: Factory;
  readonly enterprise: Enterprise;
  readonly version: number;
}

/** A factory (工厂) with its enterprise; refused as not found where it is not the reader’s to see. */
export async function registeredFactory({ actor, log }: Reader, id: string): Promise<RegisteredFactory> {
  const { state: factory, version } = await load(log, 'factory', id);
  const { state: enterprise } = await load(log, 'enterprise', factory.enterprise);
  const { group } = enterprise;
  if (factory.id === null || !mayRead(actor, { ...factory, ...(group === undefined ? {} : { group }) })) {
    throw new RefusedError(notFound('factory-not-found', '没有该工厂。', 'There is no such factory.'));
  }
  return { factory, enterprise, version };
}

/** A factory as the reader may see it, with what can be done with it. */
export async function readFactory(reader: Reader, id: string): Promise<FactoryView> {
  const { factory, version } = await registeredFactory(reader, id);
  const actions = await actionsOn('factory', factory, reader);
  return factoryViewOf(id, factory, version, actions, reader.now);
}

/** A campaign (批次) with its benchmarks: everybody who is signed in may see it. */
export async function readCampaign(reader: Reader, id: string): Promise<CampaignView> {
  const { state, version } = await load(reader.log, 'campaign', id);
  if (state.id === null || state.terms === null)
    throw new RefusedError(notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.'));
  const actions = await actionsOn('campaign', state, reader);
  return campaignViewOf({ ...state, id: state.id, terms: state.terms }, version, actions);
}

/** Enterprises and factories are read by those who may see what they submit: the own people, the region, the nation. */
function mayRead(
  actor: Actor,
  subject: Pick<Subject, 'enterprise' | 'province' | 'city' | 'group'>,
): boolean {
  return isVisible(visibilityOf(actor), { ...subject, phase: 'submitted' });
}
