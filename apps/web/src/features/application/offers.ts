import { type ApplicationHttpCommand, type ApplicationView, procedures } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';
import { isOffered } from '../../api/actions.js';
import { ladderOfEndorsement, type Reader, whyNotYet } from './why-not-yet.js';

/** An act the reader may take on an application, or the reason why it must wait. */
export interface Offer {
  readonly type: ApplicationHttpCommand;
  readonly whyNot: Bilingual | null;
}

/** The acts that lead on, in the order in which they are offered; the first that is possible is the page's primary one. */
const order: readonly ApplicationHttpCommand[] = [
  'endorse',
  'accept-for-review',
  'check-self-assessment',
  'record-site-verification',
  'countersign-site-verification',
  'conclude-review',
  'call-extra-expert',
  'replace-expert',
  'name-for-cultivation',
  'apply-for-acceptance',
  'check-acceptance',
  'pass-acceptance',
  'recheck',
  'award',
  'state-dissent',
  'resume-decision',
  'defer-decision',
  'return-for-correction',
  'decline-to-accept',
  'refuse-award',
  'withdraw',
];

/**
 * What the reader can do with an application now. The server has the last word; this leaves out what its tier's
 * procedure does not know, and says what still has to happen first.
 * @param today the day in China on which the act would happen, ISO 8601
 */
export function offersOf(view: ApplicationView, reader: Reader, today: string): readonly Offer[] {
  if (view.application.campaign === null) return [];
  return order
    .filter((type) => isOffered(view, type) && belongs(type, view, reader))
    .map((type) => ({ type, whyNot: whyNotYet(type, view, reader, today) }));
}

function belongs(type: ApplicationHttpCommand, view: ApplicationView, reader: Reader): boolean {
  const { application, siteVisit } = view;
  const { campaign, siteVerification, recheck, panel, dissents, eligibility } = application;
  if (campaign === null) return false;
  switch (type) {
    case 'endorse':
      return ladderOfEndorsement(application).some((level) => level === reader.role);
    case 'check-self-assessment':
      return procedures[campaign.tier].panelSize === 0;
    case 'record-site-verification':
      return siteVerification === null && siteVisit !== null;
    case 'countersign-site-verification':
      return siteVerification !== null && siteVerification.countersignedBy === null;
    case 'call-extra-expert':
      return panel.length > 0 && panel.every(({ signed }) => signed) && isDivided(view);
    case 'recheck':
      return recheck === null;
    case 'name-for-cultivation':
      return procedures[campaign.tier].cultivationYears > 0;
    case 'defer-decision':
      return eligibility?.verdict === 'undetermined';
    case 'state-dissent':
      return dissents.some(({ expert, statement }) => expert === reader.id && statement === undefined);
    default:
      return true;
  }
}

/** Whether two experts found the opposite on a clause: then one more may be called. */
function isDivided({ application: { panel } }: ApplicationView): boolean {
  const found = new Map<string, string>();
  for (const { clause, verdict } of panel.flatMap(({ findings }) => Object.values(findings))) {
    if (verdict === 'cannot-tell') continue;
    const other = found.get(clause);
    if (other !== undefined && other !== verdict) return true;
    found.set(clause, verdict);
  }
  return false;
}

const neverPrimary: ReadonlySet<ApplicationHttpCommand> = new Set([
  'return-for-correction',
  'decline-to-accept',
  'withdraw',
  'call-extra-expert',
]);

/**
 * The one act the page puts first: the first that leads on and is possible, else the first that leads on. A refusal
 * leads on only where the criteria are not met, a new expert only where one may not review.
 */
export function primaryOffer(offers: readonly Offer[], { application }: ApplicationView): Offer | undefined {
  const { eligibility, notice, recheck, panel } = application;
  const isToRefuse =
    eligibility?.verdict === 'ineligible' ||
    (notice?.upheld.length ?? 0) > 0 ||
    (recheck !== null && !(recheck.creditClear && recheck.accidentsClear));
  const isToReplace = panel.some(({ interests }) => interests === 'conflicted');
  const leading = offers.filter(
    ({ type }) =>
      !neverPrimary.has(type) &&
      (type !== 'refuse-award' || isToRefuse) &&
      (type !== 'replace-expert' || isToReplace),
  );
  return leading.find(({ whyNot }) => whyNot === null) ?? leading[0];
}
