import { type TitleView } from '@tidu/contracts';
import { decidingBodyOf } from '@tidu/domain';
import { paper, type Paper } from '../paper/paper.js';
import { dayInWords, tierName } from '../paper/words.js';

/** Whose title a certificate shows, and by which criteria it was awarded. */
export interface Holder {
  readonly factoryName: string;
  readonly enterpriseName: string;
  readonly province: string;
  readonly group?: string;
  /** The title of the edition it was judged by; null where it was converted from an older title. */
  readonly criteria: string | null;
}

/** What a title's state is called where it no longer simply holds. */
const marks: Partial<Record<TitleView['status'], string>> = {
  downgraded: '已降级',
  superseded: '已被新证书替代',
  expired: '已到期',
  revoked: '已撤销',
};

/** The certificate of a title (证书). It says what was awarded; whether it still holds is for the page its code leads to. */
export function certificatePaper(title: TitleView, holder: Holder): Paper {
  const { tier, certificateNumber, validFrom, validUntil, status, kind } = title;
  const { factoryName, enterpriseName, criteria } = holder;
  const issuer = decidingBodyOf({ tier }, holder);
  const basis =
    criteria === null || kind === 'converted'
      ? '经认定转换'
      : `经申报、评审和公示，你单位符合《${criteria}》${tierName(tier)}各条要求`;
  return paper({
    layout: 'certificate',
    tier,
    title: '智能工厂证书',
    issuer: issuer.zh,
    number: `证书编号\u3000${certificateNumber}`,
    day: validFrom,
    mark: marks[status] ?? null,
    blocks: [
      { kind: 'heading', level: 1, text: tierName(tier) },
      { kind: 'paragraph', text: `${enterpriseName} ${factoryName}：`, flush: true },
      { kind: 'paragraph', text: `${basis}，现认定为${tierName(tier)}智能工厂。` },
      {
        kind: 'paragraph',
        text: `有效期自${dayInWords(validFrom)}至${dayInWords(validUntil)}。其间应按年提交年度报告并接受复评（有效期和年度复评为平台默认）。`,
      },
      { kind: 'closing', lines: [`${issuer.zh}（盖章）`, dayInWords(validFrom)] },
      {
        kind: 'qr',
        path: `/public/certificate?number=${encodeURIComponent(certificateNumber)}`,
        caption:
          '扫码或到“证书查验”输入证书编号，看此刻是否有效。纸上的内容与查验结果不同的，以查验结果为准。',
      },
    ],
    provenance: ['证书式样和编号规则未见国家规定，为平台默认。'],
    translation: {
      title: 'Certificate of a smart factory',
      blocks: [
        {
          kind: 'paragraph',
          flush: true,
          text: `${enterpriseName}, ${factoryName}: certificate ${certificateNumber}, valid from ${validFrom} to ${validUntil}, issued by ${issuer.en}.`,
        },
      ],
    },
  });
}
