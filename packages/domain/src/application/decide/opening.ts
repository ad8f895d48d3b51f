import { chinaDay } from '../../calendar/dates.js';
import { procedureOf } from '../../campaign/procedure.js';
import { type CampaignTerms } from '../../campaign/terms.js';
import { accept, refuse } from '../../core/decision.js';
import { mayApplyFor } from '../../factory/may-apply.js';
import { type Enterprise } from '../../enterprise/state.js';
import { type Factory } from '../../factory/state.js';
import { regionContains } from '../../identity/region.js';
import { conflict, notFound, type Refusal } from '../../core/refusal.js';
import { type ApplicationAct } from '../commands.js';

/**
 * Opens an application (申报) for a factory in a campaign whose window is open; one for each factory and campaign. It
 * takes its region's channel, or that of the group (中央企业集团、兵团) its enterprise belongs to.
 */
export const openApplication: ApplicationAct<'open-application'> = {
  aboutItsCommand: true,
  relatedByCommand: ({ factoryId, campaignId, enterprise }) => ({
    factory: { aggregate: 'factory', id: factoryId },
    campaign: { aggregate: 'campaign', id: campaignId },
    // The factory's enterprise is known only once the factory is read; the command names it for that reason.
    ...(enterprise !== undefined && { enterprise: { aggregate: 'enterprise', id: enterprise } }),
  }),
  precondition: (_state, { now, related: { factory, campaign } }) => {
    if (campaign?.terms == null || campaign.id === null) return noSuchCampaign();
    if (factory?.id == null) return noSuchFactory();
    if (factory.applications[campaign.id] !== undefined) {
      return conflict(
        'already-applied',
        '该工厂在本批次已有申报，请在原申报上继续。',
        'This factory has an application in this campaign; go on with that one.',
      );
    }
    const { terms } = campaign;
    const may = mayApplyFor(factory, terms.tier, chinaDay(now));
    return windowFault(now, terms.window) ?? branchFault(terms, factory) ?? (may.ok ? null : may.refusal);
  },
  leadsTo: (_state, { related: { factory, campaign } }) => {
    const id = factory?.applications[campaign?.id ?? ''];
    return id === undefined ? null : { aggregate: 'application', id };
  },
  decide: (command, _state, { now, related: { factory, campaign, enterprise } }) => {
    if (campaign?.terms == null || campaign.id === null) return refuse(noSuchCampaign());
    if (factory?.id == null) return refuse(noSuchFactory());
    const { terms } = campaign;
    const misplaced = placeFault(terms, factory, command.group, groupOf(factory, enterprise));
    if (misplaced !== null) return refuse(misplaced);
    const may = mayApplyFor(factory, terms.tier, chinaDay(now));
    if (!may.ok) return may;
    const { enterprise: uscc, name, province, city, industry } = factory;
    const group = command.group === undefined ? {} : { group: command.group };
    return accept(
      {
        type: 'application.opened',
        data: {
          id: command.id,
          purpose: may.purpose,
          campaign: { id: campaign.id, ...terms },
          factory: { id: factory.id, enterprise: uscc, name, province, city, industry, ...group },
        },
      },
      { type: 'factory.application-opened', data: { campaignId: campaign.id, applicationId: command.id } },
    );
  },
};

function noSuchCampaign(): Refusal {
  return notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.');
}

function noSuchFactory(): Refusal {
  return notFound('factory-not-found', '没有该工厂。', 'There is no such factory.');
}

/** The group the factory's own enterprise belongs to. */
export function groupOf(factory: Factory, enterprise: Enterprise | undefined): string | null {
  return enterprise?.uscc === factory.enterprise ? (enterprise.group ?? null) : null;
}

/** Why a factory has no place in a campaign: another region's or group's. */
export function placeFault(
  terms: CampaignTerms,
  factory: Factory,
  group: string | undefined,
  enterpriseGroup: string | null,
): Refusal | null {
  if (group !== undefined && group !== enterpriseGroup) {
    return conflict(
      'not-of-group',
      '企业未登记为该集团（兵团）成员，不能经其渠道申报。请先由集团登记。',
      'The enterprise is not registered as a member of this group; ask the group to register it first.',
    );
  }
  if (group !== undefined && terms.group === undefined && !procedureOf(terms).groupChannel) {
    return conflict(
      'no-group-channel',
      '本批次中央企业（兵团）通过所在省推荐，请按属地渠道申报。',
      'In this campaign groups go through the province; apply on the region’s channel.',
    );
  }
  const isOutside =
    terms.group === undefined
      ? terms.region !== '000000' && (group !== undefined || !regionContains(terms.region, factory.province))
      : terms.group !== group;
  return isOutside
    ? conflict(
        'outside-campaign',
        '该批次不面向工厂所在地区或集团。',
        'The campaign is not for the region or group of this factory.',
      )
    : null;
}

function branchFault(terms: CampaignTerms, { branchUscc, industry }: Factory): Refusal | null {
  const mayApply = procedureOf(terms).branchIndustries.some((code) => industry.startsWith(code));
  return branchUscc !== null && !mayApply
    ? conflict(
        'branches-excluded',
        '本批次不受理该行业的分支机构申报，请由法人单位申报。',
        'This campaign takes no applications of branches in this industry; the legal entity must apply.',
      )
    : null;
}

/** Whether a campaign takes applications at a time; the refusal where it does not. */
export function windowFault(
  now: string,
  { opensOn, closesOn }: { readonly opensOn: string; readonly closesOn: string },
): Refusal | null {
  const today = chinaDay(now);
  return today >= opensOn && today <= closesOn
    ? null
    : conflict(
        'window-closed',
        `该批次受理时间为 ${opensOn} 至 ${closesOn}（北京时间）。`,
        `The campaign takes applications from ${opensOn} to ${closesOn} (China time).`,
      );
}
