import { type Benchmark } from '@tidu/criteria';
import { accept, type Decider, refuse } from '../core/decision.js';
import { ruleRefusal, type Subject } from '../policy/authorize.js';
import { conflict, type InputIssue, invalid, issue, notFound } from '../core/refusal.js';
import { editionFaults, interpretationFaults } from './pinned-criteria.js';
import { procedureFaults } from './procedure.js';
import { campaignPhases, campaignRules } from './rules.js';
import { type CampaignTerms } from './terms.js';

const wording = { thing: { zh: '批次', en: 'campaign' }, phases: campaignPhases };

export interface Campaign {
  readonly id: string | null;
  readonly terms: CampaignTerms | null;
  readonly benchmarks: readonly Benchmark[];
}

export interface OpenCampaign extends CampaignTerms {
  readonly type: 'open-campaign';
  readonly id: string;
}
export interface PublishBenchmarks {
  readonly type: 'publish-benchmarks';
  readonly benchmarks: readonly Benchmark[];
  readonly source: string;
}
export type CampaignCommand = OpenCampaign | PublishBenchmarks;

export type CampaignEvent =
  | { readonly type: 'campaign.opened'; readonly data: CampaignTerms & { readonly id: string } }
  | {
      readonly type: 'campaign.benchmarks-published';
      readonly data: { readonly benchmarks: readonly Benchmark[]; readonly source: string };
    };

/** Campaigns (批次): opened by the body that decides the tier, with the criteria edition pinned. */
export const campaignDecider: Decider<Campaign, CampaignCommand, CampaignEvent> = {
  initial: { id: null, terms: null, benchmarks: [] },

  decide(command, state, { actor }) {
    switch (command.type) {
      case 'open-campaign': {
        const { type, ...data } = command;
        const refusal = ruleRefusal(campaignRules[type], wording, actor, { ...heldBy(data), phase: 'none' });
        if (refusal !== null) return refuse(refusal);
        if (state.terms !== null) {
          return refuse(conflict('campaign-exists', '该批次已存在。', 'This campaign exists already.'));
        }
        const issues = termsFaults(data);
        if (issues.length > 0) {
          return refuse(
            invalid('campaign-invalid', '批次信息有误，未开放。', 'The campaign was not opened.', issues),
          );
        }
        return accept({ type: 'campaign.opened', data });
      }
      case 'publish-benchmarks': {
        if (state.terms === null)
          return refuse(notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.'));
        const subject = { ...heldBy(state.terms), phase: 'open' as const };
        const refusal = ruleRefusal(campaignRules[command.type], wording, actor, subject);
        if (refusal !== null) return refuse(refusal);
        const issues = interpretationFaults(state.terms, command.benchmarks);
        if (issues.length > 0) {
          return refuse(
            invalid(
              'benchmarks-invalid',
              '基准数据有误，未发布。',
              'The benchmarks were not published.',
              issues,
            ),
          );
        }
        return accept({
          type: 'campaign.benchmarks-published',
          data: { benchmarks: command.benchmarks, source: command.source },
        });
      }
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'campaign.opened': {
        const { id, ...terms } = event.data;
        return { id, terms, benchmarks: [] };
      }
      case 'campaign.benchmarks-published':
        return { ...state, benchmarks: event.data.benchmarks };
    }
  },
};

function heldBy({ tier, region, group }: CampaignTerms): Subject {
  return { tier, province: region, ...(group === undefined ? {} : { group }) };
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
