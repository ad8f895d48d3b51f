import { type Tier } from '@tidu/criteria';
import { type AggregateName } from '../../src/aggregates.js';
import { type people } from '../people.js';

/** Who there is to try: the people of the specs, and some more who are near enough to be mistaken. */
export type Name = keyof typeof people | 'otherGroup' | 'seated' | 'tied' | 'silent' | 'anyone';
export const channels = ['the region’s', 'a group’s'] as const;
export type Channel = (typeof channels)[number];
type Who = (tier: Tier, channel: Channel) => readonly Name[];

/** Who may give a command and when, written down a second time and by hand, so that a slip in the rules shows. */
interface Cell {
  readonly who: Who;
  readonly phases: readonly string[];
  /** Whether it is an expert's work, which a declared tie or no declaration bars. */
  readonly works?: true;
}

const always =
  (...names: readonly Name[]): Who =>
  () =>
    names;
const isNational = (tier: Tier) => tier === 'excellent' || tier === 'pioneer';
const own = always('applicant');
const platform = always('platform');
const ministry = always('miit');
export const nobody: Who = always();
const systemAdmin = always('systemAdmin');
const securityAdmin = always('securityAdmin');

/** The body that decides a tier. */
export const decides: Who = (tier, channel) => {
  if (isNational(tier)) return ['miit'];
  if (channel === 'a group’s') return ['xpcc'];
  return tier === 'basic' ? ['city', 'province'] : ['province'];
};
/** The body that decides, below the ministry. */
export const local: Who = (tier, channel) => (isNational(tier) ? [] : decides(tier, channel));
/** The body that seats a panel; the basic tier has none. */
export const chair: Who = (tier, channel) => (tier === 'basic' ? [] : decides(tier, channel));
/** The province, or the group in its place. */
export const oversees: Who = (_tier, channel) => (channel === 'a group’s' ? ['xpcc'] : ['province']);
const checksForm: Who = (tier, channel) =>
  tier === 'basic' && channel !== 'a group’s' ? ['city', 'province'] : oversees(tier, channel);
/** The divisions below, which have no say on a group's channel. */
export const endorses: Who = (_tier, channel) => (channel === 'a group’s' ? [] : ['district', 'city']);
const near: Who = (_tier, channel) => (channel === 'a group’s' ? ['xpcc'] : ['city', 'province']);
const reports: Who = (_tier, channel) => [
  'district',
  'city',
  'province',
  ...(channel === 'a group’s' ? (['xpcc'] as const) : []),
  'miit',
];
const pioneers: Who = (tier) => (tier === 'pioneer' ? ['miit'] : []);
const unit = oversees;
const groupOnly: Who = (_tier, channel) => (channel === 'a group’s' ? ['xpcc'] : []);
const onSeat = always('seated', 'tied', 'silent');

const cell = (who: Who, ...phases: readonly string[]): Cell => ({ who, phases });
const work = (...phases: readonly string[]): Cell => ({ who: always('seated'), phases, works: true });

