import { type ApplicationView, type CaseFileName, procedures } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { type Bilingual } from '../../language/language.js';
import { evaluationFault, type Reader } from './why-not-yet.js';

/** The next step of an application where it is done in a case file of its own (案卷). */
export interface Elsewhere {
  readonly kind: CaseFileName;
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  /** The file, where it exists already; else it is opened there. */
  readonly id?: string;
}

const national: ReadonlySet<Tier> = new Set(['excellent', 'pioneer']);

/** The steps that lie elsewhere for the reader now, the next one first. */
export function stepsElsewhere(view: ApplicationView, { role }: Reader): readonly Elsewhere[] {
  const { application } = view;
  const { campaign, phase } = application;
  if (campaign === null) return [];
  const { tier } = campaign;
  const isNational = national.has(tier);
  const seatsPanel =
    role === 'miit' ? isNational : (role === 'province' || role === 'group') && tier === 'advanced';
  const decides = seatsPanel || (tier === 'basic' && ['city', 'province', 'group'].includes(role));
  const recommends = ['city', 'province', 'group'].includes(role);
  switch (phase) {
    case 'accepted':
      if (isNational) return recommends ? [recommendation] : [];
      return seatsPanel && procedures[tier].panelSize > 0 ? [draw] : [];
    case 'recommended':
      return seatsPanel ? [draw] : [];
    case 'in-review':
      return seatsPanel && application.alternates.length === 0 ? [supplement] : [];
    case 'concluded':
      return decides && procedures[tier].cultivationYears === 0 ? toNotice(view) : [];
    case 'acceptance-passed':
      return decides ? toNotice(view) : [];
    case 'public-notice':
      return application.notice === null ? [] : [{ ...running, id: application.notice.noticeId }];
    case 'refused':
    case 'not-accepted':
      return role === 'enterprise' ? [appeal] : [];
    default:
      return [];
  }
}

function toNotice({ application }: ApplicationView): readonly Elsewhere[] {
  return evaluationFault(application) === null ? [notice] : [];
}

const recommendation: Elsewhere = {
  kind: 'recommendation',
  label: { zh: '列入推荐名单', en: 'Rank it in the list' },
  sentence: {
    zh: '下一步在推荐名单中排定顺序并报送。',
    en: 'Next it is ranked in the recommendation list and released.',
  },
};
const draw: Elsewhere = {
  kind: 'draw',
  label: { zh: '抽取专家组', en: 'Draw the panel' },
  sentence: { zh: '下一步从专家库抽取专家组。', en: 'Next the panel is drawn from the expert pool.' },
};
const supplement: Elsewhere = {
  kind: 'draw',
  label: { zh: '补充抽取候补专家', en: 'Draw a supplement' },
  sentence: { zh: '候补专家已用完，可以补充抽取。', en: 'Nobody is left in reserve; more can be drawn.' },
};
const notice: Elsewhere = {
  kind: 'notice',
  label: { zh: '发布公示', en: 'Publish a notice' },
  sentence: {
    zh: '符合要素条件，下一步列入公示，可与其他申报一并公示。',
    en: 'The criteria are met; next it goes on public notice, together with others if you like.',
  },
};
const running: Elsewhere = {
  kind: 'notice',
  label: { zh: '查看公示与异议', en: 'See notice and objections' },
  sentence: {
    zh: '公示与异议在公示案卷中办理。',
    en: 'Notice and objections are handled in the notice’s file.',
  },
};
const appeal: Elsewhere = {
  kind: 'appeal',
  label: { zh: '申请复核', en: 'File an appeal' },
  sentence: {
    zh: '不服该决定的，可在期限内申请复核。',
    en: 'You may appeal against this decision within the time given.',
  },
};
