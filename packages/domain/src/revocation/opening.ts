import { chinaDay, type Day } from '../calendar/dates.js';
import { addWorkingDays, type EnteredYears } from '../calendar/working-days.js';
import { type DecisionContext, refuse, type Refused } from '../core/decision.js';
import { type Factory } from '../factory/state.js';
import { type TitledFactory, titledOn } from '../factory/titled.js';
import { conflict } from '../core/refusal.js';
import { type RevocationEmitted } from './commands.js';
import { type OpenedRevocation } from './state.js';

/** How many working days an enterprise has for its defence (陈述申辩), counted from the notice (平台默认). */
const DEFENCE_WORKING_DAYS = 15;

/** The factory, where a proceeding may be opened against its title on a day; else why not. */
export function accusable(
  factory: Factory | undefined,
  today: Day,
): { readonly ok: true; readonly factory: Factory; readonly titled: TitledFactory } | Refused {
  const titled = titledOn(factory, today);
  if (factory === undefined || titled === null) {
    return refuse(conflict('no-title', '该工厂没有有效的称号。', 'The factory holds no title in force.'));
  }
  return factory.revocation === null
    ? { ok: true, factory, titled }
    : refuse(
        conflict(
          'revocation-running',
          '该工厂已有撤销程序在进行，请在该程序中处理。',
          'A revocation proceeding runs against this factory; take the matter up there.',
        ),
      );
}

/**
 * Opens a proceeding and serves the notice (立案、告知), on the proceeding's stream and the factory's. Whatever leads to it,
 * nothing is revoked without notice, defence and decision.
 */
export function openingEvents(
  matter: Pick<OpenedRevocation, 'id' | 'grounds' | 'reasons' | 'facts' | 'source'> & {
    readonly incidents: readonly string[];
  },
  { factory, titled }: { readonly factory: Factory; readonly titled: TitledFactory },
  { actor, now }: DecisionContext,
  calendar: EnteredYears,
): RevocationEmitted[] {
  const today = chinaDay(now);
  const { factoryId, enterprise, province, city, group, tier, certificateNumber, basis } = titled;
  const { incidents, id, grounds, reasons, facts, source } = matter;
  const opened: OpenedRevocation = {
    id,
    factoryId,
    factoryName: factory.name,
    enterprise,
    province,
    city,
    ...(group !== undefined && { group }),
    tier,
    certificateNumber,
    applicationId: basis.applicationId,
    grounds,
    reasons,
    facts,
    openedOn: today,
    openedBy: actor.id,
    source,
  };
  const workingDays = DEFENCE_WORKING_DAYS;
  const defenceDueOn = addWorkingDays(today, workingDays, calendar);
  return [
    { type: 'revocation.opened', data: opened },
    { type: 'revocation.notice-served', data: { servedOn: today, defenceDueOn, workingDays } },
    { type: 'factory.revocation-opened', data: { revocationId: id, incidents } },
  ];
}