export const expected: Readonly<Record<AggregateName, Readonly<Record<string, Cell>>>> = {
  enterprise: {
    'register-enterprise': cell(own, 'none'),
    'affiliate-enterprise': cell(groupOnly, 'registered'),
    'release-enterprise': cell(groupOnly, 'registered'),
  },
  factory: {
    'register-factory': cell(own, 'none'),
    'convert-title': cell(decides, 'registered'),
    'expire-title': cell(platform, 'registered'),
    'note-missed-report': cell(platform, 'registered'),
    'report-incident': cell(reports, 'registered'),
    'close-incident': cell(decides, 'registered'),
  },
  campaign: {
    'open-campaign': cell(organises, 'none'),
    'publish-benchmarks': cell(organises, 'open'),
    'extend-window': cell(organises, 'open'),
  },
  application: {
    'open-application': cell(own, 'none'),
    'declare-section': cell(own, 'draft', 'returned'),
    'attach-evidence': cell(own, 'draft', 'returned', 'cultivation'),
    'remove-evidence': cell(own, 'draft', 'returned'),
    submit: cell(own, 'draft', 'returned'),
    withdraw: cell(
      own,
      ...['draft', 'submitted', 'returned', 'accepted', 'recommended', 'in-review', 'concluded', 'deferred'],
    ),
    'take-extension': cell(platform, 'draft'),
    lapse: cell(platform, 'draft', 'returned', 'cultivation'),
    endorse: cell(endorses, 'submitted'),
    'accept-for-review': cell(checksForm, 'submitted'),
    'return-for-correction': cell(checksForm, 'submitted'),
    'decline-to-accept': cell(checksForm, 'submitted'),
    'check-self-assessment': cell(local, 'accepted'),
    'record-self-assessment': cell(
      (tier, channel) => (tier === 'basic' ? decides(tier, channel) : []),
      'submitted',
      'concluded',
    ),
    'declare-interests': cell(onSeat, 'in-review'),
    'replace-expert': cell(chair, 'in-review'),
    'call-extra-expert': cell(chair, 'in-review'),
    'record-findings': work('in-review'),
    'record-scores': work('in-review'),
    'sign-opinion': work('in-review'),
    'record-site-verification': cell(chair, 'in-review'),
    'countersign-site-verification': cell(chair, 'in-review'),
    'conclude-review': cell(chair, 'in-review'),
    'state-dissent': work('concluded', 'deferred'),
    'defer-decision': cell(decides, 'concluded'),
    'resume-decision': cell(decides, 'deferred'),
    'name-for-cultivation': cell(pioneers, 'concluded'),
    'apply-for-acceptance': cell(own, 'cultivation'),
    'check-acceptance': cell(oversees, 'acceptance-submitted'),
    'pass-acceptance': cell(pioneers, 'acceptance-checked'),
    recheck: cell(decides, 'public-notice'),
    award: cell(decides, 'public-notice'),
    'refuse-award': cell(
      decides,
      ...['concluded', 'deferred', 'public-notice'],
      ...['cultivation', 'acceptance-submitted', 'acceptance-checked', 'acceptance-passed'],
    ),
    'record-evaluation': cell(
      platform,
      ...['submitted', 'returned', 'accepted', 'recommended', 'in-review', 'concluded'],
      ...['acceptance-submitted', 'acceptance-checked'],
    ),
  },
  're-evaluation': {
    'submit-annual-report': cell(own, 'none', 'missed'),
    'record-re-evaluation': cell(platform, 'reported'),
    'select-for-full-review': cell(decides, 'evaluated'),
    'draw-for-full-review': cell(decides, 'evaluated'),
    'record-on-site-review': cell(decides, 'full-review'),
    'countersign-on-site-review': cell(decides, 'full-review'),
    'keep-title': cell(decides, 'evaluated'),
    'order-rectification': cell(decides, 'evaluated', 'rectification-lapsed'),
    'report-rectification': cell(own, 'rectification'),
    'note-rectification-lapse': cell(platform, 'rectification'),
    'downgrade-title': cell(decides, 'evaluated', 'rectification-lapsed'),
    'propose-revocation': cell(decides, 'missed', 'evaluated', 'rectification', 'rectification-lapsed'),
  },
  recommendation: {
    'begin-list': cell(unit, 'none'),
    'rank-applications': cell(unit, 'drafting'),
    'freeze-list': cell(unit, 'drafting'),
    'reopen-list': cell(unit, 'frozen'),
    'release-list': cell(unit, 'frozen'),
    'begin-supplement': cell(unit, 'released'),
    'drop-supplement': cell(unit, 'drafting'),
  },
  'expert-pool': {
    'establish-pool': cell(chair, 'none'),
    'enrol-expert': cell(chair, 'open'),
    'update-expert': cell(chair, 'open'),
    'suspend-expert': cell(chair, 'open'),
    'readmit-expert': cell(chair, 'open'),
    'declare-standing-interests': cell(onSeat, 'open'),
  },
  draw: {
    'open-draw': cell(chair, 'none'),
    'prepare-draw': cell(chair, 'opened'),
    'commit-seed': cell(chair, 'prepared'),
    'reveal-seed': cell(chair, 'committed'),
    'abandon-draw': cell(chair, 'opened', 'prepared', 'committed'),
  },
  notice: {
    'publish-notice': cell(decides, 'none'),
    'file-objection': cell(always('anyone'), 'running'),
    'handle-objection': cell(decides, 'running'),
    'close-notice': cell(platform, 'running'),
  },
  revocation: {
    'open-revocation': cell(decides, 'none'),
    'submit-defence': cell(own, 'notified'),
    'note-defence-lapse': cell(platform, 'notified'),
    'record-hearing': cell(decides, 'hearing-requested'),
    'decide-revocation': cell(decides, 'defended', 'defence-lapsed', 'rectified', 'rectification-lapsed'),
    'report-rectification': cell(own, 'rectification'),
    'note-rectification-lapse': cell(platform, 'rectification'),
    'publish-revocation': cell(decides, 'revoked'),
  },
  change: {
    'report-change': cell(own, 'none'),
    'amend-change': cell(own, 'returned'),
    'withdraw-change': cell(own, 'reported', 'returned'),
    'return-change': cell(near, 'reported'),
    'check-change': cell(near, 'reported'),
    'decide-change': cell(decides, 'checked'),
  },
  appeal: {
    'file-appeal': cell(own, 'none'),
    'accept-appeal': cell(decides, 'filed'),
    'decline-appeal': cell(decides, 'filed'),
    'withdraw-appeal': cell(own, 'filed', 'accepted', 'reviewing'),
    'declare-appeal-interests': cell(onSeat, 'reviewing'),
    'record-appeal-findings': work('reviewing'),
    'sign-appeal-opinion': work('reviewing'),
    'replace-appeal-expert': cell(decides, 'reviewing'),
    'decide-appeal': cell(decides, 'accepted', 'reviewing'),
  },
  edition: {
    'adopt-edition': cell(ministry, 'none'),
    'retire-edition': cell(ministry, 'adopted'),
  },
  'role-grant': {
    'establish-role': cell(platform, 'none'),
    'grant-role': cell(systemAdmin, 'none', 'withdrawn'),
    'confirm-role': cell(securityAdmin, 'proposed'),
    'withdraw-role': cell(securityAdmin, 'proposed', 'confirmed'),
  },
  calendar: {
    'propose-holidays': cell(systemAdmin, 'none', 'entered'),
    'confirm-holidays': cell(always('systemAdmin', 'securityAdmin'), 'proposed'),
    'drop-holidays': cell(always('systemAdmin', 'securityAdmin'), 'proposed'),
  },
};

/** The body that holds a campaign: for the local tiers the province or the group, and the ministry for any. */
function organises(tier: Tier, channel: Channel): readonly Name[] {
  if (isNational(tier)) return ['miit'];
  return [...oversees(tier, channel), 'miit'];
}
