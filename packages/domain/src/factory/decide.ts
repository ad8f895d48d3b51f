import { nationalCalendar } from '../calendar/commands.js';
import { chinaDay, type Day } from '../calendar/dates.js';
import { noCalendar } from '../calendar/state.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { accept, refuse } from '../core/decision.js';
import { conflict, invalid, issue, notFound, type Refusal } from '../core/refusal.js';
import { type Acts } from '../frame/aggregate.js';
import { nextReportYear, reportDueOn } from './clocks.js';
import { type FactoryAct, type FactoryCommand, type FactoryRelated } from './commands.js';
import { barredFromConversion, convertTitle } from './convert.js';
import { registerFactory } from './register.js';
import { type Factory } from './state.js';
import { titledFactory } from './titled.js';
import { titleInForce } from './titles.js';
import { isRunning, type Title } from './title.js';

/** How many working days the body responsible has to act on a reported incident (平台默认). */
const INCIDENT_WORKING_DAYS = 15;

/** Takes what has run out off the titles in force (称号到期): by the platform, the day after. */
const expireTitle: FactoryAct<'expire-title'> = {
  precondition: (state, { now }) =>
    runOut(state, chinaDay(now)).length > 0
      ? null
      : conflict('title-valid', '没有到期的称号。', 'No title has run out.'),
  decide: (_command, state, { now }) =>
    accept({
      type: 'factory.title-expired',
      data: { certificateNumbers: runOut(state, chinaDay(now)).map((title) => title.certificateNumber) },
    }),
};

function runOut({ titles }: Factory, today: Day): Title[] {
  return titles.filter((title) => isRunning(title) && title.validUntil < today);
}

/**
 * Records that a year's annual report did not come, on the factory and on that year's re-evaluation. What follows from it
 * is for people to decide.
 */
const noteMissedReport: FactoryAct<'note-missed-report'> = {
  related: (state) => {
    const year = nextReportYear(state);
    return year === null || state.id === null
      ? {}
      : { reEvaluation: { aggregate: 're-evaluation', id: `${state.id}-${year}` } };
  },
  precondition: (state, { now }) => {
    const year = nextReportYear(state);
    return year !== null && chinaDay(now) > reportDueOn(year) ? null : reportNotDue();
  },
  decide: (_command, state, { now, related: { reEvaluation } }) => {
    const year = nextReportYear(state);
    const subject = titledFactory(state);
    if (year === null || subject === null) return refuse(reportNotDue());
    // Reports were not told to the factory in earlier versions; what is there is not missing.
    if (reEvaluation !== undefined && reEvaluation.phase !== 'none')
      return accept({ type: 'factory.report-submitted', data: { year } });
    const id = `${subject.factoryId}-${year}`;
    return accept(
      { type: 'factory.report-missed', data: { year } },
      {
        type: 're-evaluation.report-missed',
        data: { id, year, dueOn: reportDueOn(year), notedOn: chinaDay(now), subject },
      },
    );
  },
};

function reportNotDue(): Refusal {
  return conflict('report-not-due', '年度报告尚未逾期。', 'No annual report is overdue.');
}

/** Records an accident or an act of dishonesty (事故、失信) of a titled factory, to be acted on in time. */
const reportIncident: FactoryAct<'report-incident'> = {
  relatedByCommand: () => nationalCalendar,
  precondition: (state, { now }) =>
    titleInForce(state, chinaDay(now)) === null
      ? conflict('no-title', '该工厂没有有效的称号。', 'The factory holds no title in force.')
      : null,
  decide: ({ kind, happenedOn, facts, source }, state, { now, related: { calendar = noCalendar } }) => {
    const today = chinaDay(now);
    if (happenedOn > today) {
      return refuse(
        invalid('incident-invalid', '情况报告有误，未记录。', 'The incident was not recorded.', [
          issue('$.happenedOn', '发生日不能在将来。', 'It cannot have happened in the future.'),
        ]),
      );
    }
    return accept({
      type: 'factory.incident-reported',
      data: {
        id: String(state.incidents.length + 1),
        kind,
        happenedOn,
        facts,
        source,
        reportedOn: today,
        actBy: addWorkingDays(today, INCIDENT_WORKING_DAYS, calendar),
        workingDays: INCIDENT_WORKING_DAYS,
      },
    });
  },
};

/** Closes an incident (情况报告) without a proceeding, with the reason. */
const closeIncident: FactoryAct<'close-incident'> = {
  precondition: ({ incidents }) => {
    if (incidents.length === 0) return noSuchIncident();
    return incidents.some(({ settled }) => settled === 'open') ? null : settledAlready();
  },
  decide: ({ incident, reason }, { incidents }) => {
    const reported = incidents.find(({ id }) => id === incident);
    if (reported === undefined) return refuse(noSuchIncident());
    return reported.settled === 'open'
      ? accept({ type: 'factory.incident-closed', data: { incident, reason } })
      : refuse(settledAlready());
  },
};

function noSuchIncident(): Refusal {
  return notFound('incident-not-found', '没有该情况报告。', 'There is no such incident.');
}

function settledAlready(): Refusal {
  return conflict('incident-settled', '该情况已经处理。', 'This incident is settled already.');
}

/** The acts on a factory. */
export const factoryActs: Acts<Factory, FactoryCommand, FactoryRelated> = {
  'register-factory': {
    aboutItsCommand: true,
    precondition: ({ id }) =>
      id === null
        ? null
        : conflict('factory-exists', '该工厂已登记。', 'This factory is registered already.'),
    decide: registerFactory,
  },
  'convert-title': {
    aboutItsCommand: true,
    precondition: (state, { now }) => barredFromConversion(state, chinaDay(now)),
    relatedByCommand: ({ campaignId }, { enterprise }) => ({
      campaign: { aggregate: 'campaign', id: campaignId },
      enterprise: { aggregate: 'enterprise', id: enterprise },
    }),
    decide: convertTitle,
  },
  'expire-title': expireTitle,
  'note-missed-report': noteMissedReport,
  'report-incident': reportIncident,
  'close-incident': closeIncident,
};
