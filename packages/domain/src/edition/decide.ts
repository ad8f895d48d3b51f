import { editionIdentity, editionIds } from '@tidu/criteria';
import { accept, refuse } from '../core/decision.js';
import { conflict, invalid, issue, notFound } from '../core/refusal.js';
import { type Acts, type NoRelated } from '../frame/aggregate.js';
import { type EditionAct, type EditionCommand } from './commands.js';
import { type EditionEvent } from './events.js';
import { type AdoptedEdition } from './state.js';

/** Adopts an edition whose content the ministry has seen: its hash must be that of the content installed here. */
const adoptEdition: EditionAct<'adopt-edition'> = {
  aboutItsCommand: true,
  decide: ({ id, contentHash, inForceFrom, documentNumber }) => {
    if (!editionIds.includes(id)) {
      return refuse(
        notFound('edition-not-found', '没有该版本的要素条件。', 'There is no such edition of the criteria.'),
      );
    }
    const identity = editionIdentity(id);
    if (identity.status !== 'in-force') {
      return refuse(
        conflict(
          'edition-draft',
          '该版本为草案，不能采用。',
          'This edition is a draft and cannot be adopted.',
        ),
      );
    }
    if (identity.contentHash !== contentHash) {
      return refuse(
        invalid(
          'content-hash-mismatch',
          '内容哈希与本系统所载版本不一致，未采用。请核对文本。',
          'The hash is not that of the content installed here; the edition was not adopted. Compare the texts.',
          [
            issue(
              '$.contentHash',
              `本系统所载版本为 ${identity.contentHash ?? '—'}。`,
              `The content installed here is ${identity.contentHash ?? '—'}.`,
            ),
          ],
        ),
      );
    }
    return accept({ type: 'edition.adopted', data: { id, contentHash, inForceFrom, documentNumber } });
  },
};

/** Retires an edition from a day on; what was awarded under it stands. */
const retireEdition: EditionAct<'retire-edition'> = {
  decide: ({ from }, { inForceFrom }) => {
    if (from > inForceFrom) return accept({ type: 'edition.retired', data: { from } });
    return refuse(
      invalid('retired-too-early', '未停用。', 'The edition was not retired.', [
        issue(
          '$.from',
          `应晚于施行日 ${inForceFrom}。`,
          `It must lie after the day in force, ${inForceFrom}.`,
        ),
      ]),
    );
  },
};

/** The acts on an edition of the criteria. */
export const editionActs: Acts<AdoptedEdition, EditionCommand, NoRelated, EditionEvent> = {
  'adopt-edition': adoptEdition,
  'retire-edition': retireEdition,
};
