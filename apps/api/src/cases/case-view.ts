import { type CaseContentOf, type CaseView } from '@tidu/contracts';
import { type CaseFileName, type StateOf } from '@tidu/domain';
import { exactly } from '../views/exactly.js';

/** What all kinds show alike. */
export type CaseHead = Omit<CaseView, 'kind' | 'content'>;

/** One file of each kind of case (案卷) as it is shown, once the domain's `view` has left out what the reader may not see. */
export const caseViewOf: {
  readonly [Name in CaseFileName]: (state: StateOf<Name>, head: CaseHead) => CaseView;
} = {
  recommendation: ({ id, phase, terms, entries, frozen, released }, head) => ({
    ...head,
    kind: 'recommendation',
    content: exactly<CaseContentOf<'recommendation'>>()({ id, phase, terms, entries, frozen, released }),
  }),

  'expert-pool': ({ id, phase, experts, draws, refusers }, head) => ({
    ...head,
    kind: 'expert-pool',
    content: exactly<CaseContentOf<'expert-pool'>>()({ id, phase, experts, draws, refusers }),
  }),

  draw: ({ phase, opening, preparation, commitments, reveals, result, abandonment }, head) => ({
    ...head,
    kind: 'draw',
    content: exactly<CaseContentOf<'draw'>>()({
      phase,
      opening,
      preparation,
      commitments,
      reveals,
      result,
      abandonment,
    }),
  }),

  notice: (
    { id, phase, campaignId, tier, title, startsOn, endsOn, handlingDays, items, objections },
    head,
  ) => ({
    ...head,
    kind: 'notice',
    content: exactly<CaseContentOf<'notice'>>()({
      id,
      phase,
      campaignId,
      tier,
      title,
      startsOn,
      endsOn,
      handlingDays,
      items,
      // Who objected is sealed; the handling authority asks for it by a route of its own.
      objections: objections.map(
        ({
          id: objectionId,
          applicationId,
          filedOn,
          statement,
          clauses,
          evidence,
          dueOn,
          workingDays,
          answer,
        }) => ({
          id: objectionId,
          applicationId,
          filedOn,
          statement,
          clauses,
          evidence,
          dueOn,
          ...(workingDays !== undefined && { workingDays }),
          answer,
        }),
      ),
    }),
  }),

  revocation: (
    { id, phase, opened, notice, defence, hearing, rectification, decisions, publishedOn, since, appealId },
    head,
  ) => ({
    ...head,
    kind: 'revocation',
    content: exactly<CaseContentOf<'revocation'>>()({
      id,
      phase,
      opened,
      notice,
      defence,
      hearing,
      rectification,
      decisions,
      publishedOn,
      since,
      appealId,
    }),
  }),

  change: ({ id, phase, subject, report, late, returned, check, decision, since }, head) => ({
    ...head,
    kind: 'change',
    content: exactly<CaseContentOf<'change'>>()({
      id,
      phase,
      subject,
      report,
      late,
      returned,
      check,
      decision,
      since,
    }),
  }),

  appeal: (
    {
      id,
      phase,
      against,
      decision,
      applicationId,
      clauses,
      statement,
      drawId,
      panel,
      alternates,
      outcomes,
      opinion,
      remedies,
      since,
    },
    head,
  ) => ({
    ...head,
    kind: 'appeal',
    content: exactly<CaseContentOf<'appeal'>>()({
      id,
      phase,
      against,
      decision,
      applicationId,
      clauses,
      statement,
      drawId,
      panel,
      alternates,
      outcomes,
      opinion,
      remedies,
      since,
    }),
  }),

  edition: ({ id, phase, contentHash, inForceFrom, documentNumber, retiredFrom }, head) => ({
    ...head,
    kind: 'edition',
    content: exactly<CaseContentOf<'edition'>>()({
      id,
      phase,
      contentHash,
      inForceFrom,
      documentNumber,
      retiredFrom,
    }),
  }),

  'role-grant': ({ id, phase, role, scope, proposedBy, confirmedBy }, head) => ({
    ...head,
    kind: 'role-grant',
    content: exactly<CaseContentOf<'role-grant'>>()({ id, phase, role, scope, proposedBy, confirmedBy }),
  }),

  calendar: ({ phase, years, proposal }, head) => ({
    ...head,
    kind: 'calendar',
    content: exactly<CaseContentOf<'calendar'>>()({ phase, years, proposal }),
  }),
};
