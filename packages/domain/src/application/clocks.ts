import { type Clock } from '../calendar/clock.js';
import { type Day } from '../calendar/dates.js';
import { type Term, toldTerm, workingTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { procedureOf } from '../campaign/procedure.js';
import { type CampaignProcedure } from '../campaign/terms.js';
import { type Application } from './state.js';

/** The deadlines that run on an application now; those of old records that do not say when they began are left out. */
export function applicationClocks(state: Application, calendar: EnteredYears): Clock[] {
  const { campaign, phase, phaseSince } = state;
  if (campaign === null) return [];
  const { clocks } = procedureOf(campaign);
  switch (phase) {
    case 'draft':
      return [
        {
          name: 'window',
          label: { zh: '批次受理截止', en: 'campaign closes' },
          startedOn: campaign.window.opensOn,
          dueOn: campaign.window.closesOn,
          provisional: false,
          stopped: false,
          waitsFor: 'enterprise',
          onExpiry: 'lapse',
        },
      ];
    case 'submitted':
      return phaseSince === null ? [] : [formalCheck(state, clocks, phaseSince, false, calendar)];
    case 'returned':
      return [
        ...correction(state, calendar),
        ...(phaseSince === null ? [] : [formalCheck(state, clocks, phaseSince, true, calendar)]),
      ];
    case 'accepted':
    case 'recommended':
    case 'in-review':
      return authority('review', '评审', 'review', phaseSince, clocks.review, calendar);
    case 'concluded':
    case 'acceptance-passed':
      return authority('decision', '作出决定', 'decision', phaseSince, clocks.decision, calendar);
    case 'public-notice':
      return notice(state, calendar);
    case 'cultivation':
      return cultivation(state);
    case 'refused':
      return phaseSince === null
        ? []
        : [
            {
              name: 'appeal',
              label: { zh: '申请复核', en: 'appeal' },
              startedOn: phaseSince,
              ...workingTerm(phaseSince, clocks.appealFiling, calendar),
              stopped: false,
              waitsFor: 'enterprise',
              onExpiry: null,
            },
          ];
    default:
      return [];
  }
}

/** The formal check: stopped while the applicant corrects, and then going on with what was left. */
function formalCheck(
  { formalCheckUsed }: Application,
  clocks: CampaignProcedure['clocks'],
  since: Day,
  stopped: boolean,
  calendar: EnteredYears,
): Clock {
  return {
    name: 'formal-check',
    label: { zh: '形式审查', en: 'formal check' },
    startedOn: since,
    ...workingTerm(since, Math.max(0, clocks.formalCheck - formalCheckUsed), calendar),
    stopped,
    waitsFor: 'authority',
    onExpiry: null,
  };
}

function correction(state: Application, calendar: EnteredYears): Clock[] {
  const term = correctionTerm(state, calendar);
  if (term === null || state.phaseSince === null) return [];
  return [
    {
      name: 'correction',
      label: { zh: '补正', en: 'correction' },
      startedOn: state.phaseSince,
      ...term,
      stopped: false,
      waitsFor: 'enterprise',
      onExpiry: 'lapse',
    },
  ];
}

/** The time for the correction asked for last; null where none was. */
export function correctionTerm({ corrections }: Application, calendar: EnteredYears): Term | null {
  const last = corrections.at(-1);
  return last?.dueOn === undefined
    ? null
    : toldTerm({ start: last.on, told: last.dueOn, workingDays: last.workingDays }, calendar);
}

function authority(
  name: string,
  zh: string,
  en: string,
  since: Day | null,
  workingDays: number,
  calendar: EnteredYears,
): Clock[] {
  if (since === null) return [];
  return [
    {
      name,
      label: { zh, en },
      startedOn: since,
      ...workingTerm(since, workingDays, calendar),
      stopped: false,
      waitsFor: 'authority',
      onExpiry: null,
    },
  ];
}

function notice({ notice: running }: Application, calendar: EnteredYears): Clock[] {
  if (running === null) return [];
  return [
    {
      name: 'notice',
      label: { zh: '公示', en: 'public notice' },
      startedOn: running.startsOn,
      ...noticeTerm(running, calendar),
      stopped: running.pausedBy.length > 0,
      waitsFor: 'public',
      onExpiry: null,
    },
  ];
}

/** How long the application is on public notice, as far as no objection stops it. */
export function noticeTerm(
  { startsOn, since = startsOn, endsOn, workingDays }: NonNullable<Application['notice']>,
  calendar: EnteredYears,
): Term {
  return toldTerm({ start: since, told: endsOn, workingDays }, calendar);
}

function cultivation({ cultivation: running, phaseSince }: Application): Clock[] {
  if (running === null) return [];
  return [
    {
      name: 'cultivation',
      label: { zh: '培育期', en: 'cultivation' },
      startedOn: phaseSince ?? running.until,
      dueOn: running.until,
      provisional: false,
      stopped: false,
      waitsFor: 'enterprise',
      onExpiry: 'lapse',
    },
  ];
}
