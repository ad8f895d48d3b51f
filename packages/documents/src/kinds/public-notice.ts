import { type CampaignView, type CaseContentOf } from '@tidu/contracts';
import { editionIdentity } from '@tidu/criteria';
import { decidingBodyOf } from '@tidu/domain';
import { type Block, paper, type Paper } from '../paper/paper.js';
import { dayInWords, placeName, tierName } from '../paper/words.js';

type Notice = CaseContentOf<'notice'>;

/** Where nobody has said yet what a notice must tell: room for it to be written in. */
const TO_WRITE = '＿＿＿＿＿＿＿＿';

/**
 * A public notice (公示) as it is posted: basis, list, days, how to object, to whom.
 * @param names the enterprises' names by credit code
 */
export function publicNoticePaper(
  notice: Notice,
  campaign: CampaignView,
  names: ReadonlyMap<string, string>,
): Paper {
  const { id, title, startsOn, endsOn, items, handlingDays } = notice;
  const [first] = items;
  const { group } = campaign;
  const issuer = decidingBodyOf(campaign, {
    province: first?.province ?? campaign.region,
    ...(group === undefined ? {} : { group }),
  });
  const tier = tierName(campaign.tier);
  const { title: edition } = editionIdentity(campaign.edition);
  return paper({
    layout: 'text',
    title,
    issuer: issuer.zh,
    number: `公示编号：${id}（平台编号）`,
    day: startsOn,
    blocks: [
      {
        kind: 'paragraph',
        text: `依据《${edition.zh.replace(/^《|》$/gu, '')}》和《${campaign.name.zh}》的安排，经申报、审查和评审，拟认定下列 ${items.length} 家工厂为${tier}智能工厂，现予公示。`,
      },
      { kind: 'heading', level: 1, text: '一、公示时间' },
      {
        kind: 'paragraph',
        text: `${dayInWords(startsOn)}至${dayInWords(endsOn)}（均含当日，共 ${campaign.noticeWorkingDays} 个工作日）。`,
      },
      { kind: 'heading', level: 1, text: '二、异议的提出' },
      {
        kind: 'paragraph',
        text: '对公示内容有异议的，请在公示期内以书面或通过平台提出，并附能够证明的材料。单位提出的应加盖公章，注明联系人、电话和通讯地址；个人提出的应签署真实姓名，注明联系方式。匿名或超过公示期的不予受理。提出人的身份依法保密。',
      },
      {
        kind: 'paragraph',
        text: `异议自收到之日起 ${handlingDays} 个工作日内答复；答复前，所涉工厂的公示期停止计算。`,
      },
      { kind: 'heading', level: 1, text: '三、受理单位' },
      { kind: 'facts', rows: contactRows(notice, issuer.zh) },
      {
        kind: 'closing',
        lines: [`${issuer.zh}（盖章）`, dayInWords(startsOn)],
      },
      { kind: 'page-break' },
      listOf(notice, names),
    ],
    provenance: [
      '公示天数、异议答复时限依批次规定；国家未规定本公示规则，批次未另行规定的为平台默认。',
      '受理单位的处室、电话、地址以发布单位填写为准。',
    ],
  });
}

function contactRows({ contact }: Notice, issuer: string): (readonly [string, string])[] {
  const given = (text: string | undefined): string => (text === undefined || text === '' ? TO_WRITE : text);
  return [
    ['受理单位', issuer],
    ['受理处室', given(contact?.office)],
    ['联系电话', given(contact?.phone)],
    ['邮政编码', given(contact?.postcode)],
    ['通讯地址', given(contact?.address)],
  ];
}

function listOf({ items }: Notice, names: ReadonlyMap<string, string>): Block {
  return {
    kind: 'table',
    caption: '附件：拟认定名单（排名不分先后）',
    columns: [
      { title: '序号', share: 0, align: 'center' },
      { title: '企业名称', share: 6 },
      { title: '工厂名称', share: 6 },
      { title: '所在地', share: 3 },
    ],
    rows: items.map(({ enterprise, factoryName, city }, index) => [
      index + 1,
      names.get(enterprise) ?? enterprise,
      factoryName,
      placeName(city),
    ]),
  };
}
