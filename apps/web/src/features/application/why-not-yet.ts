import {
  type Application,
  type ApplicationHttpCommand,
  type ApplicationView,
  type Me,
  procedureOf,
} from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

type Reason = Bilingual | null;

/** Who looks at an application, as far as the acts depend on it. */
export type Reader = Pick<Me, 'id' | 'role'>;

const computing: Bilingual = { zh: '正在计算评价结果。', en: 'The evaluation is being computed.' };
const levelNames: Readonly<Record<'district' | 'city', Bilingual>> = {
  district: { zh: '区县级', en: 'district' },
  city: { zh: '市级', en: 'city' },
};

/** The levels that endorse an application (逐级推荐), from below; none on a group's channel. */
export function ladderOfEndorsement({ campaign, factory }: Application): readonly ('district' | 'city')[] {
  return campaign === null || factory?.group !== undefined ? [] : procedureOf(campaign).endorsers;
}

/** What still has to happen before an act is possible; null where nothing has to. */
export function whyNotYet(
  type: ApplicationHttpCommand,
  view: ApplicationView,
  reader: Reader,
  today: string,
): Reason {
  const { application } = view;
  switch (type) {
    case 'endorse': {
      const next = nextEndorser(application);
      if (next === reader.role) return null;
      return next === null
        ? { zh: '推荐意见已齐。', en: 'All endorsements are in.' }
        : {
            zh: `现由${levelNames[next].zh}签署意见。`,
            en: `It is the ${levelNames[next].en}’s turn to endorse.`,
          };
    }
    case 'accept-for-review': {
      const next = nextEndorser(application);
      return next === null
        ? null
        : {
            zh: `尚缺${levelNames[next].zh}推荐意见。`,
            en: `The endorsement of the ${levelNames[next].en} is still missing.`,
          };
    }
    case 'return-for-correction':
      return application.corrections.length > 0
        ? { zh: '补正只能要求一次，机会已用完。', en: 'Correction may be asked for once only, and was.' }
        : null;
    case 'countersign-site-verification':
      return application.siteVerification?.recordedBy === reader.id
        ? { zh: '须由登记人以外的另一人会签。', en: 'Somebody other than who recorded it must sign.' }
        : null;
    case 'conclude-review':
      return reviewFault(view);
    case 'replace-expert':
    case 'call-extra-expert':
      return application.alternates.length === 0
        ? { zh: '没有候补专家，请先补充抽取。', en: 'Nobody is in reserve; draw a supplement first.' }
        : null;
    case 'name-for-cultivation':
    case 'pass-acceptance':
      return evaluationFault(application);
    case 'recheck':
      return noticeFault(application, today);
    case 'award':
      return noticeFault(application, today) ?? awardFault(application) ?? evaluationFault(application);
    default:
      return null;
  }
}

/** Why an application cannot be put on public notice yet, as far as its evaluation and scores go. */
export function evaluationFault({ eligibility, round, campaign, meanScore }: Application): Reason {
  if (eligibility === null || eligibility.round !== round?.round) return computing;
  const passMark = campaign === null ? null : (procedureOf(campaign).scoring?.passMark ?? null);
  if (passMark !== null && (meanScore ?? 0) < passMark)
    return {
      zh: `平均分 ${meanScore ?? '—'}，未到合格线 ${passMark}。`,
      en: `The mean score ${meanScore ?? '—'} is below the pass mark of ${passMark}.`,
    };
  switch (eligibility.verdict) {
    case 'eligible':
      return null;
    case 'ineligible':
      return { zh: '评价结果为不符合要素条件。', en: 'The criteria are not met.' };
    case 'undetermined':
      return { zh: '评价结果暂不能判定。', en: 'The outcome is undetermined.' };
  }
}

function nextEndorser(application: Application): 'district' | 'city' | null {
  const given = new Set(application.endorsements.map(({ level }) => level));
  return ladderOfEndorsement(application).find((level) => !given.has(level)) ?? null;
}

function reviewFault({ application, siteVisit }: ApplicationView): Reason {
  const { panel, siteVerification } = application;
  const unsigned = panel.filter(({ signed }) => !signed).length;
  if (unsigned > 0)
    return { zh: `还有 ${unsigned} 位专家未签署意见。`, en: `${unsigned} experts have not signed yet.` };
  if (siteVisit === null) return null;
  if (siteVerification === null)
    return {
      zh: `须先现场核查（${siteVisit.zh}）。`,
      en: `The factory must be visited first (${siteVisit.en}).`,
    };
  return siteVerification.countersignedBy === null
    ? { zh: '现场核查尚未会签。', en: 'The site verification is not countersigned yet.' }
    : null;
}

function noticeFault({ notice }: Application, today: string): Reason {
  if (notice === null) return null;
  if (notice.pausedBy.length > 0)
    return { zh: '公示异议正在核实，本项暂停。', en: 'An objection is being looked into; this item waits.' };
  return today <= notice.endsOn
    ? {
        zh: `公示至 ${notice.endsOn}，期满次日起可办理。`,
        en: `The notice runs until ${notice.endsOn}; this is possible from the day after.`,
      }
    : null;
}

function awardFault({ notice, recheck }: Application): Reason {
  if ((notice?.upheld.length ?? 0) > 0)
    return {
      zh: '公示异议成立，不能认定。',
      en: 'An objection was upheld; the tier cannot be awarded.',
    };
  if (recheck === null)
    return { zh: '须先做公示期满复查。', en: 'Credit and accidents must be checked again first.' };
  return recheck.creditClear && recheck.accidentsClear
    ? null
    : { zh: '公示期满复查发现问题。', en: 'The check after the notice was not clear.' };
}
