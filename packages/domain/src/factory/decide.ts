import { tiers } from '@tidu/criteria';
import { certificateNumber } from '../application/certificate.js';
import { chinaDay } from '../calendar/dates.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { type Campaign } from '../campaign/campaign.js';
import { accept, type Decision, type DecisionContext, type DomainEvent, refuse } from '../decider.js';
import { sha256Hex } from '../hashing.js';
import { regionContains } from '../identity/region.js';
import { ruleRefusal, type Subject } from '../policy/authorize.js';
import { conflict, type InputIssue, invalid, issue, notFound } from '../refusal.js';
import { nextReportYear, reportDueOn } from './clocks.js';
import { type ConvertTitle, type FactoryCommand, type ReportIncident } from './commands.js';
import { type FactoryEvent } from './events.js';
import { registerFactory } from './register.js';
import { factoryPhases, factoryRules } from './rules.js';
import { type Factory } from './state.js';
import { factorySubject, titledFactory } from './titled.js';
import { heldTier, titleInForce } from './titles.js';
import { isRunning } from './title.js';

/** How many working days the body responsible has to act on a reported incident (平台默认). */
const INCIDENT_WORKING_DAYS = 15;

const wording = { thing: { zh: '工厂', en: 'factory' }, phases: factoryPhases };

/** The other streams a decision on a factory rests on. */
export interface FactoryRelated {
  readonly campaign?: Campaign;
  /** The re-evaluation of the year whose report is missed. */
  readonly reEvaluation?: { readonly phase: string };
}

export interface FactoryContext extends DecisionContext {
  readonly related: FactoryRelated;
}

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

/** Recognises a legacy title as the campaign's tier (认定转换); it gets a certificate of its own. */
function convertTitle(
  { legacy, evidence, validUntil }: ConvertTitle,
  state: Factory,
  { now, related: { campaign } }: FactoryContext,
): Decision<FactoryEvent> {
  const terms = campaign?.terms ?? null;
  if (campaign == null || campaign.id === null || terms === null)
    return refuse(notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.'));
  const today = chinaDay(now);
  if (terms.region !== '000000' && !regionContains(terms.region, state.city)) {
    return refuse(
      conflict(
        'outside-campaign',
        '该工厂不在本批次的地区范围内。',
        'The factory lies outside the campaign’s region.',
      ),
    );
  }
  if (state.barUntil !== null && today <= state.barUntil) {
    return refuse(
      conflict(
        'barred',
        `该工厂在 ${state.barUntil} 前（含当日）不得申报，也不能转换。`,
        `The factory is barred until ${state.barUntil} inclusive; no title of it can be converted.`,
      ),
    );
  }
  const held = heldTier(state, today);
  if (held !== null && tiers.indexOf(held) >= tiers.indexOf(terms.tier)) {
    return refuse(
      conflict(
        'holds-tier',
        '该工厂已持有同级或更高等级的称号。',
        'The factory holds this tier or a higher one already.',
      ),
    );
  }
  const issues: InputIssue[] = [];
  if (legacy.awardedOn > today)
    issues.push(
      issue('$.legacy.awardedOn', '原称号的认定日不能在将来。', 'The legacy title cannot be of the future.'),
    );
  if (validUntil <= today)
    issues.push(issue('$.validUntil', '有效期应晚于今日。', 'The term must end after today.'));
  if (issues.length > 0) {
    return refuse(invalid('conversion-invalid', '转换信息有误，未转换。', 'Nothing was converted.', issues));
  }
  return accept({
    type: 'factory.title-converted',
    data: {
      tier: terms.tier,
      certificateNumber: certificateOf(state, terms),
      validFrom: today,
      validUntil,
      basis: {
        applicationId: null,
        campaignId: campaign.id,
        edition: terms.edition,
        interpretation: terms.interpretation,
        findings: {},
        waivers: {},
      },
      ...(terms.group !== undefined && { group: terms.group }),
      legacy,
      evidence,
    },
  });
}

/**
 * The certificate number of a title no application led to: numbered like all others, its serial made from the factory and
 * the count of its titles, so that it comes about once.
 */
export function certificateOf(
  { id, province, titles }: Factory,
  terms: Parameters<typeof certificateNumber>[0],
): string {
  return certificateNumber(terms, province, sha256Hex(`${id ?? ''} title ${titles.length}`));
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
