import { type Application } from '../application/state.js';
import { noticeFault } from '../application/notice-ready.js';
import { nationalCalendar } from '../calendar/commands.js';
import { addDays, chinaDay, later } from '../calendar/dates.js';
import { endProvisional } from '../calendar/end-provisional.js';
import { noCalendar } from '../calendar/state.js';
import { isOver } from '../calendar/term.js';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.js';
import { procedureOf } from '../campaign/procedure.js';
import { accept, type Decision, refuse } from '../core/decision.js';
import { type Acts, type Context, type StreamRef } from '../frame/aggregate.js';
import { conflict, invalid, issue, notFound, type Refusal } from '../core/refusal.js';
import {
  type FileObjection,
  type HandleObjection,
  type NoticeCommand,
  type NoticeEmitted,
  type NoticeRelated,
  type PublishNotice,
} from './commands.js';
import { itemTerm, type Notice, noticeTerm, openObjections } from './state.js';

type NoticeDecision = Decision<NoticeEmitted>;
type NoticeContext = Context<NoticeRelated>;
/** The acts on a public notice. */
export const noticeActs: Acts<Notice, NoticeCommand, NoticeRelated, NoticeEmitted> = {
  'publish-notice': {
    aboutItsCommand: true,
    relatedByCommand: ({ campaignId, applicationIds }) => ({
      campaign: { aggregate: 'campaign', id: campaignId },
      applications: [...new Set(applicationIds)].map(applicationRef),
      ...nationalCalendar,
    }),
    decide: publish,
  },
  // Whether an item still takes objections rests on its application, and there may be hundreds of items.
  'file-objection': {
    aboutItsCommand: true,
    relatedByCommand: ({ applicationId }, { items }) => ({
      applications: items.some((item) => item.applicationId === applicationId)
        ? [applicationRef(applicationId)]
        : [],
      ...nationalCalendar,
    }),
    decide: fileObjection,
  },
  'handle-objection': {
    relatedByCommand: ({ objectionId }, { objections }) => ({
      applications: objections
        .filter(({ id }) => id === objectionId)
        .map(({ applicationId }) => applicationRef(applicationId)),
      ...nationalCalendar,
    }),
    precondition: nothingToAnswer,
    decide: handleObjection,
  },
  'close-notice': {
    related: () => nationalCalendar,
    precondition: stillRunning,
    decide: (_command, _state, { now }) => accept({ type: 'notice.closed', data: { on: chinaDay(now) } }),
  },
};

function applicationRef(id: string): StreamRef {
  return { aggregate: 'application', id };
}

/** Puts proposed awards on notice, each ready for it, for the campaign's number of working days (at least 5). */
function publish(
  { id, campaignId, applicationIds, title }: PublishNotice,
  _state: Notice,
  { now, related: { campaign, applications = [], calendar = noCalendar } }: NoticeContext,
): NoticeDecision {
  const terms = campaign?.terms;
  if (terms === null || terms === undefined) return refuse(noSuchCampaign());
  const faults = itemFaults(campaignId, applicationIds, applications);
  if (faults.length > 0) {
    return refuse(
      invalid(
        'notice-invalid',
        '所列申报不能一并公示，公示未发布。',
        'The applications listed cannot go on notice together; the notice was not published.',
        faults,
      ),
    );
  }
  const startsOn = chinaDay(now);
  const workingDays = terms.noticeWorkingDays;
  const endsOn = addWorkingDays(startsOn, workingDays, calendar);
  const items = applications.flatMap(({ id: applicationId, factory }) => {
    if (factory === null) return [];
    const { name, enterprise, province, city, group } = factory;
    const place = { enterprise, province, city, ...(group === undefined ? {} : { group }) };
    return [{ applicationId, factoryName: name, ...place }];
  });
  const handlingDays = procedureOf(terms).clocks.objectionHandling;
  const { tier } = terms;
  return accept(
    {
      type: 'notice.published',
      data: { id, campaignId, tier, title, startsOn, endsOn, workingDays, handlingDays, items },
    },
    ...applicationIds.map((applicationId) => ({
      type: 'application.notice-published' as const,
      data: { noticeId: id, startsOn, endsOn, workingDays },
      on: { aggregate: 'application', id: applicationId },
    })),
  );
}

function itemFaults(
  campaignId: string,
  applicationIds: readonly string[],
  applications: readonly Application[],
) {
  if (applicationIds.length === 0)
    return [issue('$.applicationIds', '至少列出一项申报。', 'List at least one application.')];
  return applicationIds.flatMap((applicationId, index) => {
    const path = `$.applicationIds[${index}]`;
    if (applicationIds.indexOf(applicationId) !== index)
      return [issue(path, '重复列出。', 'It is listed twice.')];
    const application = applications.find(({ id }) => id === applicationId);
    if (application === undefined) return [issue(path, '没有该申报。', 'There is no such application.')];
    if (application.campaign?.id !== campaignId)
      return [issue(path, '不属于该批次。', 'It does not belong to this campaign.')];
    const fault = noticeFault(application);
    return fault === null ? [] : [issue(path, fault.message.zh, fault.message.en)];
  });
}

