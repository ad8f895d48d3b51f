import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { type Clock } from '../calendar/clock.js';
import { type Term, workingTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { titledSummary } from '../factory/titled.js';
import { type RevocationCommand, type RevocationEmitted, type RevocationRelated } from './commands.js';
import { revocationActs } from './decide.js';
import { type RevocationEvent, revocationEventFacts } from './events.js';
import { evolveRevocation } from './evolve.js';
import { type RevocationPhase, revocationPhaseNames, revocationRules } from './rules.js';
import { defenceTerm, noRevocation, rectificationTerm, type Revocation } from './state.js';

/** Working days for a hearing and for the decision (平台默认). */
const HEARING_WORKING_DAYS = 20;
const DECISION_WORKING_DAYS = 30;
/** Working days within which the decision must be published (政府信息公开条例（2019）第二十六条). */
const PUBLICATION_WORKING_DAYS = 20;

const wording = { thing: { zh: '撤销程序', en: 'revocation proceeding' }, phases: revocationPhaseNames };

/** Proceedings to revoke a title (撤销程序): notice → defence → decision → publication. */
export const revocationFile = defineCaseFile<
  Revocation,
  RevocationCommand,
  RevocationEvent,
  RevocationRelated,
  RevocationPhase,
  RevocationEmitted
>({
  wording,
  rules: revocationRules,
  acts: revocationActs,
  eventFacts: revocationEventFacts,
  initial: noRevocation,
  evolve: evolveRevocation,
  summary,
  // The enterprise is a party: all that is held against it is put before it.
  view: (_actor, state) => state,
  clocks,
});

function summary(
  { phase, opened }: Revocation,
  _command?: RevocationCommand,
  related?: RevocationRelated,
): CaseSummary<RevocationPhase> {
  return titledSummary(phase, opened, related?.factory);
}

function clocks(state: Revocation, calendar: EnteredYears): Clock[] {
  const { phase, since, notice } = state;
  const clock = (
    name: string,
    zh: string,
    en: string,
    term: Term,
    waitsFor: Clock['waitsFor'],
    onExpiry: string | null,
  ): Clock => ({ name, label: { zh, en }, startedOn: since, ...term, stopped: false, waitsFor, onExpiry });
  switch (phase) {
    case 'notified':
      return notice === null
        ? []
        : [
            clock(
              'defence',
              '陈述申辩',
              'defence',
              defenceTerm(notice, calendar),
              'enterprise',
              'note-defence-lapse',
            ),
          ];
    case 'hearing-requested':
      return [
        clock(
          'hearing',
          '举行听证',
          'hearing',
          workingTerm(since, HEARING_WORKING_DAYS, calendar),
          'authority',
          null,
        ),
      ];
    case 'defended':
    case 'defence-lapsed':
    case 'rectified':
    case 'rectification-lapsed':
      return [
        clock(
          'decision',
          '作出决定',
          'decision',
          workingTerm(since, DECISION_WORKING_DAYS, calendar),
          'authority',
          null,
        ),
      ];
    case 'rectification': {
      const term = rectificationTerm(state, calendar);
      return term === null
        ? []
        : [
            clock(
              'rectification',
              '限期整改',
              'rectification',
              term,
              'enterprise',
              'note-rectification-lapse',
            ),
          ];
    }
    case 'revoked':
      return [
        clock(
          'publication',
          '公告撤销',
          'publication',
          workingTerm(since, PUBLICATION_WORKING_DAYS, calendar),
          'authority',
          null,
        ),
      ];
    default:
      return [];
  }
}
