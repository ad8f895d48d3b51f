import { editionIdentity, editionIds } from '@tidu/criteria';
import { type Acts, type NoRelated } from '../frame/aggregate.js';
import { defineCaseFile } from '../frame/case-file.js';
import { accept, type Decision, type DomainEvent, refuse } from '../core/decision.js';
import { conflict, invalid, issue, notFound } from '../core/refusal.js';
import {
  type AdoptedEdition,
  type EditionCommand,
  type EditionEvent,
  evolveEdition,
  noEdition,
} from './edition.js';
import { editionEventFacts } from './events.js';
import { type EditionPhase, editionPhaseNames, editionRules } from './rules.js';

const wording = { thing: { zh: '要素条件版本', en: 'edition' }, phases: editionPhaseNames };
const acts: Acts<AdoptedEdition, EditionCommand> = {
  'adopt-edition': { decide: adopt },
  'retire-edition': { decide: retire },
};

/** Editions of the criteria (要素条件版本) the ministry has adopted for awards; which text that is, its hash says. */
export const editionFile = defineCaseFile<
  AdoptedEdition,
  EditionCommand,
  EditionEvent,
  NoRelated,
  EditionPhase
>({
  wording,
  rules: editionRules,
  acts,
  eventFacts: editionEventFacts,
  initial: noEdition,
  evolve: evolveEdition,
  summary: ({ phase, id }, command) => ({
    phase,
    title: command?.type === 'adopt-edition' ? command.id : id,
  }),
  view: (_actor, state) => state,
});

/** Adopts an edition whose content the ministry has seen: its hash must be that of the content installed here. */
function adopt({
  id,
  contentHash,
  inForceFrom,
  documentNumber,
}: Extract<EditionCommand, { type: 'adopt-edition' }>): Decision<DomainEvent> {
  if (!editionIds.includes(id)) {
    return refuse(
      notFound('edition-not-found', '没有该版本的要素条件。', 'There is no such edition of the criteria.'),
    );
  }
  const identity = editionIdentity(id);
  if (identity.status !== 'in-force') {
    return refuse(
      conflict('edition-draft', '该版本为草案，不能采用。', 'This edition is a draft and cannot be adopted.'),
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
}

/** Retires an edition from a day on; what was awarded under it stands. */
function retire(
  { from }: Extract<EditionCommand, { type: 'retire-edition' }>,
  { inForceFrom }: AdoptedEdition,
): Decision<DomainEvent> {
  if (from > inForceFrom) return accept({ type: 'edition.retired', data: { from } });
  return refuse(
    invalid('retired-too-early', '未停用。', 'The edition was not retired.', [
      issue('$.from', `应晚于施行日 ${inForceFrom}。`, `It must lie after the day in force, ${inForceFrom}.`),
    ]),
  );
}
