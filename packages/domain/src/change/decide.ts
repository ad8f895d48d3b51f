import { addMonths, chinaDay } from '../calendar/dates.js';
import { type Acts, type Context, type RelatedStreams } from '../frame/aggregate.js';
import { accept, type Decision, type DomainEvent, refuse } from '../core/decision.js';
import { titledOn } from '../factory/titled.js';
import { conflict, forbidden, invalid, issue } from '../core/refusal.js';
import { accusable, openingEvents } from '../revocation/opening.js';
import { type Change, type ReportedChange } from './change.js';
import { type ChangeCommand, type ChangeCommandOf } from './commands.js';
import { type ChangeRelated } from './context.js';
import { keep } from './effects.js';
import { reportFaults } from './report-faults.js';
import { type ChangeCommandType } from './rules.js';

/** Months within which a change must be reported (平台默认，参照专精特新). */
const REPORT_MONTHS = 3;

type Handler<Type extends ChangeCommandType> = (
  command: ChangeCommandOf<Type>,
  state: Change,
  context: Context<ChangeRelated>,
) => Decision<DomainEvent>;

/** Reports a change (重大变化情况报告); later than three months after it is taken, and recorded as late. */
const reportChange: Handler<'report-change'> = (command, _state, { now, related: { factory } }) => {
  const on = chinaDay(now);
  const titled = titledOn(factory, on);
  if (titled === null || factory === undefined) {
    return refuse(
      conflict(
        'no-title',
        '该工厂没有有效的称号，无需报告变化。',
        'The factory holds no title in force; changes need not be reported.',
      ),
    );
  }
  const report = reportOf(command);
  const issues = reportFaults(report, on);
  if (issues.length > 0) return refuse(reportInvalid(issues));
  const { factoryId, enterprise, province, city, group, tier, certificateNumber } = titled;
  return accept({
    type: 'change.reported',
    data: {
      id: command.id,
      subject: {
        factoryId,
        factoryName: factory.name,
        enterprise,
        province,
        city,
        ...(group !== undefined && { group }),
        tier,
        certificateNumber,
      },
      report,
      late: addMonths(report.happenedOn, REPORT_MONTHS) < on,
      on,
    },
  });
};

/** Reports again what was returned. */
const amendChange: Handler<'amend-change'> = (command, _state, { now }) => {
  const on = chinaDay(now);
  const report = reportOf(command);
  const issues = reportFaults(report, on);
  return issues.length > 0
    ? refuse(reportInvalid(issues))
    : accept({ type: 'change.amended', data: { report, on } });
};

const withdrawChange: Handler<'withdraw-change'> = ({ reason }, _state, { now }) =>
  accept({ type: 'change.withdrawn', data: { reason, on: chinaDay(now) } });

const returnChange: Handler<'return-change'> = ({ reason }, _state, { now }) =>
  accept({ type: 'change.returned', data: { reason, on: chinaDay(now) } });

/** Checks the change (核实); but for a simple rename, whether the criteria are still met. */
const checkChange: Handler<'check-change'> = ({ meetsCriteria, opinion }, { report }, { actor, now }) => {
  const isRename = report?.kind === 'rename';
  if (isRename !== (meetsCriteria === null)) {
    return refuse(
      invalid(
        'verdict-invalid',
        isRename ? '简单更名不重新核查要素条件，请勿填写是否符合。' : '请说明变化后是否仍符合要素条件。',
        isRename
          ? 'A simple rename does not touch the criteria; give no verdict on them.'
          : 'Say whether the criteria are still met after the change.',
        [issue('$.meetsCriteria', '填写有误。', 'It does not fit the kind of change.')],
      ),
    );
  }
  return accept({
    type: 'change.checked',
    data: { meetsCriteria, opinion, by: actor.id, on: chinaDay(now) },
  });
};

/**
 * Decides (变化后称号处理), by another official than the one who checked: the title stays with its term unchanged and its
 * certificate is issued anew, or the matter goes to a revocation proceeding.
 */
const decideChange: Handler<'decide-change'> = (command, state, { related, ...context }) => {
  const { outcome, reasons } = command;
  const { check, report, id } = state;
  if (check === null || report === null || check.by === context.actor.id) {
    return refuse(
      forbidden(
        'same-official',
        '核实人不得作出决定，须由另一名工作人员决定。没有任何改动。',
        'Whoever checked the change may not decide on it; another official must. Nothing was changed.',
      ),
    );
  }
  const against = outcome === 'cancelled' || check.meetsCriteria === false;
  if (against && reasons.length === 0) {
    return refuse(
      invalid('reasons-required', '须逐条说明理由。', 'Give the reasons, clause by clause.', [
        issue('$.reasons', '至少一条。', 'At least one.'),
      ]),
    );
  }
  const on = chinaDay(context.now);
  const decided = {
    type: 'change.decided',
    data: { outcome, reasons, by: context.actor.id, on },
  } as const;
  if (outcome === 'kept') return keep(decided, state, report, on, related);
  if (report.kind === 'rename') {
    return refuse(
      conflict(
        'simple-rename',
        '简单更名不影响称号，不能据此提请撤销。',
        'A simple rename does not touch the title; it is no ground for revocation.',
      ),
    );
  }
  const accused = accusable(related.factory, on);
  if (!accused.ok) return accused;
  const matter = {
    id,
    grounds: ['change-unfit' as const],
    reasons,
    facts: `${report.details}\n${check.opinion}`,
    incidents: [],
    source: { kind: 'change' as const, id },
  };
  return accept(decided, ...openingEvents(matter, accused, context));
};

/** The acts on a report of a change. */
export const changeActs: Acts<Change, ChangeCommand, ChangeRelated> = {
  'report-change': {
    relatedByCommand: ({ factoryId }) => ({ factory: { aggregate: 'factory', id: factoryId } }),
    decide: reportChange,
  },
  'amend-change': { decide: amendChange },
  'withdraw-change': { decide: withdrawChange },
  'return-change': { decide: returnChange },
  'check-change': { decide: checkChange },
  'decide-change': { related: ownFactory, relatedByCommand: changedByDecision, decide: decideChange },
};

function ownFactory({ subject }: Change): RelatedStreams<ChangeRelated> {
  return subject === null ? {} : { factory: { aggregate: 'factory', id: subject.factoryId } };
}

/** The streams that a decision changes besides the factory's. */
function changedByDecision(
  { outcome }: ChangeCommandOf<'decide-change'>,
  { id, subject, report }: Change,
): RelatedStreams<ChangeRelated> {
  if (subject === null) return {};
  if (outcome === 'cancelled') return { revocation: { aggregate: 'revocation', id } };
  if (report?.successor !== undefined)
    return { successor: { aggregate: 'enterprise', id: report.successor } };
  return report?.newEnterpriseName === undefined
    ? {}
    : { enterprise: { aggregate: 'enterprise', id: subject.enterprise } };
}

function reportOf({
  kind,
  happenedOn,
  details,
  evidence,
  newName,
  newEnterpriseName,
  newPlace,
  successor,
}: ReportedChange): ReportedChange {
  return {
    kind,
    happenedOn,
    details,
    evidence,
    ...(newName !== undefined && { newName }),
    ...(newEnterpriseName !== undefined && { newEnterpriseName }),
    ...(newPlace !== undefined && { newPlace }),
    ...(successor !== undefined && { successor }),
  };
}

function reportInvalid(issues: ReturnType<typeof reportFaults>) {
  return invalid('change-invalid', '变化报告有误，未保存。', 'The change was not reported.', issues);
}
