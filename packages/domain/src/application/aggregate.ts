import { type Aggregate } from '../aggregate.js';
import { type Application, evolveApplication, noApplication } from './application.js';
import { type ApplicationCommand } from './commands.js';
import { type Related } from './decide/context.js';
import { decideApplication } from './decide/decide.js';
import { type ApplicationEvent } from './events.js';

/** Applications (申报). */
export const application: Aggregate<Application, ApplicationCommand, ApplicationEvent, Related> = {
  initial: noApplication,
  evolve: evolveApplication,
  decide: decideApplication,
  relatives: (command, { factory }) => {
    if (command.type === 'open-application') {
      return {
        factory: { aggregate: 'factory', id: command.factoryId },
        campaign: { aggregate: 'campaign', id: command.campaignId },
      };
    }
    const restsOnFactory = command.type === 'withdraw' || command.type === 'award';
    return restsOnFactory && factory !== null ? { factory: { aggregate: 'factory', id: factory.id } } : {};
  },
  clocks: () => [],
};
