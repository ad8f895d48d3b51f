import { type Clock } from '../calendar/clock.js';
import { type Day } from '../calendar/dates.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { procedureOf } from '../campaign/procedure.js';
import { type CampaignProcedure } from '../campaign/terms.js';
import { type Application } from './state.js';

/** The deadlines that run on an application now; those of old records that do not say when they began are left out. */
export function applicationClocks(state: Application): Clock[] {
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
          stopped: false,
          waitsFor: 'enterprise',
          onExpiry: 'lapse',
        },
      ];
    case 'submitted':
      return phaseSince === null ? [] : [formalCheck(state, clocks, phaseSince, false)];
    case 'returned':
      return [
        ...correction(state),
        ...(phaseSince === null ? [] : [formalCheck(state, clocks, phaseSince, true)]),
      ];
    case 'accepted':
    case 'recommended':
    case 'in-review':
      return authority('review', '评审', 'review', phaseSince, clocks.review);
    case 'concluded':
    case 'acceptance-passed':
      return authority('decision', '作出决定', 'decision', phaseSince, clocks.decision);
    case 'public-notice':
      return notice(state);
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
              dueOn: addWorkingDays(phaseSince, clocks.appealFiling),
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
): Clock {
  return {
    name: 'formal-check',
    label: { zh: '形式审查', en: 'formal check' },
    startedOn: since,
    dueOn: addWorkingDays(since, Math.max(0, clocks.formalCheck - formalCheckUsed)),
    stopped,
    waitsFor: 'authority',
    onExpiry: null,
  };
}

function correction({ corrections, phaseSince }: Application): Clock[] {
  const dueOn = corrections.at(-1)?.dueOn;
  if (dueOn === undefined || phaseSince === null) return [];
  return [
    {
      name: 'correction',
      label: { zh: '补正', en: 'correction' },
      startedOn: phaseSince,
      dueOn,
      stopped: false,
      waitsFor: 'enterprise',
      onExpiry: 'lapse',
    },
  ];
}

function authority(name: string, zh: string, en: string, since: Day | null, workingDays: number): Clock[] {
  if (since === null) return [];
  return [
    {
      name,
      label: { zh, en },
      startedOn: since,
      dueOn: addWorkingDays(since, workingDays),
      stopped: false,
      waitsFor: 'authority',
      onExpiry: null,
    },
  ];
}

function notice({ notice: running }: Application): Clock[] {
  if (running === null) return [];
  return [
    {
      name: 'notice',
      label: { zh: '公示', en: 'public notice' },
      startedOn: running.startsOn,
      dueOn: running.endsOn,
      stopped: running.pausedBy.length > 0,
      waitsFor: 'public',
      onExpiry: null,
    },
  ];
}

function cultivation({ cultivation: running, phaseSince }: Application): Clock[] {
  if (running === null) return [];
  return [
    {
      name: 'cultivation',
      label: { zh: '培育期', en: 'cultivation' },
      startedOn: phaseSince ?? running.until,
      dueOn: running.until,
      stopped: false,
      waitsFor: 'enterprise',
      onExpiry: 'lapse',
    },
  ];
}
