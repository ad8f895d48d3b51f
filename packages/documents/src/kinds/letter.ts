import { type Letter, type Remedy } from '@tidu/domain';
import { type Block, paper, type Paper } from '../paper/paper.js';
import { citedClause, dayInWords } from '../paper/words.js';

/** What a letter needs to know besides its own text. */
export interface LetterContext {
  /** The edition whose clauses its reasons name. */
  readonly edition: string;
  readonly enterpriseName: string;
  /** The day it is filed under where its event recorded none. */
  readonly filedOn: string;
}

const remedyNames: Readonly<Record<Remedy['kind'], { readonly zh: string; readonly en: string }>> = {
  appeal: { zh: '申请复核', en: 'Appeal' },
  reconsideration: { zh: '申请行政复议', en: 'Administrative reconsideration' },
};

/** A letter about a decision (文书): the domain's one text, set as an official letter. */
export function letterPaper(letter: Letter, { edition, enterpriseName, filedOn }: LetterContext): Paper {
  const { title, issuer, number, addressee, on, paragraphs, reasons, remedies } = letter;
  const name = enterpriseName === '' ? addressee.enterprise : enterpriseName;
  return paper({
    layout: 'decision',
    title: title.zh,
    issuer: issuer.zh,
    number: `编号：${number}（平台编号）`,
    addressee: `${name}：`,
    day: on ?? filedOn,
    blocks: [
      ...paragraphs.map(({ zh }): Block => ({ kind: 'paragraph', text: zh })),
      ...byClause(letter, edition),
      ...(remedies.length === 0
        ? []
        : [
            { kind: 'heading', level: 1, text: '救济途径' } as const,
            ...remedies.map(({ kind, authority, within }): Block => ({
              kind: 'paragraph',
              text: `${remedyNames[kind].zh}：${within.zh}，向${authority.zh}提出。`,
            })),
          ]),
      { kind: 'closing', lines: [`${issuer.zh}（盖章）`, on === null ? '　　年　月　日' : dayInWords(on)] },
    ],
    provenance: [
      '编号由平台按记录生成，不是发文字号；发文字号由发文机关另编。',
      '“平台默认”为本平台的设定，不是法律、法规或通知的规定。',
      '发文机关按批次和认定权限（工信厅联通装函〔2025〕251号）列出，以盖章为准。',
    ],
    translation: {
      title: title.en,
      blocks: [
        {
          kind: 'paragraph',
          text: `${issuer.en} · No. ${number} (number of the platform)${on === null ? '' : ` · ${on}`}`,
          flush: true,
        },
        { kind: 'paragraph', text: `To: ${name}`, flush: true },
        ...paragraphs.map(({ en }): Block => ({ kind: 'paragraph', text: en, flush: true })),
        ...reasons.map(({ clause, reason }): Block => ({
          kind: 'paragraph',
          text: `${clause}: ${reason}`,
          flush: true,
        })),
        ...remedies.map(({ kind, authority, within }): Block => ({
          kind: 'paragraph',
          text: `${remedyNames[kind].en}: ${within.en}, to ${authority.en}.`,
          flush: true,
        })),
      ],
    },
  });
}

function byClause({ reasons, kind }: Letter, edition: string): Block[] {
  if (reasons.length === 0) return [];
  const asks = kind === 'correction' || kind === 'rectification';
  return [
    {
      kind: 'table',
      columns: [
        { title: '序号', share: 0, align: 'center' },
        { title: '条款', share: 3 },
        { title: '条文', share: 6 },
        { title: asks ? '应补正的内容' : '理由', share: 7 },
      ],
      rows: reasons.map(({ clause, reason }, index) => {
        const { place, text } = citedClause(edition, clause);
        return [index + 1, place, text, reason];
      }),
    },
  ];
}
