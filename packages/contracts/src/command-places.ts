import { type AddressedCommand, type AggregateName } from '@tidu/domain';

/**
 * Where an act stands on the page of the thing it is done on. `forward`: it leads on; the first that is possible is the
 * page's own button. `aside`: it leads back or out, and stands with the other acts. `within`: it stands in the page itself,
 * beside what it changes. `opening`: it makes the thing, on a page of its own. `platform`: nobody gives it by hand.
 */
export type CommandPlace = 'forward' | 'aside' | 'within' | 'opening' | 'platform';

/** The commands of an aggregate. */
export type CommandTypeOf<Name extends AggregateName> = Extract<
  AddressedCommand,
  { readonly aggregate: Name }
>['command']['type'];

type Places = { readonly [Name in AggregateName]: Readonly<Record<CommandTypeOf<Name>, CommandPlace>> };

/** The place of every command, in the order in which a page offers them. A command without a place does not compile. */
export const commandPlaces = {
  enterprise: {
    'register-enterprise': 'opening',
    'affiliate-enterprise': 'forward',
    'release-enterprise': 'aside',
  },
  factory: {
    'register-factory': 'opening',
    'convert-title': 'aside',
    'report-incident': 'aside',
    'close-incident': 'within',
    'expire-title': 'platform',
    'note-missed-report': 'platform',
  },
  campaign: { 'open-campaign': 'opening', 'publish-benchmarks': 'within', 'extend-window': 'within' },
  application: {
    'open-application': 'opening',
    'declare-section': 'within',
    'attach-evidence': 'within',
    'remove-evidence': 'within',
    submit: 'within',
    'declare-interests': 'within',
    'record-findings': 'within',
    'record-scores': 'within',
    'sign-opinion': 'within',
    endorse: 'forward',
    'accept-for-review': 'forward',
    'check-self-assessment': 'forward',
    'record-self-assessment': 'forward',
    'record-site-verification': 'forward',
    'countersign-site-verification': 'forward',
    'conclude-review': 'forward',
    'call-extra-expert': 'aside',
    'replace-expert': 'aside',
    'name-for-cultivation': 'forward',
    'apply-for-acceptance': 'forward',
    'check-acceptance': 'forward',
    'pass-acceptance': 'forward',
    recheck: 'forward',
    award: 'forward',
    'state-dissent': 'forward',
    'resume-decision': 'forward',
    'defer-decision': 'aside',
    'return-for-correction': 'aside',
    'decline-to-accept': 'aside',
    'refuse-award': 'aside',
    withdraw: 'aside',
    'take-extension': 'platform',
    lapse: 'platform',
    'record-evaluation': 'platform',
  },
  're-evaluation': {
    'submit-annual-report': 'opening',
    'keep-title': 'forward',
    'record-on-site-review': 'forward',
    'countersign-on-site-review': 'forward',
    'report-rectification': 'forward',
    'select-for-full-review': 'aside',
    'draw-for-full-review': 'aside',
    'order-rectification': 'aside',
    'downgrade-title': 'aside',
    'propose-revocation': 'aside',
    'record-re-evaluation': 'platform',
    'note-rectification-lapse': 'platform',
  },
  recommendation: {
    'begin-list': 'opening',
    'rank-applications': 'within',
    'freeze-list': 'forward',
    'release-list': 'forward',
    'begin-supplement': 'forward',
    'reopen-list': 'aside',
    'drop-supplement': 'aside',
  },
  'expert-pool': {
    'establish-pool': 'opening',
    'enrol-expert': 'forward',
    'declare-standing-interests': 'forward',
    'update-expert': 'within',
    'suspend-expert': 'aside',
    'readmit-expert': 'aside',
  },
  draw: {
    'open-draw': 'opening',
    'prepare-draw': 'forward',
    'commit-seed': 'forward',
    'reveal-seed': 'forward',
    'abandon-draw': 'aside',
  },
  notice: {
    'publish-notice': 'opening',
    'handle-objection': 'within',
    'file-objection': 'within',
    'close-notice': 'platform',
  },
  revocation: {
    'open-revocation': 'opening',
    'submit-defence': 'forward',
    'record-hearing': 'forward',
    'decide-revocation': 'forward',
    'report-rectification': 'forward',
    'publish-revocation': 'forward',
    'note-defence-lapse': 'platform',
    'note-rectification-lapse': 'platform',
  },
  change: {
    'report-change': 'opening',
    'amend-change': 'forward',
    'check-change': 'forward',
    'decide-change': 'forward',
    'return-change': 'aside',
    'withdraw-change': 'aside',
  },
  appeal: {
    'file-appeal': 'opening',
    'accept-appeal': 'forward',
    'declare-appeal-interests': 'forward',
    'record-appeal-findings': 'forward',
    'sign-appeal-opinion': 'forward',
    'decide-appeal': 'forward',
    'replace-appeal-expert': 'aside',
    'decline-appeal': 'aside',
    'withdraw-appeal': 'aside',
  },
  edition: { 'adopt-edition': 'opening', 'retire-edition': 'forward' },
  'role-grant': {
    'grant-role': 'opening',
    'confirm-role': 'forward',
    'withdraw-role': 'aside',
    'establish-role': 'platform',
  },
  calendar: {
    'propose-holidays': 'opening',
    'confirm-holidays': 'forward',
    'drop-holidays': 'aside',
  },
} as const satisfies Places;
