import { type Aggregate } from '../frame/aggregate.js';
import { factoryClocks, nextReportYear } from './clocks.js';
import { type FactoryCommand } from './commands.js';
import { type FactoryRelated } from './context.js';
import { decideFactory } from './decide.js';
import { type FactoryEvent } from './events.js';
import { evolveFactory } from './evolve.js';
import { type Factory, noFactory } from './state.js';

export { type FactoryCommand } from './commands.js';
export { type FactoryEvent } from './events.js';
export { type Factory } from './state.js';
export { type Title } from './title.js';

/** Factories (工厂): registered once; what they hold follows from the decisions recorded on their stream. */
export const factoryDecider: Aggregate<Factory, FactoryCommand, FactoryEvent, FactoryRelated> = {
  initial: noFactory,
  evolve: evolveFactory,
  decide: decideFactory,
  relatives: (command, state) => {
    if (command.type === 'convert-title') {
      return {
        campaign: { aggregate: 'campaign', id: command.campaignId },
        enterprise: { aggregate: 'enterprise', id: state.enterprise },
      };
    }
    const year = command.type === 'note-missed-report' ? nextReportYear(state) : null;
    return year === null || state.id === null
      ? {}
      : { reEvaluation: { aggregate: 're-evaluation', id: `${state.id}-${year}` } };
  },
  clocks: factoryClocks,
};
