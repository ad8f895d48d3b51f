import { chinaDay } from '../calendar/dates.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { accept, type Decision, type DomainEvent, refuse } from '../core/decision.js';
import { ruleRefusal, type Subject } from '../policy/authorize.js';
import { conflict, invalid, issue, notFound } from '../core/refusal.js';
import { nextReportYear, reportDueOn } from './clocks.js';
import { type FactoryCommand, type ReportIncident } from './commands.js';
import { type FactoryContext } from './context.js';
import { convertTitle } from './convert.js';
import { type FactoryEvent } from './events.js';
import { registerFactory } from './register.js';
import { factoryPhases, factoryRules } from './rules.js';
import { type Factory } from './state.js';
import { factorySubject, titledFactory } from './titled.js';
import { titleInForce } from './titles.js';
import { isRunning } from './title.js';

/** How many working days the body responsible has to act on a reported incident (平台默认). */
const INCIDENT_WORKING_DAYS = 15;

const wording = { thing: { zh: '工厂', en: 'factory' }, phases: factoryPhases };

/** Decides a command on a factory: first who may do what, then the rule itself. */
export function decideFactory(
  command: FactoryCommand,
  state: Factory,
  context: FactoryContext,
): Decision<DomainEvent> {
  const phase = state.id === null || command.type === 'register-factory' ? 'none' : 'registered';
  const subject = subjectOf(command, state, context);
  const refusal = ruleRefusal(factoryRules[command.type], wording, context.actor, { ...subject, phase });
  if (refusal !== null) return refuse(refusal);
  switch (command.type) {
    case 'register-factory':
      return state.id === null
        ? registerFactory(command)
        : refuse(conflict('factory-exists', '该工厂已登记。', 'This factory is registered already.'));
    case 'convert-title':
      return convertTitle(command, state, context);
    case 'expire-title':
      return expireTitle(state, context);
    case 'note-missed-report':
      return noteMissedReport(state, context);
    case 'report-incident':
      return reportIncident(command, state, context);
    case 'close-incident': {
      const incident = state.incidents.find(({ id }) => id === command.incident);
      if (incident === undefined) {
        return refuse(notFound('incident-not-found', '没有该情况报告。', 'There is no such incident.'));
      }
      return incident.settled === 'open'
        ? accept({
            type: 'factory.incident-closed',
            data: { incident: command.incident, reason: command.reason },
          })
        : refuse(
            conflict(
              'incident-settled',
              '该情况已经处理，没有任何改动。',
              'This incident is settled already; nothing was changed.',
            ),
          );
    }
  }
}

function subjectOf(
  command: FactoryCommand,
  state: Factory,
  { actor, related: { campaign } }: FactoryContext,
): Subject {
  switch (command.type) {
    case 'register-factory':
      return { enterprise: command.enterprise };
    case 'convert-title': {
      const { province, city } = state;
      const { tier, group } = campaign?.terms ?? {};
      return { province, city, ...(tier && { tier }), ...(group !== undefined && { group }) };
    }
    case 'report-incident': {
      // An accident concerns the region also where a group answers for the title.
      const { group, ...subject } = factorySubject(state);
      return actor.role === 'group' && group !== undefined ? { ...subject, group } : subject;
    }
    default:
      return factorySubject(state);
  }
}

function expireTitle(state: Factory, { now }: FactoryContext): Decision<FactoryEvent> {
  const today = chinaDay(now);
  const over = state.titles.filter((title) => isRunning(title) && title.validUntil < today);
  return over.length > 0
    ? accept({
        type: 'factory.title-expired',
        data: { certificateNumbers: over.map((title) => title.certificateNumber) },
      })
    : refuse(conflict('title-valid', '没有到期的称号。', 'No title has run out.'));
}

/**
 * Records that a year's annual report did not come, on the factory and on that year's re-evaluation. What follows from it
 * is for people to decide.
 */
function noteMissedReport(
  state: Factory,
  { now, related: { reEvaluation } }: FactoryContext,
): Decision<DomainEvent> {
  const year = nextReportYear(state);
  const titled = titledFactory(state);
  if (year === null || titled === null || chinaDay(now) <= reportDueOn(year)) {
    return refuse(conflict('report-not-due', '年度报告尚未逾期。', 'No annual report is overdue.'));
  }
  if (reEvaluation !== undefined && reEvaluation.phase !== 'none') {
    // Reports were not told to the factory in earlier versions; what is there is not missing.
    return accept({ type: 'factory.report-submitted', data: { year } });
  }
  return accept(
    { type: 'factory.report-missed', data: { year } },
    {
      type: 're-evaluation.report-missed',
      data: {
        id: `${titled.factoryId}-${year}`,
        year,
        dueOn: reportDueOn(year),
        notedOn: chinaDay(now),
        subject: titled,
      },
    },
  );
}

function reportIncident(
  { kind, happenedOn, facts, source }: ReportIncident,
  state: Factory,
  { now }: FactoryContext,
): Decision<FactoryEvent> {
  const today = chinaDay(now);
  if (titleInForce(state, today) === null) {
    return refuse(conflict('no-title', '该工厂没有有效的称号。', 'The factory holds no title in force.'));
  }
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
      actBy: addWorkingDays(today, INCIDENT_WORKING_DAYS),
    },
  });
}
