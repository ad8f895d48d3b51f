import { type Aggregate } from '../frame/aggregate.js';
import { poolIdFor } from '../expert-pool/pool-id.js';
import { type Application, noApplication } from './state.js';
import { evolveApplication } from './evolve.js';
import { applicationClocks } from './clocks.js';
import { type ApplicationCommand } from './commands.js';
import { type Related } from './decide/act.js';
import { decideApplication } from './decide/decide.js';
import { type ApplicationEvent } from './events.js';

/** Applications (申报). */
export const application: Aggregate<Application, ApplicationCommand, ApplicationEvent, Related> = {
  initial: noApplication,
  evolve: evolveApplication,
  decide: decideApplication,
  relatives: (command, { campaign, factory }) => {
    if (command.type === 'open-application') {
      return {
        factory: { aggregate: 'factory', id: command.factoryId },
        campaign: { aggregate: 'campaign', id: command.campaignId },
        // The factory's enterprise is known only once the factory is read; the command names it for that reason.
        ...(command.enterprise !== undefined && {
          enterprise: { aggregate: 'enterprise', id: command.enterprise },
        }),
      };
    }
    if (seatsSomebody.includes(command.type) && campaign !== null && factory !== null) {
      return { pool: { aggregate: 'expert-pool', id: poolIdFor(campaign.tier, factory) } };
    }
    return restsOnFactory.includes(command.type) && factory !== null
      ? { factory: { aggregate: 'factory', id: factory.id } }
      : {};
  },
  clocks: applicationClocks,
};

/** An alternate who takes a seat has one more to carry: the pool keeps count. */
const seatsSomebody: readonly ApplicationCommand['type'][] = ['replace-expert', 'call-extra-expert'];

const restsOnFactory: readonly ApplicationCommand['type'][] = ['submit', 'withdraw', 'award', 'refuse-award'];
