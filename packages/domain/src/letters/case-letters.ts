import { type Appeal, appealKinds, clauseOutcomes } from '../appeal/state.js';
import { type ReEvaluation } from '../re-evaluation/state.js';
import { type Revocation, type RevocationDecision, revocationOutcomes } from '../revocation/state.js';
import { revocationGrounds } from '../revocation/grounds.js';
import { type Message } from '../core/refusal.js';
import { type Letter, letterNumber } from './letter.js';
import { decidingBodyOf } from './bodies.js';

/** A proceeding as far as its letters need to know it. */
interface Proceeding extends Pick<Revocation, 'notice' | 'decisions'> {
  readonly opened: Titled | null;
}
type Titled = Omit<NonNullable<Revocation['opened']>, 'applicationId'>;

/** The letters a proceeding to revoke a title (撤销程序) has led to: the notice with the right to be heard, then each decision. */
export function lettersOfRevocation({ opened, notice, decisions }: Proceeding): Letter[] {
  if (opened === null) return [];
  const common = { issuer: decidingBodyOf(opened, opened), addressee: addresseeOf(opened) };
  const year = Number(opened.openedOn.slice(0, 4));
  const told: Letter[] =
    notice === null
      ? []
      : [
          {
            ...common,
            kind: 'revocation-notice',
            number: letterNumber('revocation-notice', year, opened.id, 1),
            title: { zh: '拟撤销称号告知书', en: 'Notice of intended revocation' },
            on: notice.servedOn,
            paragraphs: [
              aboutTitle(opened),
              {
                zh: `拟撤销该称号。事由：${opened.grounds.map((ground) => revocationGrounds[ground].zh).join('、')}。`,
                en: `The title is to be revoked. Grounds: ${opened.grounds.map((ground) => revocationGrounds[ground].en).join(', ')}.`,
              },
              { zh: `查明的事实：${opened.facts}`, en: `Facts found: ${opened.facts}` },
              {
                zh: `你单位可于 ${notice.defenceDueOn} 前（含当日）陈述、申辩，也可要求听证；逾期未提出的，依查明的事实作出决定。`,
                en: `You may state your defence and ask to be heard until ${notice.defenceDueOn} inclusive; after that it is decided on the facts found.`,
              },
            ],
            reasons: opened.reasons,
            remedies: [],
          },
        ];
  return [...told, ...decisions.map((decision, index) => decided(decision, index + 1, opened))];
}

function decided(decision: RevocationDecision, place: number, opened: Titled): Letter {
  const { outcome, reasons, remedies, barUntil, deadline, decidedOn } = decision;
  const year = Number(decidedOn.slice(0, 4));
  const { zh, en } = revocationOutcomes[outcome];
  return {
    kind: 'revocation-decision',
    number: letterNumber('revocation-decision', year, opened.id, place),
    issuer: decidingBodyOf(opened, opened),
    title: { zh: `${zh}决定书`, en: `Decision: ${en}` },
    addressee: addresseeOf(opened),
    on: decidedOn,
    paragraphs: [
      aboutTitle(opened),
      { zh: `经审查，决定：${zh}。逐条理由如下。`, en: `It is decided: ${en}, for these reasons by clause.` },
      ...given(deadline, (day) => ({
        zh: `请于 ${day} 前（含当日）完成整改并报告；每项称号只有一次整改机会（平台默认）。`,
        en: `Put it right and report by ${day} inclusive; a title gets one such chance (platform default).`,
      })),
      ...given(barUntil, (day) => ({
        zh: `自决定之日起至 ${day} 不得申报（平台默认）。`,
        en: `No application may be made until ${day} (platform default).`,
      })),
    ],
    reasons,
    remedies,
  };
}