/** Takes a real-name objection (实名异议) in, last day included; it stops the clock of its item and of no other. */
function fileObjection(
  { objectionId, applicationId, objector, signed, statement, clauses, evidence }: FileObjection,
  state: Notice,
  { now, related: { applications = [], calendar = noCalendar } }: NoticeContext,
): NoticeDecision {
  const item = state.items.find((one) => one.applicationId === applicationId);
  if (item === undefined) {
    return refuse(
      notFound('not-on-notice', '该申报不在此公示中。', 'This application is not on this notice.'),
    );
  }
  if (objector === null || !signed) return refuse(anonymous());
  const filedOn = chinaDay(now);
  const term = itemTerm(state, item, calendar);
  if (!isOnNotice(state, applications[0]) || (item.remaining === null && isOver(term, filedOn))) {
    return refuse(
      conflict(
        'window-closed',
        `该项公示已于 ${term.dueOn} 结束。可依法向认定部门举报。`,
        `The notice of this item ended on ${term.dueOn}; you may still report to the deciding body as the law provides.`,
      ),
    );
  }
  const remaining = item.remaining ?? workingDaysBetween(addDays(filedOn, -1), term.dueOn, calendar);
  const workingDays = state.handlingDays;
  const dueOn = addWorkingDays(filedOn, workingDays, calendar);
  return accept(
    {
      type: 'notice.objection-filed',
      data: {
        id: objectionId,
        applicationId,
        filedOn,
        objector,
        statement,
        clauses,
        evidence,
        dueOn,
        workingDays,
        remaining,
      },
    },
    { type: 'application.notice-paused', data: { noticeId: state.id, objectionId } },
  );
}

/**
 * Answers an objection, with reasons. The item then runs on for at least the working days it had left, so that the public
 * has its whole time whatever was objected.
 */
function handleObjection(
  { objectionId, outcome, reasons }: HandleObjection,
  state: Notice,
  { now, related: { applications = [], calendar = noCalendar } }: NoticeContext,
): NoticeDecision {
  const objection = state.objections.find(({ id }) => id === objectionId);
  const item = state.items.find(({ applicationId }) => applicationId === objection?.applicationId);
  if (objection === undefined || item === undefined) {
    return refuse(noSuchObjection());
  }
  if (objection.answer !== null) {
    return refuse(
      conflict(
        'objection-handled',
        `该异议已于 ${objection.answer.on} 答复，不能更改。`,
        `This objection was answered on ${objection.answer.on}; the answer stands.`,
      ),
    );
  }
  if (reasons.trim() === '') {
    return refuse(
      invalid('reasons-required', '答复异议须说明理由。', 'The answer to an objection gives its reasons.', [
        issue('$.reasons', '必填。', 'This is required.'),
      ]),
    );
  }
  const on = chinaDay(now);
  const workingDays = item.remaining ?? 0;
  const endsOn = later(item.endsOn, addWorkingDays(on, workingDays, calendar));
  const { applicationId } = objection;
  const handled = {
    type: 'notice.objection-handled' as const,
    data: { objectionId, applicationId, outcome, reasons, on, endsOn, workingDays },
  };
  if (!isOnNotice(state, applications[0])) return accept(handled);
  return accept(handled, {
    type: 'application.notice-continued',
    data: { noticeId: state.id, objectionId, outcome, endsOn, since: on, workingDays },
  });
}

/** Why there is no objection to answer; null where one waits. */
function nothingToAnswer({ objections }: Notice): Refusal | null {
  if (objections.length === 0) return noSuchObjection();
  return objections.some(({ answer }) => answer === null)
    ? null
    : conflict(
        'objection-handled',
        '异议均已答复，不能更改。',
        'Every objection was answered; the answers stand.',
      );
}

/** Why a notice cannot be closed: only after its last item's last day, and once every objection is answered. */
function stillRunning(
  state: Notice,
  { now, related: { calendar = noCalendar } }: NoticeContext,
): Refusal | null {
  if (state.items.some(({ applicationId }) => openObjections(state, applicationId).length > 0))
    return conflict('objection-open', '尚有异议未答复。', 'An objection still waits for its answer.');
  const term = noticeTerm(state, calendar);
  if (isOver(term, chinaDay(now))) return null;
  return chinaDay(now) > term.dueOn
    ? endProvisional(term.dueOn)
    : conflict('notice-running', `公示至 ${term.dueOn}。`, `The notice runs until ${term.dueOn}.`);
}

/** Whether an application still stands on this notice: it may have been refused, or stand on a later one. */
function isOnNotice({ id }: Notice, application: Application | undefined): boolean {
  return application?.phase === 'public-notice' && application.notice?.noticeId === id;
}

/** Why a notice cannot be published for a campaign there is not. */
export function noSuchCampaign(): Refusal {
  return notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.');
}

function noSuchObjection(): Refusal {
  return notFound('objection-not-found', '没有该异议。', 'There is no such objection on this notice.');
}

function anonymous(): Refusal {
  return invalid(
    'anonymous-objection',
    '异议须实名：请填写姓名和联系方式并签名。您的身份只有处理部门能看到；异议未登记，内容未保存。',
    'An objection is made by name: give your name and contact, and sign. Only the handling authority sees who you are. Nothing was registered or kept.',
    [issue('$.objector', '姓名、联系方式和签名均为必填。', 'Name, contact and signature are required.')],
  );
}
