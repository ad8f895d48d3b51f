import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { toldTerm } from '../calendar/term.js';
import { type Actor } from '../core/actor.js';
import { ruleRefusal } from '../policy/authorize.js';
import { visibilityOf } from '../policy/visibility.js';
import { type NoticeCommand, type NoticeEmitted, type NoticeRelated } from './commands.js';
import { noSuchCampaign, noticeActs } from './decide.js';
import { type NoticeEvent, noticeEventFacts } from './events.js';
import { evolveNotice } from './evolve.js';
import { type NoticePhase, noticePhaseNames, noticeRules } from './rules.js';
import { noNotice, type Notice, type NoticeItem, noticeTerm } from './state.js';

const wording = { thing: { zh: '公示', en: 'public notice' }, phases: noticePhaseNames };

/** Public notices (公示): proposed awards the public may object to, before anything is awarded. */
export const noticeFile = defineCaseFile<
  Notice,
  NoticeCommand,
  NoticeEvent,
  NoticeRelated,
  NoticePhase,
  NoticeEmitted
>({
  wording,
  rules: noticeRules,
  acts: noticeActs,
  eventFacts: noticeEventFacts,
  initial: noNotice,
  evolve: evolveNotice,
  summary,
  absence: ({ phase }, type, { campaign }) =>
    type === 'publish-notice' && phase === 'none' && campaign?.terms == null ? noSuchCampaign() : null,
  view,
  clocks: (state, calendar) => {
    if (state.phase !== 'running') return [];
    const open = state.objections.filter(({ answer }) => answer === null);
    return [
      {
        name: 'notice',
        label: { zh: '公示期', en: 'public notice' },
        startedOn: state.startsOn,
        ...noticeTerm(state, calendar),
        stopped: open.length > 0,
        waitsFor: 'public',
        onExpiry: 'close-notice',
      },
      ...open.map(({ id, filedOn, dueOn, workingDays }) => ({
        name: `objection-${id}`,
        label: { zh: '异议处理', en: 'answer to an objection' },
        startedOn: filedOn,
        ...toldTerm({ start: filedOn, told: dueOn, workingDays }, calendar),
        stopped: false,
        waitsFor: 'authority' as const,
        onExpiry: null,
      })),
    ];
  },
});

/** A notice belongs where all its items belong: a list across places or channels belongs to no one of them. */
function summary(state: Notice, command?: NoticeCommand, related?: NoticeRelated): CaseSummary<NoticePhase> {
  if (command?.type === 'publish-notice' && state.phase === 'none') {
    const factories = (related?.applications ?? []).flatMap(({ factory }) => factory ?? []);
    const tier = related?.campaign?.terms?.tier;
    return {
      phase: state.phase,
      title: command.title,
      campaignId: command.campaignId,
      ...(tier === undefined ? {} : { tier }),
      ...placeOf(factories),
    };
  }
  const { phase, title, campaignId, tier, items } = state;
  return { phase, title, campaignId, ...(tier === null ? {} : { tier }), ...placeOf(items) };
}

type Place = Pick<NoticeItem, 'enterprise' | 'province' | 'city' | 'group'>;

function placeOf(items: readonly Place[]): Partial<Place> {
  const [first] = items;
  if (first === undefined || items.some(({ group }) => group !== first.group)) return {};
  const common = (key: 'enterprise' | 'province' | 'city') =>
    items.every((item) => item[key] === first[key]) ? { [key]: first[key] } : {};
  return {
    ...common('enterprise'),
    ...common('province'),
    ...common('city'),
    ...(first.group === undefined ? {} : { group: first.group }),
  };
}

/**
 * Who objected, and the hashes of what was sent along, which would tell it to whoever holds the same files, are for the
 * body that handles the objection alone; what was objected is for officials and the enterprise it is about.
 */
function view(actor: Actor, state: Notice): Notice {
  if (handles(actor, state)) return state;
  const isOfficial = ['all', 'region', 'group'].includes(visibilityOf(actor).kind);
  const own = new Set(
    state.items.filter(({ enterprise }) => enterprise === actor.enterprise).map((item) => item.applicationId),
  );
  return {
    ...state,
    objections: state.objections
      .filter(({ applicationId }) => isOfficial || own.has(applicationId))
      .map((objection) => ({ ...objection, objector: null, evidence: [] })),
  };
}

/** Whether an actor is of the body that answers a notice's objections (异议处理部门). */
export function handles(actor: Actor, state: Notice): boolean {
  const { phases } = noticeRules['handle-objection'];
  const subject = { ...summary(state), phase: phases[0] };
  return ruleRefusal(noticeRules['handle-objection'], wording, actor, subject) === null;
}
