import { accept, type Decision, refuse } from '../core/decision.js';
import { conflict, type InputIssue, invalid, issue, notFound, type Refusal } from '../core/refusal.js';
import { chinaDay } from '../calendar/dates.js';
import { type Acts, type Context, type NoRelated } from '../frame/aggregate.js';
import {
  type CampaignCommand,
  type ExtendWindow,
  type OpenCampaign,
  type PublishBenchmarks,
} from './commands.js';
import { type CampaignEvent } from './events.js';
import { editionFaults, interpretationFaults } from './pinned-criteria.js';
import { procedureFaults } from './procedure.js';
import { type Campaign } from './state.js';
import { type CampaignTerms } from './terms.js';

/** The acts on a campaign. */
export const campaignActs: Acts<Campaign, CampaignCommand, NoRelated, CampaignEvent> = {
  'open-campaign': {
    aboutItsCommand: true,
    precondition: ({ terms }) =>
      terms === null ? null : conflict('campaign-exists', '该批次已存在。', 'This campaign exists already.'),
    decide: openCampaign,
  },
  'publish-benchmarks': { decide: publishBenchmarks },
  'extend-window': { decide: extendWindow },
};

/** Opens a campaign (开放批次) on terms that hold for every application in it. */
function openCampaign(command: OpenCampaign): Decision<CampaignEvent> {
  const data = { id: command.id, ...termsOf(command) };
  const issues = termsFaults(data);
  return issues.length === 0
    ? accept({ type: 'campaign.opened', data })
    : refuse(invalid('campaign-invalid', '批次信息有误，未开放。', 'The campaign was not opened.', issues));
}

/** The terms alone, and nothing else that came with them. */
function termsOf({
  year,
  tier,
  name,
  region,
  group,
  edition,
  asOf,
  window,
  interpretation,
  noticeWorkingDays,
  validityYears,
  overlays,
  procedure,
}: CampaignTerms): CampaignTerms {
  return {
    year,
    tier,
    name,
    region,
    ...(group !== undefined && { group }),
    edition,
    asOf,
    window,
    interpretation,
    noticeWorkingDays,
    validityYears,
    ...(overlays !== undefined && { overlays }),
    ...(procedure !== undefined && { procedure }),
  };
}

/** Publishes the benchmarks (基准数据) that figures are compared with. */
function publishBenchmarks(
  { benchmarks, source }: PublishBenchmarks,
  { terms }: Campaign,
): Decision<CampaignEvent> {
  if (terms === null) return refuse(noSuchCampaign());
  const issues = interpretationFaults(terms, benchmarks);
  return issues.length === 0
    ? accept({ type: 'campaign.benchmarks-published', data: { benchmarks, source } })
    : refuse(
        invalid('benchmarks-invalid', '基准数据有误，未发布。', 'The benchmarks were not published.', issues),
      );
}

/** Takes applications for longer (延长受理): recorded with its reason and its announcement, and never for shorter. */
function extendWindow(
  { closesOn, reason, announcement }: ExtendWindow,
  { terms }: Campaign,
  { actor, now }: Context<NoRelated>,
): Decision<CampaignEvent> {
  if (terms === null) return refuse(noSuchCampaign());
  const { closesOn: from } = terms.window;
  const on = chinaDay(now);
  const issues = [
    ...(closesOn > from && closesOn >= on
      ? []
      : [
          issue(
            '$.closesOn',
            `应晚于现截止日 ${from}，且不早于今天。`,
            `It must lie after the present last day, ${from}, and not before today.`,
          ),
        ]),
    ...(reason.trim() === '' ? [issue('$.reason', '请说明理由。', 'Give the reason.')] : []),
    ...(announcement.trim() === ''
      ? [issue('$.announcement', '请填写公告文号或地址。', 'Give the number or address of the announcement.')]
      : []),
  ];
  return issues.length > 0
    ? refuse(invalid('extension-invalid', '未延长受理时间。', 'The window was not extended.', issues))
    : accept({
        type: 'campaign.window-extended',
        data: { from, closesOn, reason, announcement, on, by: actor.id },
      });
}

/** Why nothing can be done for a campaign there is not. */
export function noSuchCampaign(): Refusal {
  return notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.');
}

function termsFaults(terms: CampaignTerms): InputIssue[] {
  const issues: InputIssue[] = [...editionFaults(terms)];
  if (terms.window.closesOn < terms.window.opensOn) {
    issues.push(issue('$.window.closesOn', '截止日早于开始日。', 'The campaign closes before it opens.'));
  }
  if (!(terms.noticeWorkingDays >= 5)) {
    issues.push(
      issue(
        '$.noticeWorkingDays',
        '公示不少于 5 个工作日。',
        'A public notice lasts at least 5 working days.',
      ),
    );
  }
  if (!(terms.validityYears >= 1)) {
    issues.push(issue('$.validityYears', '有效期至少 1 年。', 'A title is valid for at least a year.'));
  }
  if ((terms.tier === 'excellent' || terms.tier === 'pioneer') && terms.region !== '000000') {
    issues.push(
      issue(
        '$.region',
        '卓越级、领航级由国家统一组织，地区应为 000000。',
        'Excellent and pioneer campaigns are national: region 000000.',
      ),
    );
  }
  return [...issues, ...procedureFaults(terms), ...interpretationFaults(terms, [])];
}
