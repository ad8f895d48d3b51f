import { type Application, type SignedReceiptView } from '@tidu/contracts';
import { chinaDay } from '@tidu/domain';
import { paper, type Paper } from '../paper/paper.js';
import { instantInWords, tierName } from '../paper/words.js';

/** The signed receipt of a submission (受理回执): that this content was received then. It is not yet a decision to accept it. */
export function receiptPaper(
  { receipt, signature }: SignedReceiptView,
  { factory, campaign }: Application,
  enterpriseName: string,
): Paper {
  const { applicationId, attempt, receivedAt, contentHash, position, keyId } = receipt;
  const which = attempt === 1 ? '首次提交' : `第 ${attempt} 次提交（补正后）`;
  return paper({
    layout: 'form',
    title: '申报材料受理回执',
    day: chinaDay(receivedAt),
    blocks: [
      {
        kind: 'paragraph',
        text: `${enterpriseName}：平台已收到你单位“${factory?.name ?? ''}”的申报材料，特此回执。`,
        flush: true,
      },
      {
        kind: 'facts',
        rows: [
          ['批次', campaign?.name.zh ?? ''],
          ['申报级别', campaign === null ? '' : tierName(campaign.tier)],
          ['申报单位', enterpriseName],
          ['统一社会信用代码', factory?.enterprise ?? ''],
          ['工厂', factory?.name ?? ''],
          ['提交', which],
          ['收到时间', instantInWords(receivedAt)],
          ['申报编号', applicationId],
          ['记录位置', String(position)],
          ['内容哈希（SHA-256）', contentHash],
          ['签名（Ed25519）', signature],
          ['公钥编号', keyId],
        ],
      },
      {
        kind: 'note',
        text: '收到时间以平台服务器为准，是否逾期以此时间计算。本回执只证明材料已收到，不代表材料齐全或符合条件；是否受理以形式审查结果为准。',
      },
      {
        kind: 'note',
        text: '核验方法：取平台公开的回执公钥（/api/public/receipt-key），对回执内容的规范化 JSON（RFC 8785）验证上列签名；回执原文可在申报页下载。',
      },
    ],
    provenance: ['回执式样为平台默认。'],
    translation: {
      title: 'Receipt of a submission',
      blocks: [
        {
          kind: 'paragraph',
          flush: true,
          text: `The platform received the application of “${factory?.name ?? ''}” (attempt ${attempt}) at ${receivedAt} (UTC). It proves that the content with the hash above was received then; whether it is complete is for the formal check.`,
        },
      ],
    },
  });
}
