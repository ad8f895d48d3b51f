import { nationalCalendar } from '../calendar/commands.js';
import { addMonths, chinaDay } from '../calendar/dates.js';
import { noCalendar } from '../calendar/state.js';
import { type Acts, type RelatedStreams } from '../frame/aggregate.js';
import { accept, refuse } from '../core/decision.js';
import { titledOn } from '../factory/titled.js';
import { conflict, forbidden, invalid, issue, type Refusal } from '../core/refusal.js';
import { accusable, openingEvents } from '../revocation/opening.js';
import {
  type ChangeAct,
  type ChangeCommand,
  type ChangeCommandOf,
  type ChangeEmitted,
  type ChangeRelated,
} from './commands.js';
import { effects, successorFault } from './effects.js';
import { reportFaults } from './report-faults.js';
import { type Change, type ReportedChange } from './state.js';

/** Months within which a change must be reported (平台默认，参照专精特新). */
const REPORT_MONTHS = 3;

/** Reports a change (重大变化情况报告); later than three months after it is taken, and recorded as late. */
const reportChange: ChangeAct<'report-change'> = {
  aboutItsCommand: true,
  relatedByCommand: ({ factoryId }) => ({ factory: { aggregate: 'factory', id: factoryId } }),
  precondition: (_state, { now, related: { factory } }) =>
    titledOn(factory, chinaDay(now)) === null ? noTitle() : null,
  decide: (command, _state, { now, related: { factory } }) => {
    const on = chinaDay(now);
    const titled = titledOn(factory, on);
    if (titled === null || factory === undefined) return refuse(noTitle());
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
  },
};

function noTitle(): Refusal {
  return conflict(
    'no-title',
    '该工厂没有有效的称号，无需报告变化。',
    'The factory holds no title in force; changes need not be reported.',
  );
}

/** Reports again what was returned. */
const amendChange: ChangeAct<'amend-change'> = {
  decide: (command, _state, { now }) => {
    const on = chinaDay(now);
    const report = reportOf(command);
    const issues = reportFaults(report, on);
    return issues.length > 0
      ? refuse(reportInvalid(issues))
      : accept({ type: 'change.amended', data: { report, on } });
  },
};

const withdrawChange: ChangeAct<'withdraw-change'> = {
  decide: ({ reason }, _state, { now }) =>
    accept({ type: 'change.withdrawn', data: { reason, on: chinaDay(now) } }),
};

const returnChange: ChangeAct<'return-change'> = {
  decide: ({ reason }, _state, { now }) =>
    accept({ type: 'change.returned', data: { reason, on: chinaDay(now) } }),
};

/** Checks the change (核实); but for a simple rename, whether the criteria are still met. */
const checkChange: ChangeAct<'check-change'> = {
  decide: ({ meetsCriteria, opinion }, { report }, { actor, now }) => {
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
  },
};

/**
 * Decides (变化后称号处理), by another official than the one who checked: the title stays with its term unchanged and its
 * certificate is issued anew, or the matter goes to a revocation proceeding.
 */
const decideChange: ChangeAct<'decide-change'> = {
  related: ({ subject, report }) =>
    subject === null
      ? {}
      : {
          factory: { aggregate: 'factory', id: subject.factoryId },
          ...(report?.successor !== undefined && {
            successor: { aggregate: 'enterprise', id: report.successor },
          }),
        },
  relatedByCommand: changedByDecision,
  precondition: (state, { actor, now, related }) => {
    const { check, report } = state;
    if (check === null || report === null || check.by === actor.id) return sameOfficial();
    const fault = successorFault(state, related);
    return fault !== null && cancellationFault(report, related, chinaDay(now)) !== null ? fault : null;
  },
  decide: ({ outcome, reasons }, state, { related, ...context }) => {
    const { check, report, id } = state;
    if (check === null || report === null) return refuse(sameOfficial());
    const isAgainst = outcome === 'cancelled' || check.meetsCriteria === false;
    if (isAgainst && reasons.length === 0) {
      return refuse(
        invalid('reasons-required', '须逐条说明理由。', 'Give the reasons, clause by clause.', [
          issue('$.reasons', '至少一条。', 'At least one.'),
        ]),
      );
    }
    const on = chinaDay(context.now);
    const decided: ChangeEmitted = {
      type: 'change.decided',
      data: { outcome, reasons, by: context.actor.id, on },
    };
    if (outcome === 'kept') {
      const fault = successorFault(state, related);
      return fault === null ? accept(decided, ...effects(state, report, on)) : refuse(fault);
    }
    const fault = cancellationFault(report, related, on);
    if (fault !== null) return refuse(fault);
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
    return accept(decided, ...openingEvents(matter, accused, context, related.calendar ?? noCalendar));
  },
};

/** Why a change cannot be taken to a revocation proceeding; null where it can. */
function cancellationFault(
  { kind }: ReportedChange,
  { factory }: ChangeRelated,
  today: string,
): Refusal | null {
  if (kind === 'rename') {
    return conflict(
      'simple-rename',
      '简单更名不影响称号，不能据此提请撤销。',
      'A simple rename does not touch the title; it is no ground for revocation.',
    );
  }
  const accused = accusable(factory, today);
  return accused.ok ? null : accused.refusal;
}

/** The acts on a report of a change. */
export const changeActs: Acts<Change, ChangeCommand, ChangeRelated, ChangeEmitted> = {
  'report-change': reportChange,
  'amend-change': amendChange,
  'withdraw-change': withdrawChange,
  'return-change': returnChange,
  'check-change': checkChange,
  'decide-change': decideChange,
};

/** The streams that a decision changes besides the factory's. */
function changedByDecision(
  { outcome }: ChangeCommandOf<'decide-change'>,
  { id, subject, report }: Change,
): RelatedStreams<ChangeRelated> {
  if (subject === null) return {};
  if (outcome === 'cancelled') return { revocation: { aggregate: 'revocation', id }, ...nationalCalendar };
  return report?.newEnterpriseName === undefined || report.successor !== undefined
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

function sameOfficial(): Refusal {
  return forbidden(
    'same-official',
    '核实人不得作出决定，须由另一名工作人员决定。',
    'Whoever checked the change may not decide on it; another official must.',
  );
}
