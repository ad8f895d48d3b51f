import { chinaDay, later } from '../../calendar/dates.js';
import { type Campaign } from '../../campaign/state.js';
import { type CampaignTerms } from '../../campaign/terms.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, type Refusal } from '../../core/refusal.js';
import { type ApplicationAct, ownCampaign } from '../commands.js';
import { type Application } from '../state.js';

/** Has a draft follow its campaign whose window was extended (延长受理): by the platform, so that its clock says so. */
export const takeExtension: ApplicationAct<'take-extension'> = {
  related: ownCampaign,
  precondition: (state, { related: { campaign } }) =>
    isExtended(state, windowNow(state, campaign)) ? null : notExtended(),
  decide: (_command, state, { now, related: { campaign } }) => {
    const window = windowNow(state, campaign);
    return window !== null && isExtended(state, window)
      ? accept({
          type: 'application.window-extended',
          data: { closesOn: window.closesOn, on: chinaDay(now) },
        })
      : refuse(notExtended());
  },
};

/** An application's window as its campaign has it now; null without a campaign. */
export function windowNow(
  { campaign: own }: Application,
  campaign: Campaign | undefined,
): CampaignTerms['window'] | null {
  if (own === null) return null;
  const { window } = own;
  return { ...window, closesOn: later(window.closesOn, campaign?.terms?.window.closesOn ?? '') };
}

function isExtended({ campaign }: Application, window: CampaignTerms['window'] | null): boolean {
  return campaign !== null && window !== null && window.closesOn > campaign.window.closesOn;
}

function notExtended(): Refusal {
  return conflict(
    'not-extended',
    '批次的受理时间没有延长。没有任何改动。',
    'The campaign’s window was not extended. Nothing was changed.',
  );
}
