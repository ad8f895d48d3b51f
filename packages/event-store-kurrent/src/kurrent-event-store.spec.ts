import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { EVERYTHING } from '../../event-store/test/conformance/abilities.js';
import { eventStoreConforms } from '../../event-store/test/conformance/conformance.js';
import { behavesLikeTheModel, runBesideTheModel } from '../../event-store/test/conformance/model.js';
import { createKurrent26 } from '../test/support/kurrent-26.js';
import { closeAll, type Stores } from '../../event-store/test/support/stores.js';
import { eventStoreOn } from './create-kurrent-event-store.js';

const abilities = { ...EVERYTHING, eventIds: 'own stream', positions: 'ascending' } as const;

eventStoreConforms({
  name: 'The KurrentDB adapter on a stand-in for a server with appendRecords',
  abilities,
  open: () => {
    const server = createKurrent26();
    const stores: Stores = [eventStoreOn(server), eventStoreOn(server)];
    return Promise.resolve({ stores, dispose: () => closeAll(stores) });
  },
});

describe('the KurrentDB adapter on a stand-in for a server with appendRecords', () => {
  it('does what the in-memory model does', async () => {
    await fc.assert(
      fc.asyncProperty(behavesLikeTheModel(), (commands) =>
        runBesideTheModel(eventStoreOn(createKurrent26()), commands, abilities),
      ),
    );
  });
});