/** The letter on an appeal (复核决定书); none before it is decided. */
export function lettersOfAppeal({
  id,
  phase,
  decision,
  against,
  outcomes,
  opinion,
  remedies,
  since,
}: Appeal): Letter[] {
  const results: Partial<Record<Appeal['phase'], Message>> = {
    upheld: { zh: '复核申请成立，原决定不再执行', en: 'the appeal is right and the decision falls' },
    rejected: { zh: '复核申请不成立，维持原决定', en: 'the appeal is rejected and the decision stands' },
    declined: { zh: '不予受理复核申请', en: 'the appeal is not taken' },
  };
  const result = results[phase];
  if (decision === null || against === null || result === undefined) return [];
  const kind = appealKinds[against.kind];
  return [
    {
      kind: 'appeal-decision',
      number: letterNumber('appeal-decision', Number(since.slice(0, 4)), id, 1),
      issuer: decidingBodyOf(decision, decision),
      title: { zh: '复核决定书', en: 'Decision on an appeal' },
      addressee: addresseeOf(decision),
      on: since,
      paragraphs: [
        {
          zh: `你单位“${decision.factoryName}”对${decision.decidedOn === null ? '' : ` ${decision.decidedOn} `}“${kind.zh}”决定提出的复核申请，现决定如下。`,
          en: `On your appeal for “${decision.factoryName}” against the decision “${kind.en}”${decision.decidedOn === null ? '' : ` of ${decision.decidedOn}`}:`,
        },
        { zh: `${result.zh}。`, en: `${result.en}.` },
        ...(opinion === '' ? [] : [{ zh: `复核意见：${opinion}`, en: `Opinion: ${opinion}` }]),
      ],
      reasons: outcomes.map(({ clause, verdict, reason }) => ({
        clause,
        reason: `${clauseOutcomes[verdict].zh}：${reason}`,
      })),
      remedies,
    },
  ];
}

/** The letters of a yearly re-evaluation (年度复评): an order to rectify, a downgrade. */
export function lettersOfReEvaluation(state: ReEvaluation, factoryName: string): Letter[] {
  const { id, year, subject, rectification, downgrade, outcomeReasons } = state;
  if (subject === null) return [];
  const common = {
    issuer: decidingBodyOf(subject, subject),
    addressee: { enterprise: subject.enterprise, factory: factoryName },
  };
  const about: Message = {
    zh: `你单位“${factoryName}”（证书编号 ${subject.certificateNumber}）${year} 年度复评，现告知如下。`,
    en: `On the yearly re-evaluation ${year} of your factory “${factoryName}” (certificate ${subject.certificateNumber}):`,
  };
  return [
    ...given(rectification, ({ deadline, reasons }): Letter => ({
      ...common,
      kind: 'rectification',
      number: letterNumber('rectification', year, id, 1),
      title: { zh: '限期整改通知书', en: 'Order to rectify' },
      on: null,
      paragraphs: [
        about,
        {
          zh: `请按下列各项整改，并于 ${deadline} 前（含当日）提交整改报告。`,
          en: `Put the following right and report by ${deadline} inclusive.`,
        },
      ],
      reasons,
      remedies: [],
    })),
    ...given(downgrade, ({ decidedOn, remedies }): Letter => ({
      ...common,
      kind: 'downgrade',
      number: letterNumber('downgrade', year, id, 1),
      title: { zh: '降级决定书', en: 'Decision to downgrade' },
      on: decidedOn,
      paragraphs: [
        about,
        {
          zh: '经复评，决定降级。逐条理由如下。',
          en: 'The title is downgraded, for these reasons by clause.',
        },
      ],
      reasons: outcomeReasons,
      remedies,
    })),
  ];
}

function addresseeOf({
  enterprise,
  factoryName,
}: {
  readonly enterprise: string;
  readonly factoryName: string;
}) {
  return { enterprise, factory: factoryName };
}

function aboutTitle({ factoryName, certificateNumber }: Titled): Message {
  return {
    zh: `你单位“${factoryName}”的称号（证书编号 ${certificateNumber}），现告知如下。`,
    en: `On the title of your factory “${factoryName}” (certificate ${certificateNumber}):`,
  };
}

/** What is made of a thing that may not be there. */
function given<Thing, Made>(thing: Thing | null, make: (thing: Thing) => Made): Made[] {
  return thing === null ? [] : [make(thing)];
}
